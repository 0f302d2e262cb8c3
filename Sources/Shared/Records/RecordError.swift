/// Why a record is not what its stage promises: which member, and what is wrong with it.
public struct RecordError: Error, Equatable, Sendable {
  /// The member, as a path from the line's object: `sentences[3].end`.
  public var path: String
  /// What is wrong, in words that follow the path: `is not a whole number`.
  public let problem: String

  /// An error at `path`.
  public init(_ path: String, _ problem: String) {
    self.path = path
    self.problem = problem
  }

  /// The same error seen from one level further out.
  public func inside(_ outer: String) -> RecordError {
    RecordError(path.isEmpty ? outer : "\(outer).\(path)", problem)
  }
}

/// A value of a closed list of words, written as the word (`more_than`).
public protocol RecordWord: RawRepresentable, CaseIterable, Sendable where RawValue == String {}

extension JSONObject {
  /// The string at `key`; nil where it is null or missing.
  public func optionalString(_ key: StaticString) throws(RecordError) -> String? {
    guard let value = self[key], value.kind != .null else { return nil }
    guard let string = value.string else { throw RecordError(key.description, "is not a string") }
    return string
  }

  /// The string at `key`.
  public func string(_ key: StaticString) throws(RecordError) -> String {
    guard let string = try optionalString(key) else {
      throw RecordError(key.description, "is missing")
    }
    return string
  }

  /// The whole number at `key`; nil where it is null or missing.
  public func optionalInt(_ key: StaticString) throws(RecordError) -> Int? {
    guard let value = self[key], value.kind != .null else { return nil }
    guard let int = value.int else { throw RecordError(key.description, "is not a whole number") }
    return int
  }

  /// The whole number at `key`.
  public func int(_ key: StaticString) throws(RecordError) -> Int {
    guard let int = try optionalInt(key) else { throw RecordError(key.description, "is missing") }
    return int
  }

  /// The number at `key`; nil where it is null or missing.
  public func optionalDouble(_ key: StaticString) throws(RecordError) -> Double? {
    guard let value = self[key], value.kind != .null else { return nil }
    guard let double = value.double else {
      throw RecordError(key.description, "is not a finite number")
    }
    return double
  }

  /// The boolean at `key`; false where it is null or missing.
  public func bool(_ key: StaticString) throws(RecordError) -> Bool {
    guard let value = self[key], value.kind != .null else { return false }
    guard let bool = value.bool else { throw RecordError(key.description, "is not true or false") }
    return bool
  }

  /// The word at `key`; nil where it is null or missing.
  public func optionalWord<Word: RecordWord>(_ key: StaticString) throws(RecordError) -> Word? {
    guard let string = try optionalString(key) else { return nil }
    guard let word = Word(rawValue: string) else {
      throw RecordError(key.description, "is '\(string)', which is none of its words")
    }
    return word
  }

  /// The word at `key`.
  public func word<Word: RecordWord>(_ key: StaticString) throws(RecordError) -> Word {
    guard let word: Word = try optionalWord(key) else {
      throw RecordError(key.description, "is missing")
    }
    return word
  }

  /// The list of strings at `key`; empty where it is null or missing.
  public func strings(_ key: StaticString) throws(RecordError) -> [String] {
    var strings: [String] = []
    try forEachElement(key) { value, _ throws(RecordError) in
      guard let string = value.string else { throw RecordError("", "is not a string") }
      strings.append(string)
    }
    return strings
  }

  /// The list at `key`, each element read by `element` from its object; empty where missing.
  public func list<Element>(
    _ key: StaticString, _ element: (JSONObject) throws(RecordError) -> Element
  ) throws(RecordError) -> [Element] {
    var list: [Element] = []
    try forEachElement(key) { value, _ throws(RecordError) in
      guard let object = value.object else { throw RecordError("", "is not an object") }
      list.append(try element(object))
    }
    return list
  }

  /// Every element of the list at `key`; errors get `key[index]` in front of their path.
  public func forEachElement(
    _ key: StaticString, _ body: (JSONValue, Int) throws(RecordError) -> Void
  ) throws(RecordError) {
    guard let value = self[key], value.kind != .null else { return }
    guard let elements = value.elements else { throw RecordError(key.description, "is not a list") }
    for (index, element) in elements.enumerated() {
      do {
        try body(element, index)
      } catch {
        throw error.inside("\(key)[\(index)]")
      }
    }
  }

  /// The span in `start` and `end`.
  public func span() throws(RecordError) -> TextSpan {
    let start = try int("start")
    let end = try int("end")
    guard let span = TextSpan(start, end) else {
      throw RecordError("end", "gives no span: \(start) to \(end)")
    }
    return span
  }
}

extension JSONWriter {
  /// `"start":…,"end":…`
  public mutating func members(of span: TextSpan) {
    member("start", span.start)
    member("end", span.end)
  }

  /// `"name":` and a word or null.
  public mutating func member<Word: RecordWord>(_ name: StaticString, word: Word?) {
    member(name, word?.rawValue)
  }
}
