import Shared

/// What all mentions of one article share that are written alike, of one type and with one title.
struct NameForm {
  let spelling: Spelling
  /// The type that the article as a whole gives it; extract's guess at first.
  var type: EntityType
  /// The title before it in its plain form, or "".
  let title: String
  let gender: GivenNames.Gender?
  /// Indexes into the article's entities.
  var mentions: [Int]

  init(_ spelling: Spelling, _ mention: EntityMention, _ index: Int) {
    self.spelling = spelling
    type = mention.type
    title = mention.title.map(NameKey.plain) ?? ""
    gender = mention.title.flatMap(GivenNames.gender(ofTitle:))
    mentions = [index]
  }

  /// Whether a person goes by a surname or one name only.
  var isLone: Bool { spelling.isLone }

  /// Whether the name has several words of its own.
  var isFull: Bool { type == .person ? !isLone : spelling.words.count > 1 }
}

/// The forms of an article's names, with one type for what is written alike.
struct NameForms {
  private(set) var all: [NameForm] = []
  /// The forms of each plain form, in order.
  private(set) var ofPlain = KeyGroups()

  init(_ article: Article, _ book: inout SpellingBook, _ aliases: Aliases) {
    var looks = KeyIndex()
    for (index, mention) in article.entities.enumerated() {
      var look = SpellingBook.key(mention.text).typed(mention.type)
      if let title = mention.title { look = look.followed(by: SpellingBook.key(title)) }
      let place = looks[look]
      if place >= 0 {
        all[Int(place)].mentions.append(index)
        continue
      }
      let form = NameForm(book.spelling(of: mention.text, aliases), mention, index)
      looks[look] = Int32(all.count)
      ofPlain.add(all.count, to: form.spelling.name.key)
      all.append(form)
    }
    bodiesByTheirForm()
    placeWhatLiesSomewhere(article)
    placeWhatComesFirst(article)
    voteOnTypes()
  }

  /// Whatever ends in the form of a company is one; `Sá` is a surname too.
  private mutating func bodiesByTheirForm() {
    for index in all.indices where all[index].type != .organization && all[index].title.isEmpty {
      let spelling = all[index].spelling
      let words = spelling.name.words
      // `Co` without its stop is a surname too.
      let isCompany =
        Self.companies.contains(words[words.count - 1]) || spelling.text.hasSuffix(" Co.")
      if words.count > 1, isCompany { all[index].type = .organization }
    }
  }

  private static let companies: WordSet = """
    inc incorporated corp corporation ltd limited plc llc llp gmbh pty bhd tbk oyj
    """

  /// A lone name that the tables have as a place's is no surname before somebody who bears it has
  /// been named in full.
  private mutating func placeWhatComesFirst(_ article: Article) {
    var bearers = KeyGroups()
    for form in all where form.type == .person && form.isFull {
      bearers.add(form.mentions[0], to: form.spelling.person.lastKey)
    }
    for index in all.indices
    where all[index].type == .person && !all[index].isFull && all[index].title.isEmpty {
      guard all[index].spelling.entries.contains(where: { $0.type == .place }),
        let bearer = bearers[all[index].spelling.name.key].min(),
        let first = all[index].mentions.first(where: {
          article.sentences[article.entities[$0].sentence].role == .body
        })
      else { continue }
      if first < bearer { all[index].type = .place }
    }
  }

  /// A lone name that extract took for a person's is a place's if somebody is in it: "in Tavir",
  /// "the village of Tavir". A title, or a person of that name, says otherwise.
  private mutating func placeWhatLiesSomewhere(_ article: Article) {
    var names = KeyIndex()
    for form in all where form.type == .person && (form.isFull || !form.title.isEmpty) {
      for word in form.spelling.name.words { names[word] = 0 }
    }
    for index in all.indices where all[index].type == .person && !all[index].isFull {
      guard all[index].title.isEmpty, names[all[index].spelling.name.key] < 0 else { continue }
      let isPlace = all[index].mentions.prefix(8).contains {
        Locative.isBeside(article.entities[$0].span, in: article.text)
      }
      if isPlace { all[index].type = .place }
    }
  }

  /// A name is not person here and place there, unless the article has both: the general by his
  /// title or full name, the town by its own mentions.
  private mutating func voteOnTypes() {
    var surnames = KeyIndex()
    for form in all where form.type == .person && form.isFull {
      surnames[form.spelling.person.lastKey] = 0
    }
    for forms in ofPlain.all where forms.count > 1 {
      guard forms.contains(where: { all[$0].type != all[forms[0]].type }) else { continue }
      vote(forms, isSurname: surnames[all[forms[0]].spelling.name.key] >= 0)
    }
  }

  private mutating func vote(_ forms: [Int], isSurname: Bool) {
    let persons = forms.filter { all[$0].type == .person }
    let others = forms.filter { all[$0].type != .person }
    if let best = majority(others) { for form in others { all[form].type = best } }
    guard !persons.isEmpty, !others.isEmpty else { return }
    let counts = (weight(persons), weight(others))
    let isKnown = all[others[0]].spelling.entries.contains { $0.type != .person }
    // News introduces people by a full name or a title; who has neither is rather a place.
    let isIntroduced =
      isSurname || all[persons[0]].isFull || persons.contains { !all[$0].title.isEmpty }
    if !isKnown, isIntroduced, isSurname ? counts.0 >= counts.1 : counts.0 > counts.1 {
      for form in others { all[form].type = .person }
    } else if !isSurname {
      for form in persons where all[form].title.isEmpty { all[form].type = all[others[0]].type }
    }
  }

  private func weight(_ forms: [Int]) -> Int { forms.reduce(0) { $0 + all[$1].mentions.count } }

  /// The type of most mentions; of two with as many, that of the first one that is no headline's or
  /// dateline's capitals.
  private func majority(_ forms: [Int]) -> EntityType? {
    let first = forms.first { !all[$0].spelling.isCapitals } ?? forms.first
    var best: EntityType?
    var most = 0
    for type in EntityType.allCases {
      let weight = weight(forms.filter { all[$0].type == type })
      let isEarlier = best != nil && weight == most && first.map { all[$0].type } == type
      if weight > most || isEarlier { (best, most) = (type, weight) }
    }
    return best
  }
}
