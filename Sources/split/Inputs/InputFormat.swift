import Shared

/// What an input is made of.
enum InputFormat {
  /// One JSON object a line.
  case lines
  /// JSON values that may run over lines: one array, or objects one after the other.
  case document
  /// Plain text.
  case text
  /// Something that another tool has to turn into text first.
  case foreign(Complaint)

  /// How many bytes tell the format.
  static let headLength = 4096

  /// The format that `--format` names, or nil where it is not given.
  init?(named name: String?) throws(Complaint) {
    switch name {
    case nil: return nil
    case "text": self = .text
    case "json": self = .document
    case "jsonl": self = .lines
    case let name?:
      throw .badValue(name, of: "format", help: "it wants text, json or jsonl")
    }
  }

  /// The format of an input that begins with `head`.
  init(_ head: Bytes) {
    let head = head.trimmed
    switch head.first {
    case UInt8(ascii: "["): self = Self.isArray(head) ? .document : .text
    case UInt8(ascii: "{"): self = Self.isLine(head) ? .lines : .document
    default: self = Self.foreign(head).map { .foreign($0) } ?? (Self.isKeyed(head) ? .lines : .text)
    }
  }

  /// A text may begin with "[", a JSON array goes on with a value.
  private static func isArray(_ head: Bytes) -> Bool {
    guard let next = head.dropFirst().first(where: { $0 > 0x20 }) else { return true }
    return [UInt8(ascii: "{"), UInt8(ascii: "]"), UInt8(ascii: "[")].contains(next)
      || next == UInt8(ascii: "\"")
  }

  /// Whether a first line that is `{` and little more, or ends inside a value, opens a longer
  /// object.
  private static func isLine(_ head: Bytes) -> Bool {
    guard let end = head.firstIndex(of: 0x0A, from: 0) else { return true }
    switch head.part(0..<end).trimmed.last {
    case UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "["): return false
    default: return true
    }
  }

  /// `KEY<TAB>{…}`, as engines that run filters write lines. An object goes on with a name, or with
  /// nothing; a text may go on with anything.
  private static func isKeyed(_ head: Bytes) -> Bool {
    guard let tab = head.firstIndex(of: 0x09, from: 0), tab + 1 < head.count, tab < 256 else {
      return false
    }
    guard head[tab + 1] == UInt8(ascii: "{"), !head.part(0..<tab).contains(0x0A) else {
      return false
    }
    let next = head.part((tab + 2)..<head.count).first { $0 != 0x20 && $0 != 0x09 }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }

  private static func foreign(_ head: Bytes) -> Complaint? {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      return .foreignFormat("UTF-16", remedy: "convert it with iconv -f UTF-16 -t UTF-8 first")
    }
    if begins(head, "%pdf-") {
      return .foreignFormat("PDF", remedy: "run pdftotext on it first")
    }
    let isHTML = ["<!doctype html", "<html", "<head", "<body", "<script"].contains {
      begins(head, $0)
    }
    if isHTML || begins(head, "<?xml") && contains(head, "<html")
      || begins(head, "<!--") && contains(head, "<html")
    {
      return .foreignFormat(
        "HTML", remedy: "extract the article first, for instance with trafilatura")
    }
    if begins(head, "<?xml") {
      return .foreignFormat("XML", remedy: "convert it to text or JSON first")
    }
    if begins(head, "\u{1F}") || begins(head, "pk\u{03}\u{04}") {
      return .foreignFormat("a compressed file", remedy: "unpack it first")
    }
    return nil
  }

  /// Whether `head` begins with `words`, letters of either case.
  private static func begins(_ head: Bytes, _ words: String) -> Bool {
    head.count >= words.utf8.count && zip(head, words.utf8).allSatisfy { lower($0) == $1 }
  }

  private static func contains(_ head: Bytes, _ words: String) -> Bool {
    head.indices.contains { begins(head.part($0..<head.count), words) }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte.isASCIICapital ? byte | 0x20 : byte }
}
