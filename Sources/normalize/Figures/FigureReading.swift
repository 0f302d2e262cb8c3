import Shared

/// What normalize adds to the numbers of one article.
struct FigureReading {
  private let article: Article
  private let subjects: SubjectReader
  private let aliases: Aliases
  private let mentioned: Mentioned
  private let affiliations: Affiliations
  private let dates: DatesOfFigures

  init(
    _ article: Article, _ namings: [Naming], _ plain: [String], _ dates: [DateMention],
    _ subjects: SubjectReader, _ aliases: Aliases
  ) {
    self.article = article
    self.subjects = subjects
    self.aliases = aliases
    mentioned = Mentioned(article.entities, namings, plain)
    affiliations = Affiliations(article, mentioned, aliases)
    self.dates = DatesOfFigures(dates, article)
  }

  /// `number` with its members of normalize.
  func read(_ number: NumberMention) -> NumberMention {
    var number = number
    number.si = si(number)
    let subject = subjects.subject(
      of: number, before: { before(number) }, behind: { behind(number) })
    number.concept = subject.concept
    number.state = subject.state
    number.placeKey = number.place.flatMap { key(of: $0, number.sentence, isPlace: true) }
    number.actorKey = number.actor.flatMap { key(of: $0, number.sentence, isPlace: false) }
    let speaker = speaker(number)
    number.saidByName = speaker.name
    number.saidFor = speaker.body
    number.asOf = dates.asOf(number)
    return number
  }

  private func si(_ number: NumberMention) -> SIQuantity? {
    guard let unit = number.unit else { return nil }
    switch number.kind {
    case .measure, .duration: break
    case .rate where number.per != nil: break
    default: return nil
    }
    return subjects.units.si(number.value, number.interval, unit: unit, per: number.per)
  }

  /// The words before it in the sentence.
  private func before(_ number: NumberMention) -> String {
    let start = max(article.sentences[number.sentence].span.start, number.span.start - 60)
    return TextSpan(start, number.span.start).map(article.text.string) ?? ""
  }

  /// The next words of the sentence.
  private func behind(_ number: NumberMention) -> String {
    let end = min(article.sentences[number.sentence].span.end, number.span.end + 100)
    return TextSpan(number.span.end, end).map(article.text.string) ?? ""
  }
}

// MARK: - Places, actors, speakers

extension FigureReading {
  /// The entity key of the name in `phrase`.
  private func key(of phrase: String, _ sentence: Int, isPlace: Bool) -> String? {
    let words = Mentioned.words(phrase)
    let names = mentioned.names(in: words, sentence: sentence)
    if isPlace {
      let place = names.first { mentioned.type(of: $0.mention) == .place }
      if let place { return mentioned.naming(place.mention).entity }
      let entries = aliases.entries(for: words.joined(separator: " "))
      return entries.first { $0.type == .place }?.key
    }
    // The name that the phrase ends in is its head: "forces of the [SDF]", "[Turkish] jets".
    return names.last.map { mentioned.naming($0.mention).entity }
  }

  /// The speaker's canonical name, and the body spoken for.
  private func speaker(_ number: NumberMention) -> (name: String?, body: String?) {
    guard let phrase = number.saidBy else { return (nil, nil) }
    let words = Mentioned.words(phrase)
    let names = mentioned.names(in: words, sentence: number.sentence)
    if let person = names.first(where: { mentioned.type(of: $0.mention) == .person }) {
      let naming = mentioned.naming(person.mention)
      let others = names.filter { $0.mention != person.mention }
      return (naming.name, affiliations.body(of: naming.entity) ?? body(in: others))
    }
    let isWhole = names.count == 1 && names[0].words == words.indices
    let name = isWhole ? mentioned.naming(names[0].mention).name : nil
    return (name, body(in: names) ?? known(words))
  }

  /// The first body among `names`, else the first place, else the country of the first people.
  private func body(in names: [Mentioned.Found]) -> String? {
    for type in [EntityType.organization, .place] {
      if let found = names.first(where: { mentioned.type(of: $0.mention) == type }) {
        return mentioned.naming(found.mention).name
      }
    }
    guard let people = names.first(where: { mentioned.type(of: $0.mention) == .group }) else {
      return nil
    }
    let naming = mentioned.naming(people.mention)
    return aliases.country(ofPeople: naming.entity) ?? naming.name
  }

  /// The body that the tables know at the start of the speaker's words: "Pentagon officials".
  private func known(_ words: [String]) -> String? {
    let rest = words.first == "the" || words.first == "a" ? words.dropFirst() : words[...]
    for count in (1...max(1, min(4, rest.count))).reversed() where count <= rest.count {
      let entries = aliases.entries(for: rest.prefix(count).joined(separator: " "))
      if let entry = entries.first(where: { $0.type != .person }) {
        return aliases.country(ofPeople: entry.key) ?? entry.name
      }
    }
    return nil
  }
}
