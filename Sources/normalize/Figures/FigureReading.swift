import Shared

/// What normalize adds to the numbers of one article. A class, so that what is worked out only when
/// it is asked for holds on to one thing and not to a copy of all.
final class FigureReading {
  private let article: Article
  private let subjects: SubjectReader
  private let aliases: Aliases
  private let mentioned: Mentioned
  private let affiliations: Affiliations
  private let dates: DatesOfFigures
  private let listing: Listing

  init(
    _ article: Article, _ namings: [Naming], _ plain: [PlainName], _ dates: [DateMention],
    _ subjects: SubjectReader, _ aliases: Aliases
  ) {
    self.article = article
    self.subjects = subjects
    self.aliases = aliases
    mentioned = Mentioned(article.entities, namings, plain)
    affiliations = Affiliations(article, mentioned, aliases)
    self.dates = DatesOfFigures(dates, article.numbers, article)
    listing = Listing(article.text, subjects)
  }

  /// The article's numbers with what normalize adds.
  func numbers() -> [NumberMention] {
    var numbers: [NumberMention] = []
    numbers.reserveCapacity(article.numbers.count)
    for number in article.numbers { numbers.append(read(number, after: numbers)) }
    listing.lead(&numbers)
    return numbers
  }

  /// `number`, which follows `earlier`, with its members of normalize.
  private func read(_ number: NumberMention, after earlier: [NumberMention]) -> NumberMention {
    var number = number
    number.si = si(number)
    let around = surroundings(number)
    var subject = subjects.subject(of: number, in: around)
    if number.kind == .measure, subject.state == RepeatedSubject.distance {
      subject = repeated(number, around, earlier).length() ?? subject
    }
    if subject.state == nil {
      subject.state =
        repeated(number, around, earlier).state(of: subject.concept)
        ?? listing.state(of: number, subject.concept, around, after: earlier.last)
        ?? RepeatedSupply.state(around, after: earlier, number) { self.sentence(before: number) }
      if subject.concept == nil, number.kind == .count, subject.state != nil {
        subject.concept = SubjectReader.person.name
      }
    }
    if around.isPartly, subject.state.map({ WordKey($0) }) == StateReading.destroyed {
      subject.state = StateReading.damaged.name
    }
    if let previous = earlier.last, isConversion(number, of: previous) {
      subject = Subject(concept: previous.concept, state: previous.state)
    }
    if number.kind == .percent, subject.state == Self.cast, subject.concept == Self.voter {
      subject = Subject(concept: SubjectReader.turnout, state: nil)
    }
    number.concept = subject.concept
    number.state = subject.state
    number.placeKey = number.place.flatMap { key(of: $0, number.sentence, isPlace: true) }
    number.actorKey = number.actor.flatMap { key(of: $0, number.sentence, isPlace: false) }
    let speaker = speaker(number)
    number.saidByName = speaker.name
    number.saidFor = speaker.body
    number.asOf = dates.asOf(number, around)
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

  /// Whether `number` only gives `other` in another unit or currency: "10 km ([6 miles])".
  private func isConversion(_ number: NumberMention, of other: NumberMention) -> Bool {
    guard number.kind == other.kind, number.kind == .money || number.kind == .measure,
      number.unit != other.unit, number.sentence == other.sentence
    else { return false }
    let start = article.text.bytes(of: other.span).upperBound
    let end = article.text.bytes(of: number.span).lowerBound
    return 1...3 ~= end - start
      && article.text.bytes[start..<end].allSatisfy { Self.marks.contains($0) }
  }

  /// Marks between a number and its conversion.
  private static let marks: [UInt8] = Array(" (;/".utf8)
  private static let cast = "cast"
  private static let voter = "voter"

  private func repeated(
    _ number: NumberMention, _ around: Surroundings, _ earlier: [NumberMention]
  ) -> RepeatedSubject {
    RepeatedSubject(number: number, around: around, earlier: earlier) {
      self.sentence(before: number)
    }
  }

  /// The words of the sentence before that of `number`.
  private func sentence(before number: NumberMention) -> Wording {
    guard number.sentence > 0 else { return Wording("") }
    let span = article.sentences[number.sentence - 1].span
    return article.text.words(from: span.start, to: span.end)
  }

  /// What stands beside it in its clause.
  private func surroundings(_ number: NumberMention) -> Surroundings {
    Surroundings(
      of: article.text.bytes(of: number.span),
      in: article.text.bytes(of: article.sentences[number.sentence].span), article.text.bytes)
  }
}

// MARK: - Places, actors, speakers

extension FigureReading {
  /// The entity key of the name in `phrase`.
  private func key(of phrase: String, _ sentence: Int, isPlace: Bool) -> String? {
    let words = PlainName(phrase)
    let names = mentioned.names(in: words.words, sentence: sentence)
    if isPlace {
      let place = names.first { mentioned.type(of: $0.mention) == .place }
      if let place { return mentioned.naming(place.mention).entity }
      return aliases.entries(for: words.key).first { $0.type == .place }?.key
    }
    // The name that the phrase ends in is its head: "forces of the [SDF]", "[Turkish] jets".
    return names.last.map { mentioned.naming($0.mention).entity }
  }

  /// The speaker's canonical name, and the body spoken for.
  private func speaker(_ number: NumberMention) -> (name: String?, body: String?) {
    guard let phrase = number.saidBy else { return (nil, nil) }
    let words = PlainName(phrase).words
    let names = mentioned.names(in: words, sentence: number.sentence)
    if let person = names.first(where: { mentioned.type(of: $0.mention) == .person }) {
      let naming = mentioned.naming(person.mention)
      let others = names.filter { $0.mention != person.mention }
      return (naming.name, affiliations.body(of: naming.entity) ?? body(in: others))
    }
    let isWhole = names.count == 1 && names[0].words == words.indices
    let name = isWhole ? mentioned.naming(names[0].mention).name : nil
    // "Pentagon officials"
    let isArticle = words.first.map(Self.articles.contains) ?? false
    return (name, body(in: names) ?? aliases.body(atStartOf: words.dropFirst(isArticle ? 1 : 0)))
  }

  private static let articles: WordSet = "the a"

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
}
