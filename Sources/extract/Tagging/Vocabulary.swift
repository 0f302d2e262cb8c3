import Shared
import TaggerModel

/// What the training corpora and lexicons tell of one word or phrase, in lower case.
package struct WordFacts: Sendable {
  /// How often a word is written small in the middle of a sentence.
  package enum Casing: UInt8, Sendable {
    /// Not seen often enough to tell.
    case unknown
    /// Small in at least 98 of 100 places.
    case small
    /// Small in at least half of them.
    case mostlySmall
    /// A capital in more than half of them.
    case mostlyCapital
    /// A capital in at least 95 of 100.
    case capital
  }

  /// The lists that it stands in.
  package var lexicons: Lexicons = []
  /// The cluster of the word written small, from 1; 0 for none.
  package var smallCluster: UInt16 = 0
  /// The cluster of the word written with a capital, from 1; 0 for none.
  package var capitalCluster: UInt16 = 0
  /// How it is written.
  package var casing = Casing.unknown
  /// Whether a longer phrase of the lexicons begins with it.
  package var beginsPhrase = false

  package init() {}
}

/// Words and phrases with their facts: an open hash table that is used where it lies in the
/// program's memory, without any reading at the start.
///
/// A slot has 16 bytes, all little-endian: the hash of the ``WordKey`` (8; 0 is an empty slot), the
/// lexicons (2), the two clusters (2 + 2), the casing (1), and 1 where a phrase begins (1).
package struct Vocabulary: @unchecked Sendable {
  private let slots: UnsafeRawPointer
  private let mask: UInt64

  /// The table in `bytes`, which must outlive it. Bytes of another form make an empty table.
  package init(_ bytes: UnsafeRawBufferPointer) {
    let count = bytes.count / 16
    if count > 0, count & (count - 1) == 0, let start = bytes.baseAddress {
      self.init(start, slots: count)
    } else {
      self.init(empty: ())
    }
  }

  private init(_ start: UnsafeRawPointer, slots count: Int) {
    slots = start
    mask = UInt64(count - 1)
  }

  private init(empty: Void) {
    let none = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16)
    none.initializeMemory(as: UInt8.self, repeating: 0, count: 16)
    self.init(UnsafeRawPointer(none), slots: 1)
  }

  /// The table that is part of the program.
  package static let embedded: Vocabulary = {
    var length = 0
    let start = newsfig_vocabulary(&length)
    return Vocabulary(UnsafeRawBufferPointer(start: start, count: length))
  }()

  /// What is known of `key`, or nil.
  package subscript(key: WordKey) -> WordFacts? {
    var slot = Self.slot(of: key) & mask
    for _ in 0...mask {
      let at = slots + Int(slot) * 16
      let hash = at.loadUnaligned(as: UInt64.self)
      if hash == key.hash { return Self.facts(at) }
      if hash == 0 { return nil }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The lexicons of the longest phrase of two or more tokens that begins at `start`, and the token
  /// behind it.
  func phrase(in tokens: Tokens, at start: Int, before end: Int) -> (Lexicons, end: Int)? {
    guard let first = self[tokens[start].key], first.beginsPhrase else { return nil }
    var key = tokens[start].key
    var best: (Lexicons, end: Int)?
    for index in (start + 1)..<max(start + 1, end) {
      key = key.followed(by: tokens[index].key)
      guard let facts = self[key] else { break }
      if !facts.lexicons.isEmpty { best = (facts.lexicons, index + 1) }
      guard facts.beginsPhrase else { break }
    }
    return best
  }

  /// Where the search for `key` begins, before it is cut to the size of the table.
  package static func slot(of key: WordKey) -> UInt64 {
    (key.hash &* 0x9E37_79B9_7F4A_7C15) >> 32
  }

  private static func facts(_ at: UnsafeRawPointer) -> WordFacts {
    var facts = WordFacts()
    facts.lexicons = Lexicons(rawValue: at.loadUnaligned(fromByteOffset: 8, as: UInt16.self))
    facts.smallCluster = at.loadUnaligned(fromByteOffset: 10, as: UInt16.self)
    facts.capitalCluster = at.loadUnaligned(fromByteOffset: 12, as: UInt16.self)
    facts.casing = .init(rawValue: at.load(fromByteOffset: 14, as: UInt8.self)) ?? .unknown
    facts.beginsPhrase = at.load(fromByteOffset: 15, as: UInt8.self) != 0
    return facts
  }
}
