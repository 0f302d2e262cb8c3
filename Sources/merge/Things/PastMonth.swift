import Shared

/// A month or year long before its article, of which a clause speaks: "in December 2003".
struct PastMonth: Equatable {
  /// Year · 16 + month; the month is 0 where only the year is known. 0 for the article's own days.
  let code: Int32

  /// The article's own days.
  static let none = PastMonth(code: 0)

  /// No time in particular: "a quake of magnitude 6 can cause great damage".
  static let timeless = PastMonth(code: 1)

  init(code: Int32) { self.code = code }

  /// The month of an ISO 8601 date.
  init(iso: String) {
    let parts = iso.prefix(7).split(separator: "-").compactMap { Int32($0) }
    code = parts.isEmpty ? 0 : parts[0] * 16 + (parts.count > 1 ? parts[1] : 0)
  }

  /// The nearest year or month that the clause names, where it is not `own`, that of the article.
  init(_ clause: Clause, own: PastMonth) {
    var best: (distance: Int, code: Int32)?
    for at in clause.tokens.all.indices where !clause.number.contains(at) {
      guard let code = Self.month(clause.tokens, at, own), !clause.isContrasted(at),
        !Self.isSince(clause.tokens, at)
      else { continue }
      let distance = clause.distance(to: at..<(at + 1))
      if best.map({ distance < $0.distance }) ?? true { best = (distance, code) }
    }
    code = best?.code ?? 0
  }

  /// Whether both may be one month.
  func fits(_ other: PastMonth) -> Bool {
    guard code >> 4 == other.code >> 4 else { return false }
    let (month, otherMonth) = (code & 15, other.code & 15)
    return month == 0 || otherMonth == 0 || month == otherMonth
  }

  /// The month or year at a token, 0 where it is the article's own, nil where there is none.
  private static func month(_ tokens: Tokens, _ at: Int, _ own: PastMonth) -> Int32? {
    if tokens[at].key == earlierWord, own.code != 0, at + 2 < tokens.all.count,
      tokens[at + 1].key == thisWord, tokens[at + 2].key == yearWord
    {
      return own.code & ~15
    }
    if tokens[at].kind == .number, tokens[at].bytes.count == 4, let year = Int32(tokens.string(at)),
      1500...2099 ~= year, at > 0, isTimeWord(tokens, at - 1)
    {
      let month = months.firstIndex(of: tokens[at - 1].key).map { Int32($0) + 1 } ?? 0
      let code = year * 16 + month
      if own.code == 0 { return code }
      return own.code >> 4 == year && isNear(month, own) ? 0 : code
    }
    guard own.code != 0, own.code & 15 != 0, let index = months.firstIndex(of: tokens[at].key),
      at > 0, tokens[at - 1].key == inWord
    else { return nil }
    let month = Int32(index) + 1
    if at + 1 < tokens.all.count, tokens[at + 1].kind == .number { return nil }
    if isNear(month, own) { return 0 }
    // The last such month before the article.
    return ((own.code >> 4) - (month > own.code & 15 ? 1 : 0)) * 16 + month
  }

  /// Whether a span up to now begins there: "since the rains began in November".
  private static func isSince(_ tokens: Tokens, _ at: Int) -> Bool {
    tokens.all[max(0, at - 6)..<at].contains { $0.key == sinceWord }
  }

  private static func isTimeWord(_ tokens: Tokens, _ at: Int) -> Bool {
    beforeYear.contains(tokens[at].key) || months.contains(tokens[at].key)
      || tokens[at].kind == .number && tokens[at].bytes.count <= 2
      || tokens.isMark(at, UInt8(ascii: ","))
  }

  /// Whether a month of the article's year is its own or the one before.
  private static func isNear(_ month: Int32, _ own: PastMonth) -> Bool {
    month == 0 || own.code & 15 == 0 || 0...1 ~= (own.code & 15) - month
  }

  private static let sinceWord = WordKey("since")
  private static let inWord = WordKey("in")
  private static let earlierWord = WordKey("earlier")
  private static let thisWord = WordKey("this")
  private static let yearWord = WordKey("year")
  private static let beforeYear: WordSet = "in of during late early mid fiscal year summer winter"
  private static let months =
    "january february march april may june july august september october november december"
    .split(separator: " ").map { WordKey(String($0)) }
}
