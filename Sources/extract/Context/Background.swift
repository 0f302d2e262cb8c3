import Numbers
import Shared

/// What the outlet tells by itself amid the words of others, to say of what they speak.
struct Background {
  let words: Words

  private var reading: Reading { words.reading }
  private var tokens: Tokens { words.reading.tokens }

  /// "…, a city of 500,000 people": an apposition behind reported speech is the outlet's own
  /// background.
  func holds(_ number: Int, _ statement: Statement) -> Bool {
    let start = reading.numbers[number].tokens.lowerBound
    if isOfThePast(number) || namesQuake(number) || tellsWhichEvent(number) || tellsWhere(number) {
      return true
    }
    return statement.isLeading && start > 3 && tokens[start - 1].key == .of
      && CountedReader.settlements.contains(tokens[start - 2].key)
      && tokens.isMark(start - 4, UInt8(ascii: ","))
  }

  /// "higher than in 1974, when 14 people died": what is told of another year.
  private func isOfThePast(_ number: Int) -> Bool {
    let phrase = reading.numbers[number]
    let start = phrase.tokens.lowerBound
    let first = tokens.sentences[phrase.sentence].lowerBound
    let comma = (max(first, start - 16)..<start).last { tokens.isMark($0, UInt8(ascii: ",")) }
    guard let comma, comma > first, isYear(comma - 1) else { return false }
    return Self.retelling.contains(tokens[comma + 1].key)
      || words[comma + 1].forms.contains(.ing)
  }

  private func isYear(_ token: Int) -> Bool {
    let bytes = tokens.text.bytes[tokens[token].bytes]
    guard bytes.count == 4, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    return bytes.first == UInt8(ascii: "1") || bytes.first == UInt8(ascii: "2")
  }

  private static let retelling: WordSet = "when where which"

  /// "the toll of the 6.2-magnitude quake": a known quake by its strength.
  private func namesQuake(_ number: Int) -> Bool {
    let phrase = reading.numbers[number]
    let end = phrase.tokens.upperBound
    let first = tokens.sentences[phrase.sentence].lowerBound
    guard phrase.unit == "magnitude", end < tokens.all.count,
      words[end].classes.contains(.quake)
    else { return false }
    var before = phrase.tokens.lowerBound - 1
    if before > first, tokens[before].kind == .possessive {
      before -= 2
    } else if before > first, words[before].classes.contains(.determiner) {
      before -= 1
    }
    return before >= first && Self.toward.contains(tokens[before].key)
  }

  private static let toward: WordSet = "in from of after by since"

  /// "the bombings last year that killed [12] people": a known event by what it did; not "a bomb that
  /// killed 12".
  private func tellsWhichEvent(_ number: Int) -> Bool {
    let phrase = reading.numbers[number]
    let first = tokens.sentences[phrase.sentence].lowerBound
    var at = phrase.tokens.lowerBound - 1
    guard at > first, words.lexicon.verbs[max(0, words[at].verb)].frames.contains(.harm),
      words[at].forms.contains(.past)
    else { return false }
    at -= 1
    while at > first, Self.passing.contains(tokens[at].key) { at -= 1 }
    guard Self.restricting.contains(tokens[at].key) else { return false }
    let reach = max(first, at - 12)..<at
    guard let event = reach.last(where: { Self.events.contains(tokens[$0].key) }),
      !(event + 1..<at).contains(where: { words[$0].verb >= 0 && words.part($0) == .verb })
    else { return false }
    if (event..<at).contains(where: { tokens[$0].key == .last }) { return true }
    let determiner = (max(first, event - 5)..<event).last {
      words[$0].classes.contains(.determiner) || tokens[$0].kind == .possessive
    }
    return determiner.map {
      Self.definite.contains(tokens[$0].key) || tokens[$0].kind == .possessive
    }
      ?? false
  }

  private static let passing: WordSet = "have has had together also"
  private static let restricting: WordSet = "that which"
  private static let definite: WordSet = "the this that these those last"
  private static let events: WordSet = """
    attack attacks bombing bombings blast blasts explosion explosions shooting shootings raid raids
    crash crashes accident quake earthquake tremor tsunami storm hurricane typhoon cyclone tornado
    flood floods flooding landslide landslides mudslide mudslides fire fires disaster riot riots
    stampede massacre siege assault assaults violence clashes unrest war conflict outbreak epidemic
    """

  /// "a town [12 km] north of Rome", "Ostia, situated [12 km] from Rome": where a place lies.
  private func tellsWhere(_ number: Int) -> Bool {
    let phrase = reading.numbers[number]
    let start = phrase.tokens.lowerBound
    guard phrase.kind == .measure, start > tokens.sentences[phrase.sentence].lowerBound,
      CountedReader.settlements.contains(tokens[start - 1].key)
        || Self.centres.contains(tokens[start - 1].key)
        || Self.lying.contains(tokens[start - 1].key) && tokens.isMark(start - 2, UInt8(ascii: ","))
    else { return false }
    return (phrase.tokens.upperBound..<min(tokens.all.count, phrase.tokens.upperBound + 8)).contains
    { Self.toward.contains(tokens[$0].key) || words[$0].classes.contains(.direction) }
  }

  private static let centres: WordSet = "centre center"
  private static let lying: WordSet = "situated located lying"
}
