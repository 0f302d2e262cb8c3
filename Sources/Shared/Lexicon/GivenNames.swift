/// Given names: which are forms of one another, and of which gender they are.
public struct GivenNames: Sendable {
  /// What a title or a given name tells of a person.
  public enum Gender: Sendable {
    /// He.
    case male
    /// She.
    case female
  }

  /// The names that a word may be a form of, by row of the table.
  private var rows: [String: [Int16]] = [:]
  private var genders: [String: Gender] = [:]

  /// Reads the embedded table.
  public init() {
    for (index, row) in Table(named: "given").rows.enumerated() {
      let gender: Gender? = row[1] == "m" ? .male : row[1] == "f" ? .female : nil
      for name in [row[0]] + row.list(2) {
        let plain = NameKey.plain(name)
        rows[plain, default: []].append(Int16(index))
        if rows[plain]!.count == 1 {
          genders[plain] = gender
        } else if genders[plain] != gender {
          // `Pat` may be Patrick or Patricia.
          genders[plain] = nil
        }
      }
    }
  }

  /// Whether two plain given names may be forms of one.
  public func areForms(_ one: String, _ other: String) -> Bool {
    guard let a = rows[one], let b = rows[other] else { return false }
    return a.contains { b.contains($0) }
  }

  /// Whether the table has the plain word as a given name.
  public func knows(_ name: String) -> Bool { rows[name] != nil }

  /// The gender that a plain given name tells, or nil.
  public func gender(of name: String) -> Gender? { genders[name] }

  /// The gender that a title tells, or nil.
  public static func gender(ofTitle title: String) -> Gender? {
    for word in NameKey.plain(title).split(separator: " ") {
      let key = WordKey(String(word))
      if male.contains(key) { return .male }
      if female.contains(key) { return .female }
    }
    return nil
  }

  private static let male: WordSet = """
    mr mister sir lord king prince duke baron sheikh sheik pope father brother monsieur herr senor
    congressman councilman policeman spokesman chairman businessman
    """
  private static let female: WordSet = """
    mrs ms miss madam lady dame queen princess duchess baroness sister mother madame frau senora
    congresswoman councilwoman policewoman spokeswoman chairwoman businesswoman
    """
}
