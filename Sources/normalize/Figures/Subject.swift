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
  func subject(of number: NumberMention, in around: Surroundings = Surroundings()) -> Subject {
    let phrase = Wording(number.counted ?? "")
    let stated = head(of: number, in: phrase)
    let head = whole(stated, in: phrase)
    let isMany = number.kind == .count && number.value != 1
    let noun = head.flatMap { self.noun(at: $0, in: phrase, isMany) } ?? known(number.head)
    // Where no concept is known, the head itself, in the singular as extract has it.
    let bare = head == stated ? number.head : nil
    var subject = Subject(
      concept: noun?.concept.name ?? bare ?? head.map { Inflections.singular(phrase.small($0)) })
    switch number.kind {
    case .measure: measure(number, phrase, noun, around, &subject)
    case .duration:
      subject.state = "duration"
      // "five years ago" is a time, and no thing that another one is of.
      if subject.concept == "time" || subject.concept == "period" { subject.concept = nil }
    case .age: subject.state = "age"
    case .money: money(number, phrase, noun, around, &subject)
    // What is paid, earned or blown at a rate is in no state.
    case .rate where number.unit != nil: break
    default: count(number, phrase, head, noun, around, &subject)
    }
    return subject
  }

  private func count(
    _ number: NumberMention, _ phrase: Wording, _ head: Int?, _ stated: ConceptLexicon.Noun?,
    _ around: Surroundings, _ subject: inout Subject
  ) {
    let noun =
      members(number, around) ?? deputies(phrase, head, around) ?? cases(
        phrase, head, stated, around)
      ?? victims(number, phrase, stated, around) ?? complement(number, stated, around) ?? stated
    if let noun { subject.concept = noun.concept.name }
    let concept = noun?.concept.key ?? subject.concept.map { WordKey($0) }
    let state = StateReading(lexicon, number, phrase, head: head, noun, concept, in: around).state()
    if isTurnout(number, noun, state, around) {
      subject = Subject(concept: Self.turnout, state: nil)
      return
    }
    subject.state = state?.name
    // "1,400 were dead", "30,000 marched", "12 go on trial"
    if subject.concept == nil, let state, number.kind == .count,
      Self.fated.contains(state.key) || Self.ofPeople.contains(state.key)
    {
      subject.concept = Self.person.name
    }
  }

  /// Deputies of a parliament, where the story tells of one and of no sheriff.
  private func deputies(
    _ phrase: Wording, _ head: Int?, _ around: Surroundings
  ) -> ConceptLexicon.Noun? {
    guard let head, Self.deputy.contains(phrase[head]), case let opening = around.opening,
      opening.contains(Self.parliaments), !opening.contains(Self.sheriffs)
    else { return nil }
    return ConceptLexicon.Noun(concept: Term("lawmaker"), state: nil)
  }

  private static let deputy: WordSet = "deputy deputies"
  private static let sheriffs: WordSet = "sheriff sheriffs county"
  private static let parliaments: WordSet = """
    parliament parliaments parliamentary assembly congress chamber lawmakers seat seats duma senate
    election elections party parties coalition
    """

  /// What cases are that are none of a disease: those of a court, or of the badly hurt, "[60] serious
  /// cases".
  private func cases(
    _ phrase: Wording, _ head: Int?, _ noun: ConceptLexicon.Noun?, _ around: Surroundings
  ) -> ConceptLexicon.Noun? {
    guard noun?.state?.key == Self.infected, let head, Self.caseWords.contains(phrase[head]) else {
      return nil
    }
    if [phrase, around.before, around.behind].contains(where: { $0.contains(Self.legal) }) {
      return ConceptLexicon.Noun(concept: Term("case"), state: nil)
    }
    guard phrase.contains(Self.grave), around.opening.contains(Self.hurt),
      ![phrase, around.lead, around.behind, around.opening].contains(where: {
        $0.contains(Self.diseases)
      })
    else { return nil }
    return ConceptLexicon.Noun(concept: Self.person, state: Term("injured"))
  }

  private static let infected = WordKey("infected")
  private static let caseWords: WordSet = "case cases"
  private static let grave: WordSet = "serious grave critical severe"
  private static let hurt: WordSet = "injured wounded hurt injuries"
  private static let legal: WordSet = """
    court courts judge judges fraud murder theft robbery corruption bribery rape abuse harassment
    torture penalty brought filed dismiss dismissed prosecutors prosecution criminal civil lawsuit
    lawsuits trial trials pending violence violations discrimination kidnapping piracy misconduct
    immigrants deportation asylum legal
    """
  private static let diseases: WordSet = """
    disease diseases illness illnesses virus viruses infection infections infected infectious flu
    influenza fever cholera hiv aids polio tuberculosis tb malaria ebola sars measles mumps rubella
    meningitis plague anthrax dengue zika mers covid covid-19 coronavirus h5n1 h1n1 h7n9 outbreak
    outbreaks epidemic epidemics pandemic strain strains vaccine vaccines vaccination diagnosed symptoms
    quarantine quarantined diarrhea diarrhoea dysentery typhoid typhus hepatitis leprosy smallpox
    chickenpox tetanus diphtheria poisoning salmonella cancer cancers pneumonia rabies leukemia
    leukaemia syndrome contagious epidemiologists marburg lassa monkeypox mpox
    """

  /// Whose members are counted: "a seven-[member] crew" counts the crew.
  private func members(_ number: NumberMention, _ around: Surroundings) -> ConceptLexicon.Noun? {
    let behind = around.behind
    guard number.kind == .count, behind.count > 1, StateReading.membership.contains(behind[0]),
      let noun = lexicon.noun(endingAt: 1, of: behind), lexicon.canLive(noun)
    else { return nil }
    return noun
  }

  /// What those are that a number takes out of more: "12 of the dead were [soldiers]".
  private func complement(
    _ number: NumberMention, _ noun: ConceptLexicon.Noun?, _ around: Surroundings
  ) -> ConceptLexicon.Noun? {
    let behind = around.behind
    guard number.kind == .count, let noun, noun.state != nil, behind.count > 4,
      behind[0] == Self.of, behind[1] == Self.the, StateReading.copulas.contains(behind[3])
    else { return nil }
    return behind.indices[4...].prefix(3).lazy.compactMap { at in
      self.lexicon.noun(endingAt: at, of: behind).flatMap { self.lexicon.canLive($0) ? $0 : nil }
    }.first.map { ConceptLexicon.Noun(concept: $0.concept, state: noun.state) }
  }

  private static let the = WordKey("the")

  /// Whether the share of those who voted is given: "[80 percent] of voters cast ballots", but not of
  /// those who voted for somebody.
  private func isTurnout(
    _ number: NumberMention, _ noun: ConceptLexicon.Noun?, _ state: Term?, _ around: Surroundings
  ) -> Bool {
    number.kind == .percent && state?.key == Self.cast && lexicon.canLive(noun)
      && !around.behind.contains(Self.choices)
  }

  static let turnout = "turnout"
  private static let cast = WordKey("cast")
  private static let choices: WordSet = "for against yes no favor favour blank"

  /// Whoever is killed, hurt or missing is no thing, whatever noun extract has found: "shot up the
  /// depot, killing [one]", "Tarn County: [17] not heard from".
  private func victims(
    _ number: NumberMention, _ phrase: Wording, _ noun: ConceptLexicon.Noun?,
    _ around: Surroundings
  ) -> ConceptLexicon.Noun? {
    guard number.kind == .count, phrase.count > 0, noun.map({ !lexicon.canLive($0) }) ?? true
    else { return nil }
    let reading = StateReading(lexicon, number, phrase, in: around)
    if let state = reading.listed { return ConceptLexicon.Noun(concept: Self.person, state: state) }
    let isOfPeople =
      noun == nil
      ? reading.isOfPeopleUnnamed : !isBeside(phrase, around.behind) && reading.isOfPeople
    guard isOfPeople else { return nil }
    return ConceptLexicon.Noun(concept: Self.person, state: nil)
  }

  /// Whether what is counted follows the number: "[three] lorries", "[three] of my lorries".
  private func isBeside(_ phrase: Wording, _ behind: Wording) -> Bool {
    if behind.begins(with: phrase) { return true }
    guard behind.words.first?.key == Self.of, let first = phrase.words.first?.key else {
      return false
    }
    return behind.words.prefix(4).contains { $0.key == first }
  }

  /// The noun of the lexicon that ends at `head`. A people, or a word that only tells what has
  /// become of people, counts people: "12 Syrians", "12 drowned", "the dead".
  private func noun(
    at head: Int, in phrase: Wording, _ isMany: Bool = false
  ) -> ConceptLexicon.Noun? {
    let noun = lexicon.noun(endingAt: head, of: phrase)
    // Of shots there are "three shots"; "three shot" are people.
    if let noun, !isMany || lexicon.canLive(noun) || phrase.small(head).hasSuffix("s") {
      return noun
    }
    if aliases.isPeople(phrase[head]) {
      return ConceptLexicon.Noun(concept: Self.person, state: nil)
    }
    guard let state = lexicon.state(atStartOf: phrase.keys(from: head)),
      Self.fated.contains(state.key)
    else { return noun }
    return ConceptLexicon.Noun(concept: Self.person, state: state)
  }

  static let person = Term("person")

  /// States whose words stand for people by themselves: "12 drowned", "the injured".
  static let fated: WordSet = """
    dead injured missing held displaced trapped stranded hospitalized shot
    """

  /// More states in which nobody is but people; their words stand for none by themselves.
  private static let ofPeople: WordSet = "charged convicted present tried wanted"

  /// Of a part the whole: "two thirds of homes" counts homes, "one of the cables" cables.
  private func whole(_ head: Int?, in phrase: Wording) -> Int? {
    guard let head, head + 2 < phrase.count, phrase[head + 1] == Self.of,
      Self.parts.contains(phrase[head])
    else { return head }
    let rest = (head + 2)..<phrase.count
    let end = rest.first { Self.prepositions.contains(phrase[$0]) } ?? phrase.count
    return end > head + 2 ? end - 1 : head
  }

  static let of = WordKey("of")
  private static let parts: WordSet = """
    one number numbers list third thirds fourth fourths quarter quarters half halves fifth fifths majority
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
      if let form = phrase.indices.first(where: {
        Inflections.isForm(phrase.small($0), of: singular)
      }) {
        return form
      }
      if phrase.count == 1 { return 0 }
      // "people" of the head "person".
      guard let noun = lexicon.noun(endingAt: head.count - 1, of: head) else { return nil }
      return phrase.indices.first {
        lexicon.noun(endingAt: $0, of: phrase)?.concept == noun.concept
      }
    }
    let end = phrase.indices.first { Self.prepositions.contains(phrase[$0]) } ?? phrase.count
    return end > 0 ? end - 1 : nil
  }

  private static let prepositions: WordSet = """
    of in on at from by with to for who that which under without behind left made locked currently
    still
    """
}
