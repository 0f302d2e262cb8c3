import Shared

extension Cast {
  /// Full names of one surname that may be one person's: names left out, letters, short forms.
  mutating func joinPersonsInFull() {
    var ofSurname = KeyGroups()
    for form in forms.indices where forms[form].type == .person && forms[form].isFull {
      guard leader(of: form) == form else { continue }
      let last = forms[form].spelling.person.foldedLast
      if isNamesake(form, ofSurname[last]) { continue }
      ofSurname.add(form, to: last)
    }
  }

  /// Full names that begin another one: `Abu Bakr` of `Abu Bakr al-Karim`, `Jane Hill` of `Jane
  /// Hill Moreno`.
  mutating func joinLongerPersons() {
    var beginnings = KeyGroups()
    let full = forms.indices.filter { forms[$0].type == .person && forms[$0].isFull }
    for form in full where forms[form].spelling.person.generation == nil {
      for beginning in forms[form].spelling.beginnings { beginnings.add(form, to: beginning) }
    }
    for form in full where leader(of: form) == form && open[form] == nil {
      let longer = Set(beginnings[forms[form].spelling.name.key].map(leader(of:)))
        .subtracting([form])
      if longer.count == 1 { join(form, to: longer.first!, .initials) }
      if longer.count > 1 { leaveOpen(form, longer.sorted()) }
    }
  }

  /// Joins `form` with the one of `others` that it fits; true where it was joined.
  private mutating func isNamesake(_ form: Int, _ others: [Int]) -> Bool {
    // More persons of one surname than this in one article are a list, not a story.
    let fits = others.suffix(Self.mostNamesakes).compactMap { other in
      rule(form, other).map { (other, $0) }
    }
    let leaders = Set(fits.map { leader(of: $0.0) })
    guard let (other, rule) = fits.first else { return false }
    guard leaders.count == 1 else {
      leaveOpen(form, leaders.sorted())
      return false
    }
    return join(form, to: other, rule)
  }

  private static let mostNamesakes = 16

  private func rule(_ one: Int, _ other: Int) -> NameRule? {
    if let a = forms[one].gender, let b = forms[other].gender, a != b { return nil }
    return forms[one].spelling.person.fits(forms[other].spelling.person, knowledge.given)
  }
}

// MARK: - Lone names

extension Cast {
  /// A surname, or the one given name, of a person whom the article names in full; else what the
  /// tables know of it.
  mutating func joinLonePersons() {
    let index = PersonIndex(forms)
    var first = KeyIndex()
    for form in forms.indices where leader(of: form) == form {
      if forms[form].type == .person, forms[form].isFull, let entry = known[form] {
        first[entry.place] = Int32(form)
      }
    }
    for form in forms.indices where forms[form].type == .person && !forms[form].isFull {
      guard isUnlinked(form), rules[form] != .acronym else { continue }
      if joinByName(form, index.bySurname(forms[form]), .surname) { continue }
      if let entry = entry(for: form) {
        knowOnce(form, entry, &first)
        continue
      }
      _ = joinByName(form, index.byGivenName(forms[form]), .given)
    }
  }

  /// Joins `form` with the one person among `candidates`; true where that, or too many, was found.
  private mutating func joinByName(_ form: Int, _ candidates: [Int], _ rule: NameRule) -> Bool {
    let persons = people(of: candidates)
    var fitting = persons.filter { mayBe(forms[form], $0.forms) }
    if fitting.count > 1, !forms[form].title.isEmpty {
      let titled = fitting.filter { person in
        person.forms.contains { forms[$0].title == forms[form].title }
      }
      if titled.count == 1 { fitting = titled }
    }
    if fitting.count > 1, forms[form].gender == .male {
      fitting.removeAll { seemsFemale($0.forms) }
    }
    if fitting.count > 1 { keepIntroduced(&fitting, to: form) }
    guard let person = fitting.first else { return false }
    if fitting.count > 1 {
      leaveOpen(form, fitting.map(\.leader))
      return true
    }
    return join(form, to: person.leader, rule)
  }

  /// A surname in the story is nobody's who stands in its byline alone, nor that of somebody who
  /// comes after it.
  private func keepIntroduced(_ people: inout [(leader: Int, forms: [Int])], to lone: Int) {
    guard isInStory(lone), let last = forms[lone].mentions.last else { return }
    let introduced = people.filter { person in
      person.forms.contains { isInStory($0) && forms[$0].mentions[0] < last }
    }
    if !introduced.isEmpty { people = introduced }
  }

  private func isInStory(_ form: Int) -> Bool {
    forms[form].mentions.contains {
      switch article.sentences[article.entities[$0].sentence].role {
      case .byline, .credit, .notice, .promo: false
      default: true
      }
    }
  }

  /// The candidates by person, in order.
  private func people(of candidates: [Int]) -> [(leader: Int, forms: [Int])] {
    var people: [(leader: Int, forms: [Int])] = []
    for form in candidates.prefix(Self.mostCandidates) {
      let leader = leader(of: form)
      if let place = people.firstIndex(where: { $0.leader == leader }) {
        people[place].forms.append(form)
      } else {
        people.append((leader, [form]))
      }
    }
    return people
  }

  private static let mostCandidates = 32

  /// Whether nothing in title, gender and generation contradicts that `lone` is the person of
  /// `full`.
  private func mayBe(_ lone: NameForm, _ full: [Int]) -> Bool {
    if let generation = lone.spelling.person.generation,
      !full.contains(where: { forms[$0].spelling.person.generation == generation })
    {
      return false
    }
    guard let gender = lone.gender else { return true }
    return !genders(full).contains { $0 != gender }
  }

  /// Whether nothing tells the gender of a person but a given name in `-a` (`Zina`).
  private func seemsFemale(_ full: [Int]) -> Bool {
    genders(full).isEmpty
      && full.contains { forms[$0].spelling.person.given.first?.hasSuffix("a") ?? false }
  }

  /// What titles and given names tell of a person's gender.
  private func genders(_ full: [Int]) -> [GivenNames.Gender] {
    full.compactMap { form in
      forms[form].gender
        ?? forms[form].spelling.person.given.first.flatMap(knowledge.given.gender(of:))
    }
  }
}

/// The full names of an article by what a lone name may be of them.
private struct PersonIndex {
  private var surnames = KeyGroups()
  private var givenNames = KeyGroups()

  init(_ forms: [NameForm]) {
    for (index, form) in forms.enumerated() where form.type == .person && form.isFull {
      for surname in form.spelling.surnames { surnames.add(index, to: surname) }
      if let first = form.spelling.person.given.first, first.utf8.count > 1 {
        givenNames.add(index, to: form.spelling.name.words[0])
      }
    }
  }

  func bySurname(_ lone: NameForm) -> [Int] {
    let isJunior = lone.spelling.person.generation != nil
    let name = isJunior ? lone.spelling.person.foldedLast : lone.spelling.foldedPlain
    let found = surnames[name]
    // `al-Assad` of `Bashar Assad`.
    guard found.isEmpty, lone.spelling.words.count == 2 else { return found }
    return surnames[lone.spelling.person.foldedLast]
  }

  func byGivenName(_ lone: NameForm) -> [Int] {
    lone.spelling.words.count == 1 ? givenNames[lone.spelling.name.key] : []
  }
}
