import Shared

/// What a number counts and what is so of it, as the lexicon has it.
struct Subject: Equatable, Sendable {
  var concept: String?
  var state: String?
}

/// Reads the subject of a number from its noun phrase first, then from its clause.
/// A class, because it is large and handed to every article.
final class SubjectReader: Sendable {
  let lexicon: ConceptLexicon
  let units: Units
  let aliases: Aliases

  init(lexicon: ConceptLexicon, units: Units, aliases: Aliases) {
    self.lexicon = lexicon
    self.units = units
    self.aliases = aliases
  }

  /// The subject of `number`; `around` gives what stands beside it in its clause.
  func subject(
    of number: NumberMention, in around: @autoclosure () -> Surroundings = Surroundings()
  ) -> Subject {
    let phrase = Wording(number.counted ?? "")
    let stated = head(of: number, in: phrase)
    let head = whole(stated, in: phrase)
    let noun = head.flatMap { self.noun(at: $0, in: phrase) } ?? known(number.head)
    // Where no concept is known, the head itself, in the singular as extract has it.
    let bare = head == stated ? number.head : nil
    var subject = Subject(
      concept: noun?.concept.name ?? bare ?? head.map { Inflections.singular(phrase.small($0)) })
    switch number.kind {
    case .measure: measure(number, phrase, noun, around, &subject)
    case .duration: subject.state = "duration"
    case .age: subject.state = "age"
    case .money: money(number, phrase, noun, around, &subject)
    default:
      let concept = noun?.concept.key ?? subject.concept.map { WordKey($0) }
      let state = state(of: number, phrase, except: head, noun, concept, around)
      subject.state = state?.name
      // "1,400 were dead"
      if subject.concept == nil, let state, Self.fated.contains(state.key), number.kind == .count {
        subject.concept = Self.person.name
      }
    }
    return subject
  }

  /// The noun of the lexicon that ends at `head`. A people, or a word that only tells what has
  /// become of people, counts people: "12 Syrians", "12 drowned", "the dead".
  private func noun(at head: Int, in phrase: Wording) -> ConceptLexicon.Noun? {
    if let noun = lexicon.noun(endingAt: head, of: phrase) { return noun }
    if aliases.isPeople(phrase[head]) {
      return ConceptLexicon.Noun(concept: Self.person, state: nil)
    }
    guard let state = lexicon.state(atStartOf: phrase.keys(from: head), nil),
      Self.fated.contains(state.key)
    else { return nil }
    return ConceptLexicon.Noun(concept: Self.person, state: state)
  }

  private static let person = Term("person")

  /// States whose words stand for people by themselves: "12 drowned", "the injured".
  private static let fated: WordSet = """
    dead injured missing held displaced trapped stranded hospitalized
    """

  /// Of a part the whole: "two thirds of homes" counts homes, "one of the cables" cables.
  private func whole(_ head: Int?, in phrase: Wording) -> Int? {
    guard let head, head + 2 < phrase.count, phrase[head + 1] == Self.of,
      Self.parts.contains(phrase[head])
    else { return head }
    let rest = (head + 2)..<phrase.count
    let end = rest.first { Self.prepositions.contains(phrase[$0]) } ?? phrase.count
    return end > head + 2 ? end - 1 : head
  }

  private static let of = WordKey("of")
  private static let parts: WordSet = """
    one number numbers third thirds fourth fourths quarter quarters half halves fifth fifths majority
    percent rest total group groups lot dozen dozens pair set series part parts share bulk handful
    """

  private func known(_ head: String?) -> ConceptLexicon.Noun? {
    guard let head else { return nil }
    let words = Wording(head)
    return words.count == 0 ? nil : noun(at: words.count - 1, in: words)
  }

  /// Where the head stands in the phrase: extract's word for it, else the last word before a
  /// preposition.
  private func head(of number: NumberMention, in phrase: Wording) -> Int? {
    if let head = number.head.map({ Wording($0) }), head.count > 0 {
      let key = head[head.count - 1]
      if let same = phrase.indices.first(where: { phrase[$0] == key }) { return same }
      let singular = head.small(head.count - 1)
      return phrase.indices.first { Inflections.isForm(phrase.small($0), of: singular) }
    }
    let end = phrase.indices.first { Self.prepositions.contains(phrase[$0]) } ?? phrase.count
    return end > 0 ? end - 1 : nil
  }

  private static let prepositions: WordSet = """
    of in on at from by with to for who that which under without behind left made locked currently
    still
    """
}
