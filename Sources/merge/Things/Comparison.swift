/// What speaks for and against two claims telling of one thing.
struct Comparison {
  /// What forbids it.
  enum Obstacle: String {
    case kind = "different kinds of number"
    case documents = "the documents are not linked"
    case anchor = "distances from different places"
    case attacker = "one counts the attacker too"
    case offer = "one is of an offer that failed"
    case appeal = "one sum is asked for, the other given"
    case article = "one article gives both"
    case decision = "somebody decided so"
  }

  var obstacle: Obstacle?
  private(set) var clues = Clues()
  /// The balance of the clues.
  private(set) var score = 0.0

  /// The least balance of a pair that may join, once its ``Rivals`` have been heard.
  static let enough = 2.2
  /// The same where something contradicts it outright.
  static let enoughIfContradicted = 2.7
  /// The same where one number is but a word like "hundreds", which fits many things.
  static let enoughIfVague = 3.7
  /// The least mean balance of all pairs when two groups of claims join.
  static let enoughOnAverage = 1.2
  /// The same for the better half of the pairs, where one or two claims join a group of more: numbers
  /// that are far from some of the group, which may be in conflict itself, fit others all the better.
  static let enoughOfBetterHalf = 3.0
  /// Such claims are so far from none of the group.
  static let leastOfAny = -6.0
  /// The same where an article says that a number of one took the place of one of the other.
  static let enoughIfRevised = 0.0
  /// The least balance of two numbers that are alone.
  static let enoughAlone = 0.5
  /// A share below it is no reason to name.
  private static let leastGrade = 0.25

  /// The least balance that the likeliest two numbers of an article have that come into one group:
  /// more where the article itself sets them apart.
  var enoughInArticle: Double {
    clues.contradict || clues.contains(.placedInArticle) ? 1.85 : 1
  }

  /// What speaks against: the obstacle alone where there is one.
  var objections: [String] { obstacle.map { [$0.rawValue] } ?? clues.objections }

  /// A comparison that ends with `obstacle`, or begins.
  init(obstacle: Obstacle? = nil) { self.obstacle = obstacle }

  /// Weighs a clue, or the share `grade` of it.
  mutating func add(_ clue: Clue, _ grade: Double = 1) {
    if grade >= Self.leastGrade { clues.insert(clue) }
    score += clue.weight * grade
  }
}
