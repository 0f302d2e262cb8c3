import Shared

/// The rules for what desks leave at the end of a text: the initials of those who wrote it, their
/// agencies, the rate at which money was changed.
extension RoleFinder {
  private static let longestSignOff = 60
  private static let longestInitials = 4
  private static let money: WordSet =
    "dollar dollars euro euros pound pounds sterling yen yuan rupee rupees usd eur gbp"

  /// "kw/jm (AFP, dpa)", "abc/AFP/Reuters"; "($1 = 0.7490 euros)".
  func signOff(_ bytes: [UInt8], _ line: PageLine, _ told: inout ToldPage) -> Finding? {
    guard line.range.count <= Self.longestSignOff, !line.endsInStop || isBracketed(bytes, line)
    else { return nil }
    if isRate(bytes, line) { return Finding(.notice, "a rate of exchange") }
    guard isDesk(bytes, line) else { return nil }
    told.agency = told.agency ?? agencies.firstWire(in: line.words)
    return Finding(.credit, "initials and agencies")
  }

  private func isBracketed(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    bytes[line.range.lowerBound] == UInt8(ascii: "(")
  }

  /// An equals sign with an amount on either side, in brackets or of money.
  private func isRate(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let sign = line.range.first(where: { bytes[$0] == UInt8(ascii: "=") }),
      bytes[line.range.lowerBound..<sign].contains(where: \.isASCIIDigit),
      bytes[sign..<line.range.upperBound].contains(where: \.isASCIIDigit)
    else { return false }
    return isBracketed(bytes, line) || line.words.contains { Self.money.contains($0.key) }
  }

  /// Whether the line is nothing but slashed initials and agencies.
  private func isDesk(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let words = line.words
    guard words.count > 1, let first = words.first, first.range.lowerBound == line.range.lowerBound
    else { return false }
    var hasAgency = false
    for word in words {
      let isAgency = agencies.isNamed(by: word)
      let isInitials = word.range.count <= Self.longestInitials && word.start == .small
      guard isAgency || isInitials else { return false }
      hasAgency = hasAgency || isAgency
    }
    let slashes = line.range.count { bytes[$0] == UInt8(ascii: "/") }
    let isTight = zip(words, words.dropFirst()).allSatisfy { word, next in
      let joint = bytes[word.range.upperBound..<next.range.lowerBound]
      return joint.contains { [UInt8(ascii: "/"), UInt8(ascii: "("), 0x2C].contains($0) }
    }
    return isTight && slashes > (hasAgency ? 0 : 1)
  }
}
