import Shared

extension Cast {
  /// Names that the tables know. A lone surname waits until the article's own full names are heard.
  mutating func joinKnown() {
    var first = KeyIndex()
    for form in forms.indices where rules[form] != .acronym {
      // A town that the article itself names in full.
      if forms[form].type == .place, rules[form] == .short { continue }
      if forms[form].type == .person, !forms[form].isFull { continue }
      guard let entry = entry(for: form) else { continue }
      knowOnce(form, entry, &first)
    }
  }

  /// Joins `form` with what has the same name in the tables.
  mutating func knowOnce(
    _ form: Int, _ entry: Aliases.Entry, _ first: inout KeyIndex
  ) {
    let leader = leader(of: form)
    if let other = known[leader], other.key != entry.key { return }
    know(form, as: entry)
    let other = Int(first[entry.place])
    if other >= 0 {
      join(form, to: other, entry.rule)
    } else {
      first[entry.place] = Int32(form)
    }
  }

  /// What the tables know of `form`; nil where nothing, or more than one thing, fits its type.
  func entry(for form: Int) -> Aliases.Entry? {
    let entries = forms[form].spelling.entries
    if entries.isEmpty { return nil }
    let fitting = entries.filter { fits($0, forms[form]) }
    for group in [fitting.filter(\.isOwn), fitting.filter { $0.type == forms[form].type }, fitting]
    where !group.isEmpty {
      return group.count == 1 ? group[0] : nil
    }
    return nil
  }

  /// Whether a name of the type that the tables tell can be one that extract took for another.
  private func fits(_ entry: Aliases.Entry, _ form: NameForm) -> Bool {
    if entry.type == form.type { return true }
    let spelling = form.spelling
    switch (entry.type, form.type) {
    case (.place, _) where form.type != .person, (.organization, _) where form.type != .person,
      (.group, _) where form.type != .person:
      return true
    case (.organization, .person):
      if spelling.acronym != nil { return form.title.isEmpty }
      // `Walt Disney` is no company where extract takes him for a person.
      return form.title.isEmpty && spelling.words.count > 1
        && !knowledge.given.knows(spelling.words[0])
    case (.place, .person): return form.title.isEmpty && spelling.words.count > 1
    case (.person, _): return spelling.words.count > 1
    default: return false
    }
  }
}
