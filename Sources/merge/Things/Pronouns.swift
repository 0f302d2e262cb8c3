import Shared

/// Pronouns for one person, by the hash of the word, with what they tell of that person.
enum Pronouns {
  /// "he took", "for her"
  static let personal = genders("he him", "she her")
  /// "for her"
  static let objects = genders("him", "her")
  /// "her lead"
  static let possessives = genders("his", "her")

  private static func genders(_ male: String, _ female: String) -> [UInt64: GivenNames.Gender] {
    var genders: [UInt64: GivenNames.Gender] = [:]
    for word in male.split(separator: " ") { genders[WordKey(String(word)).hash] = .male }
    for word in female.split(separator: " ") { genders[WordKey(String(word)).hash] = .female }
    return genders
  }
}
