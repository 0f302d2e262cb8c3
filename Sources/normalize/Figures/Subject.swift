import Shared

/// What a number counts and what is so of it, as the lexicon has it.
struct Subject: Equatable, Sendable {
  var concept: String?
  var state: String?
}

/// Reads the subject of a number from its noun phrase first, then from its clause.
struct SubjectReader: Sendable {
  let lexicon: ConceptLexicon
  let units: Units
  let aliases: Aliases

  /// The subject of `number`; `before` and `behind` give what stands beside it in its sentence.
  func subject(
    of number: NumberMention, before: () -> String = { "" }, behind: () -> String
  ) -> Subject {
    let phrase = WordForms.words(number.counted ?? "")
    let stated = head(of: number, in: phrase)
    let head = whole(stated, in: phrase)
    let noun = head.flatMap { self.noun(at: $0, in: phrase) } ?? known(number.head)
    // Where no concept is known, the head itself, in the singular as extract has it.
    let bare = head == stated ? number.head : nil
    var subject = Subject(
      concept: noun?.concept ?? bare ?? head.map { WordForms.singular(phrase[$0]) })
    switch number.kind {
    case .measure: measure(number, phrase, noun, &subject)
    case .duration: subject.state = "duration"
    case .age: subject.state = "age"
    case .money: money(number, phrase, noun, &subject)
    default:
      subject.state =
        modifier(phrase, except: head, subject.concept)
        ?? own(noun, phrase, number)
        ?? Self.stronger(noun?.state, clause(number, subject.concept, before, behind))
      if let state = subject.state, Self.human.contains(state), !lexicon.canLive(noun) {
        subject.state = nil
      }
      // Shares that close are not closed.
      if let concept = noun?.concept, Self.stateless.contains(concept) { subject.state = nil }
      if number.kind == .percent, noun?.concept == "vote" { subject.state = nil }
    }
    return subject
  }

  /// What a lone word tells that is nothing but a state: of "30 killed and 900 homeless" the verb is
  /// that of the others.
  private func own(
    _ noun: ConceptLexicon.Noun?, _ phrase: [String], _ number: NumberMention
  ) -> String? {
    guard phrase.count == 1, let state = noun?.state,
      ["kill", "injure", "wound"].contains(number.verb),
      lexicon.state(startingAt: 0, of: phrase, nil) == state
    else { return nil }
    return state
  }

  /// The noun of the lexicon that ends at `head`. A people, or a word that only tells what has become of people
  /// counts people: "12 drowned", "the dead".
  private func noun(at head: Int, in phrase: [String]) -> ConceptLexicon.Noun? {
    if let noun = lexicon.noun(endingAt: head, of: phrase) { return noun }
    // Syrians are people.
    if aliases.entries(for: phrase[head]).contains(where: { $0.type == .group }) {
      return ConceptLexicon.Noun(concept: "person", state: nil)
    }
    guard let state = lexicon.state(startingAt: head, of: phrase, nil), Self.fated.contains(state)
    else {
      return nil
    }
    return ConceptLexicon.Noun(concept: "person", state: state)
  }

  private static let stateless: Set<String> = [
    "share", "price", "value", "market", "revenue", "profit", "growth", "debt", "cost", "percent",
  ]

  /// States whose words stand for people by themselves: "12 drowned", "the injured".
  private static let fated: Set<String> = [
    "dead", "injured", "missing", "held", "displaced", "trapped", "stranded", "hospitalized",
  ]

  private static let human: Set<String> = [
    "dead", "injured", "missing", "held", "hostage", "displaced", "hospitalized", "infected",
    "shot", "trapped", "stranded", "vaccinated", "freed", "employed", "recruited", "charged",
    "convicted",
  ]

  /// Of a part the whole: "two thirds of homes" counts homes, "one of the cables" cables.
  private func whole(_ head: Int?, in phrase: [String]) -> Int? {
    guard let head, head + 2 < phrase.count, phrase[head + 1] == "of",
      Self.parts.contains(phrase[head])
    else { return head }
    let rest = phrase[(head + 2)...]
    let end = rest.firstIndex { Self.prepositions.contains($0) } ?? phrase.count
    return end > head + 2 ? end - 1 : head
  }

  private static let parts: Set<String> = [
    "one", "number", "numbers", "third", "thirds", "fourth", "fourths", "quarter", "quarters",
    "half",
    "halves", "fifth", "fifths", "majority", "percent", "rest", "total", "group", "groups", "lot",
    "dozen", "dozens", "pair", "set", "series", "part", "parts", "share", "bulk", "handful",
  ]

  private func known(_ head: String?) -> ConceptLexicon.Noun? {
    guard let head else { return nil }
    let words = WordForms.words(head)
    return words.isEmpty ? nil : noun(at: words.count - 1, in: words)
  }

  /// Where the head stands in the phrase: extract's word for it, else the last word before a
  /// preposition.
  private func head(of number: NumberMention, in phrase: [String]) -> Int? {
    if let head = number.head.flatMap({ WordForms.words($0).last }) {
      return phrase.firstIndex { $0 == head || WordForms.singulars($0).contains(head) }
    }
    let end = phrase.firstIndex { Self.prepositions.contains($0) } ?? phrase.count
    return end > 0 ? end - 1 : nil
  }

  private static let prepositions: Set<String> = [
    "of", "in", "on", "at", "from", "by", "with", "to", "for", "who", "that", "which", "under",
    "without", "behind", "left", "made", "locked", "currently", "still",
  ]
}

// MARK: - State

extension SubjectReader {
  /// What the words around the head tell: "detained militants", "jihadis locked up".
  private func modifier(_ phrase: [String], except head: Int?, _ concept: String?) -> String? {
    for start in phrase.indices where start != head {
      if let state = lexicon.state(startingAt: start, of: phrase, concept) { return state }
    }
    return nil
  }

  /// What the clause tells. A plan is no state, but what is counted may be in one already.
  private func clause(
    _ number: NumberMention, _ concept: String?, _ before: () -> String, _ behind: () -> String
  ) -> String? {
    if number.aspect != .planned, let verb = number.verb, lexicon.beginsPhrase(verb),
      let state = verbPhrase(verb, concept, before(), behind())
    {
      return state
    }
    if number.aspect != .planned, let verb = number.verb,
      let state = lexicon.state(ofVerb: verb, concept)
    {
      return state
    }
    // To the end of the phrase: "left 12 people dead, 30 homeless".
    let words = WordForms.words(String(behind().prefix { !",.;:()".contains($0) }))
    for start in words.indices.prefix(8) where Self.openers.contains(words[start]) {
      if let state = lexicon.state(startingAt: start, of: words, concept) { return state }
    }
    return nil
  }

  /// What the phrase tells that the clause's verb begins: "gunned down five", "12 people have lost
  /// their lives", "forced 300 from their homes". Such phrases speak of the living alone.
  private func verbPhrase(
    _ verb: String, _ concept: String?, _ before: String, _ behind: String
  ) -> String? {
    let clause = before.reversed().prefix { !",.;:()".contains($0) }.reversed()
    let front = WordForms.words(String(clause))
    let back = WordForms.words(String(behind.prefix { !",.;:()".contains($0) }))
    var candidates = back.indices.prefix(8).map { Array(back[$0...]) }
    for start in front.indices.suffix(5) {
      candidates.append(Array(front[start...]))
      // What is counted stands between the two parts.
      for next in back.indices.prefix(4) { candidates.append([front[start]] + back[next...]) }
    }
    for words in candidates {
      if let state = lexicon.state(ofPhrase: verb, words, concept), Self.living.contains(state) {
        return state
      }
    }
    return nil
  }

  private static let living = human.union(["evacuated", "escaped", "laid_off"])

  /// First words of the phrases that tell a state without a verb: "in custody", "behind bars".
  private static let openers: Set<String> = [
    "in", "behind", "under", "without", "at", "on", "out", "dead", "injured", "wounded", "homeless",
    "missing", "stranded", "trapped", "displaced", "hurt", "jobless", "unaccounted", "hospitalized",
  ]

  /// What happened to them in the clause outdoes what they were: prisoners who escaped.
  private static func stronger(_ noun: String?, _ clause: String?) -> String? {
    guard let noun else { return clause }
    guard let clause, passing.contains(noun), final.contains(clause) else { return noun }
    return clause
  }

  private static let passing: Set<String> = [
    "held", "hostage", "casualty", "displaced", "trapped", "infected", "stranded", "missing",
    "survived",
  ]
  private static let final: Set<String> = [
    "dead", "injured", "escaped", "freed", "rescued", "missing", "returned", "evacuated",
    "hospitalized", "recovered", "survived", "resettled", "found",
  ]
}

// MARK: - Quantities

extension SubjectReader {
  /// Of a measure the state is what is measured of the thing: its depth, its magnitude.
  private func measure(
    _ number: NumberMention, _ phrase: [String], _ noun: ConceptLexicon.Noun?,
    _ subject: inout Subject
  ) {
    if number.unit == "magnitude" {
      subject.state = "magnitude"
      if subject.concept != "aftershock" { subject.concept = "earthquake" }
      return
    }
    let words = phrase + WordForms.words(number.verb ?? "")
    subject.state =
      words.compactMap { Self.dimensions[$0] }.first
      ?? number.unit.flatMap { units.unit($0)?.siUnit }.flatMap { Self.axes[$0] }
    // A town is not measured by how far away it lies.
    let isName = number.head?.unicodeScalars.first?.properties.isUppercase ?? true
    if noun == nil, isName, let state = subject.state { subject.concept = state }
  }

  private static let dimensions = [
    "depth": "depth", "deep": "depth", "height": "height", "high": "height", "tall": "height",
    "width": "width", "wide": "width", "length": "length", "long": "length", "thick": "thickness",
    "distance": "distance", "radius": "radius", "rain": "rainfall", "rainfall": "rainfall",
    "snow": "snowfall", "temperature": "temperature", "altitude": "height",
  ]

  private static let axes = [
    "metre": "distance", "square metre": "area", "cubic metre": "volume", "kilogram": "mass",
    "kelvin": "temperature", "watt": "power", "joule": "energy", "pascal": "pressure",
    "metre per second": "speed", "volt": "voltage", "byte": "data",
  ]

  /// Of money the state is only what has become of it.
  private func money(
    _ number: NumberMention, _ phrase: [String], _ noun: ConceptLexicon.Noun?,
    _ subject: inout Subject
  ) {
    let clause = number.verb.flatMap { lexicon.state(ofVerb: $0, nil) }
    let isTrade = ["bought", "sold"].contains(clause) || number.verb == "bid"
    if isTrade, noun == nil || noun?.concept == "business" { subject.concept = "deal" }
    // The price of a thing that costs millions is what a deal is worth.
    if noun?.concept == "price", (number.value ?? number.interval.low ?? 0) >= 1e6 {
      subject.concept = "deal"
    }
    if let state = modifier(phrase, except: nil, nil) ?? clause, Self.fates.contains(state) {
      subject.state = state
    }
    if number.per == "share" || phrase.contains("share") || phrase.contains("shares") {
      subject.concept = "share"
    }
  }

  private static let fates: Set<String> = [
    "stolen", "raised", "seized", "lost", "owed", "invested",
  ]
}
