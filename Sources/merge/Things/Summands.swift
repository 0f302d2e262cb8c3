import Shared

/// A number of people that others come on top of: who killed "seven students and the principal" killed
/// eight.
extension Clause {
  /// Whether single persons are named beside those counted, or others were told of before: "[seven]
  /// students and the principal", "a nurse and [six] pupils", "[dozens] of other people".
  var isSummand: Bool { goesOnWithOne || followsOne || isOfOthers }

  /// "[dozens] of other people": besides those told of before.
  private var isOfOthers: Bool {
    let behind = behind(2)
    return behind.count == 2 && tokens[behind.lowerBound].key == Self.of
      && tokens[behind.lowerBound + 1].key == Self.other
  }

  private var goesOnWithOne: Bool {
    guard let and = behind(4).first(where: { tokens[$0].key == Self.and }), and > number.upperBound,
      (number.upperBound..<and).allSatisfy({ tokens[$0].kind == .word }),
      and + 2 < tokens.all.count
    else { return false }
    return Self.single.contains(tokens[and + 1].key)
      && tokens.all[(and + 2)...].prefix(4).contains { Self.persons.contains($0.key) }
  }

  private var followsOne: Bool {
    let and = number.lowerBound - 1
    guard and > 1, tokens[and].key == Self.and else { return false }
    let before = tokens.all[max(0, and - 5)..<and]
    return before.contains { Self.single.contains($0.key) }
      && before.last.map { Self.persons.contains($0.key) } ?? false
  }

  private static let and = WordKey("and")
  private static let of = WordKey("of")
  private static let other = WordKey("other")
  private static let single: WordSet = "a an the their his her its one"
  private static let persons: WordSet = """
    man woman boy girl child baby student pupil teacher principal headmaster headmistress headteacher
    nurse doctor guard officer policeman policewoman soldier civilian worker employee manager driver
    pilot captain passenger trooper firefighter rescuer journalist cameraman tourist resident
    bystander customer shopper clerk professor president minister official suspect gunman bomber
    """
}
