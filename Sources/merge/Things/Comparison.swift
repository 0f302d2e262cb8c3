/// What speaks for and against two claims telling of one thing.
struct Comparison {
  /// What forbids it.
  enum Obstacle: String {
    case kind = "different kinds of number"
    case documents = "the documents are not linked"
    case polarity = "one of them is denied"
    case aspect = "one is a total, the other new, planned or a rate"
    case concept = "different things are counted"
    case state = "different things are said of them"
    case date = "they hold for different times"
    case place = "different places"
    case anchor = "distances from different places"
    case scope = "one is narrowed by a word"
    case article = "one article gives both"
    case decision = "somebody decided so"

    /// Whether it rests on how an article puts things, which one claim of many may put otherwise.
    var isOfWording: Bool {
      switch self {
      case .aspect, .concept, .state, .date, .place, .scope: true
      case .kind, .documents, .polarity, .anchor, .article, .decision: false
      }
    }
  }

  var obstacle: Obstacle?
  private(set) var clues = Clues()
  /// The balance of the clues.
  private(set) var score = 0.0

  /// The least balance of a pair that may join, once its ``Rivals`` have been heard.
  static let enough = 3.5
  /// The least mean balance of all pairs when two groups of claims join.
  static let enoughOnAverage = 1.2
  /// What a pair that an obstacle of wording keeps apart adds to that mean: two groups that speak of
  /// one thing in most of their pairs join all the same.
  static let dissent = -6.0
  /// The least balance of two numbers of one article that come into one group.
  static let enoughInArticle = 2.6

  /// A share below it is no reason to name.
  private static let leastGrade = 0.25

  /// A comparison that ends with `obstacle`, or begins.
  init(obstacle: Obstacle? = nil) { self.obstacle = obstacle }

  /// Weighs a clue, or the share `grade` of it.
  mutating func add(_ clue: Clue, _ grade: Double = 1) {
    if grade >= Self.leastGrade { clues.insert(clue) }
    score += clue.weight * grade
  }
}
