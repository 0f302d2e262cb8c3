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
  private(set) var ofPlain: [String: [Int]] = [:]

  private struct Look: Hashable {
    let text: String
    let type: EntityType
    let title: String?
  }

  init(_ article: Article, _ book: inout SpellingBook, _ aliases: Aliases) {
    var places: [Look: Int] = [:]
    for (index, mention) in article.entities.enumerated() {
      let look = Look(text: mention.text, type: mention.type, title: mention.title)
      if let place = places[look] {
        all[place].mentions.append(index)
        continue
      }
      let form = NameForm(book.spelling(of: mention.text, aliases), mention, index)
      places[look] = all.count
      ofPlain[form.spelling.plain, default: []].append(all.count)
      all.append(form)
    }
    placeWhatLiesSomewhere(article)
    voteOnTypes()
  }

  /// A lone name that extract took for a person's is a place's if somebody is in it: "in Tavir",
  /// "the village of Tavir". A title, or a person of that name, says otherwise.
  private mutating func placeWhatLiesSomewhere(_ article: Article) {
    var names: Set<String> = []
    for form in all where form.type == .person && (form.isFull || !form.title.isEmpty) {
      names.formUnion(form.spelling.words)
    }
    for index in all.indices where all[index].type == .person && !all[index].isFull {
      guard all[index].title.isEmpty, !names.contains(all[index].spelling.plain) else { continue }
      let isPlace = all[index].mentions.prefix(8).contains {
        Locative.isBeside(article.entities[$0].span, in: article.text)
      }
      if isPlace { all[index].type = .place }
    }
  }

  /// A name is not person here and place there, unless the article has both: the general by his
  /// title or full name, the town by its own mentions.
  private mutating func voteOnTypes() {
    var surnames: Set<String> = []
    for form in all where form.type == .person && form.isFull {
      surnames.insert(form.spelling.person.last)
    }
    for forms in ofPlain.values where forms.count > 1 {
      let types = Set(forms.map { all[$0].type })
      guard types.count > 1 else { continue }
      vote(forms, isSurname: surnames.contains(all[forms[0]].spelling.plain))
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
