/// A month or year long before its article: "in December 2003".
struct PastMonth: Equatable {
  /// Year · 16 + month; the month is 0 where only the year is known. 0 for the article's own days.
  let code: Int32

  /// The article's own days.
  static let none = PastMonth(code: 0)

  /// No time in particular: "a quake of magnitude 6 can cause great damage".
  static let timeless = PastMonth(code: 1)

  /// A time that hangs on another event of the story: "10 months earlier".
  static let elsewhen = PastMonth(code: 2)

  init(code: Int32) { self.code = code }

  /// The month of an ISO 8601 date.
  init(iso: String) {
    let parts = iso.prefix(7).split(separator: "-").compactMap { Int32($0) }
    code = parts.isEmpty ? 0 : parts[0] * 16 + (parts.count > 1 ? parts[1] : 0)
  }

  /// How many months lie before its end, from the year 0.
  var count: Int32 { (code >> 4) * 12 + (code & 15 == 0 ? 12 : code & 15) }

  /// Whether both may be one month.
  func fits(_ other: PastMonth) -> Bool {
    guard code >> 4 == other.code >> 4 else { return false }
    let (month, otherMonth) = (code & 15, other.code & 15)
    return month == 0 || otherMonth == 0 || month == otherMonth
  }
}
