import Shared

/// What the words of a line tell of it as a sentence.
struct LineTraits {
  private static let auxiliariesList = """
    is are was were has have had will would can could may might must should do does did been be am
    """
  /// Pasts that do not end in "ed".
  private static let pastsList = """
    went came made took found gave fell rose left began died held saw broke struck hit won lost got
    cut put set led fled shot sank drove ran sent bought sold met kept felt told said built burst
    swept killed
    """
  private static let reportingList =
    "said says told reported according added announced asked say"
  private static let speakersList = "you your our we us my"
  private static let monthsList = """
    january february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec
    """
  private static let daysList = """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    """
  static let auxiliaries = WordSet(stringLiteral: auxiliariesList)
  private static let pasts = WordSet(stringLiteral: pastsList)
  private static let reporting = WordSet(stringLiteral: reportingList)
  private static let speakers = WordSet(stringLiteral: speakersList)
  private static let months = WordSet(stringLiteral: monthsList)
  private static let days = WordSet(stringLiteral: daysList)
  /// All of them: most words are in none.
  private static let all = WordSet(
    stringLiteral: [
      auxiliariesList, pastsList, reportingList, speakersList, monthsList, daysList,
    ].joined(separator: " "))

  /// 2 where a finite verb is sure, 1 where a past may be one, else 0.
  private(set) var verb: UInt64 = 0
  private(set) var reports = false
  /// The first word that speaks to the reader or of the outlet.
  private(set) var address: LineToken?
  private(set) var isQuoting = false
  private(set) var hasMonth = false
  private(set) var hasDay = false
  private(set) var hasYear = false
  private(set) var hasNumber = false
  private(set) var hasIng = false
  private(set) var hasPlural = false

  init(_ bytes: [UInt8], _ tokens: [LineToken]) {
    let all = Self.all
    var isFirst = true
    for token in tokens {
      switch token.kind {
      case .sign: if token.code == UInt64(UInt8(ascii: "\"")) { isQuoting = true }
      case .digit: if Self.isYear(bytes, token) { hasYear = true } else { hasNumber = true }
      default:
        if all.contains(WordKey(hash: token.code)) { look(token, isFirst: isFirst) }
        if !isFirst { lookAtEnd(bytes, token) }
      }
      if token.isWord { isFirst = false }
    }
  }

  private mutating func look(_ token: LineToken, isFirst: Bool) {
    let key = WordKey(hash: token.code)
    if Self.auxiliaries.contains(key) { verb = 2 }
    if !isFirst, verb == 0, Self.pasts.contains(key) { verb = 1 }
    if Self.reporting.contains(key) { reports = true }
    if address == nil, Self.speakers.contains(key) { address = token }
    if Self.months.contains(key) { hasMonth = true }
    if Self.days.contains(key) { hasDay = true }
  }

  private mutating func lookAtEnd(_ bytes: [UInt8], _ token: LineToken) {
    let length = token.end - token.start
    guard length > 1 else { return }
    let last = bytes[token.end - 1] | 0x20
    switch last {
    case UInt8(ascii: "s"): if token.kind == .small { hasPlural = true }
    case UInt8(ascii: "d"):
      if length > 4, verb == 0, bytes[token.end - 2] | 0x20 == UInt8(ascii: "e") { verb = 1 }
    case UInt8(ascii: "g"):
      if length > 2, bytes[token.end - 2] | 0x20 == UInt8(ascii: "n"),
        bytes[token.end - 3] | 0x20 == UInt8(ascii: "i")
      {
        hasIng = true
      }
    default: break
    }
  }

  private static func isYear(_ bytes: [UInt8], _ token: LineToken) -> Bool {
    guard token.end - token.start == 4 else { return false }
    let isCentury =
      bytes[token.start] == UInt8(ascii: "1") && bytes[token.start + 1] == UInt8(ascii: "9")
      || bytes[token.start] == UInt8(ascii: "2") && bytes[token.start + 1] == UInt8(ascii: "0")
    return isCentury && bytes[token.start + 2].isASCIIDigit && bytes[token.start + 3].isASCIIDigit
  }
}
