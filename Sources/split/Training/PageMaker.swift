import TrainingFiles

/// A line of a made page, and what it is.
struct MadeLine {
  /// The role that it should have, `body` for all that is the article's.
  let role: String
  let kind: String
  let text: String
}

/// Makes pages as sites build them: headline, paragraphs of real news, and above, between and below
/// them lines of our patterns, of furniture and of text.
struct PageMaker {
  /// Patterns in a mixed order, each once before any comes again.
  private struct Deck {
    let cards: [(section: LinePatterns.Section, pattern: Substring)]
    var left: [Int] = []

    init(
      _ sections: [LinePatterns.Section], _ isWanted: (LinePatterns.Section) -> Bool,
      weight: (LinePatterns.Section) -> Int = { _ in 1 }
    ) {
      cards = sections.filter(isWanted).flatMap { section in
        section.patterns.flatMap { pattern in
          repeatElement((section, pattern), count: weight(section))
        }
      }
    }

    mutating func draw(
      _ dice: inout Dice
    ) -> (section: LinePatterns.Section, pattern: Substring) {
      if left.isEmpty { left = cards.indices.shuffled(using: &dice) }
      return cards[left.removeLast()]
    }
  }

  private let patterns: LinePatterns
  private let news: [String]
  private var dice: Dice
  private var next: Int
  private var top: Deck
  private var middle: Deck
  private var end: Deck
  private var captions: Deck
  private var credits: Deck
  private var text: Deck
  private var leads: Deck
  private var ends: Deck
  /// How many pages in a hundred have no furniture.
  private static let clean = 12
  private static let headers: [Substring] = [
    "More", "Read also", "See also:", "Related", "Related stories", "More on this", "Latest news",
    "Most read", "Recommended",
  ]

  init(_ patterns: LinePatterns, news: [String], seed: UInt64) {
    self.patterns = patterns
    self.news = news
    dice = Dice(seed: seed)
    next = Int.random(in: news.indices, using: &dice)
    let all = patterns.sections
    let isText = { (section: LinePatterns.Section) in section.role == "body" }
    let frequent = ["bylines", "times", "labels", "credits"]
    top = Deck(all, { !isText($0) && ($0.place == "top" || $0.place == "any") }) {
      frequent.contains(String($0.kind)) ? 2 : 1
    }
    middle = Deck(all, { !isText($0) && ($0.place == "mid" || $0.place == "any") }) {
      $0.role == "caption" ? 3 : 1
    }
    end = Deck(all, { !isText($0) && ($0.place == "end" || $0.place == "any") })
    captions = Deck(all, { $0.role == "caption" })
    credits = Deck(all, { $0.role == "credit" })
    text = Deck(all, { isText($0) && $0.place == "mid" })
    leads = Deck(all, { isText($0) && $0.place == "top" })
    ends = Deck(all, { isText($0) && $0.place != "top" })
  }

  /// A page, and what stands between its lines.
  mutating func page() -> (lines: [MadeLine], separator: String) {
    var lines: [MadeLine] = []
    let isClean = roll(100) < Self.clean
    if !isClean { add(pick([0, 0, 0, 1, 1, 2, 3]), \.top, &lines) }
    add("headline", "headline", "{headline}", &lines)
    addLead(&lines)
    if !isClean { addBelowHeadline(&lines) }
    let count = pick([2, 3, 4, 5, 6, 8])
    for index in 0..<count {
      lines.append(MadeLine(role: "body", kind: "news", text: paragraph()))
      addBelowParagraph(isClean: isClean, isLast: index + 1 == count, &lines)
    }
    if roll(10) < 3 { add(pick([1, 1, 2]), \.ends, &lines) }
    if !isClean { addEnd(&lines) }
    return (lines.filter { !$0.text.isEmpty }, roll(2) == 0 ? "\n" : "\n\n")
  }

  /// In some pages a standfirst: a headline of its own, a sentence, a few lines.
  private mutating func addLead(_ lines: inout [MadeLine]) {
    switch roll(8) {
    case 0: add("body", "standfirst", "{headline}", &lines)
    case 1:
      let lead = news.randomElement(using: &dice) ?? ""
      lines.append(MadeLine(role: "body", kind: "standfirst", text: lead))
    case 2: add(pick([1, 1, 2, 3]), \.leads, &lines)
    default: break
    }
  }

  private mutating func addBelowHeadline(_ lines: inout [MadeLine]) {
    add(pick([0, 0, 1, 1, 2, 2, 3, 4]), \.top, &lines)
    guard roll(10) < 3 else { return }
    add(1, \.captions, &lines)
    if roll(10) < 4 { add(1, \.credits, &lines) }
  }

  private mutating func addBelowParagraph(
    isClean: Bool, isLast: Bool, _ lines: inout [MadeLine]
  ) {
    let chance = roll(100)
    if chance < 45 {
      add(pick([1, 1, 1, 2, 3]), \.text, &lines)
    } else if chance < 72, !isClean, !isLast {
      add(pick([1, 1, 1, 2]), \.middle, &lines)
      if lines.last?.role == "caption", roll(4) == 0 { add(1, \.credits, &lines) }
    }
  }

  private mutating func addEnd(_ lines: inout [MadeLine]) {
    add(pick([0, 1, 1, 2, 2, 3, 4, 6]), \.end, &lines)
    guard roll(4) == 0 else { return }
    add("promo", "related", Self.headers.randomElement(using: &dice)!, &lines)
    for _ in 0..<pick([1, 2, 3]) { add("promo", "headlines", "{headline}", &lines) }
    add(pick([0, 0, 1, 2]), \.end, &lines)
  }

  private mutating func add(
    _ count: Int, _ deck: WritableKeyPath<PageMaker, Deck>, _ lines: inout [MadeLine]
  ) {
    for _ in 0..<count {
      var dice = dice
      let (section, pattern) = self[keyPath: deck].draw(&dice)
      self.dice = dice
      add(String(section.role), String(section.kind), pattern, &lines)
    }
  }

  private mutating func add(
    _ role: String, _ kind: String, _ pattern: Substring, _ lines: inout [MadeLine]
  ) {
    lines.append(
      MadeLine(
        role: role == "headline" ? "body" : role, kind: kind,
        text: patterns.line(pattern, &dice)))
  }

  private mutating func paragraph() -> String {
    var sentences: [String] = []
    for _ in 0..<pick([1, 1, 1, 2, 2, 3]) {
      sentences.append(news[next])
      next = (next + 1) % news.count
    }
    return sentences.joined(separator: " ")
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }

  private mutating func pick(_ numbers: [Int]) -> Int { numbers.randomElement(using: &dice)! }
}
