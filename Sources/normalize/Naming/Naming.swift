import Shared

/// What normalize says of a mention of a name.
struct Naming: Equatable, Sendable {
  /// The canonical name.
  let name: String
  /// The entity key.
  let entity: String
  /// What it names: the type in the key.
  let type: EntityType
  /// Why.
  let rule: NameRule
  /// The keys of the candidates, where more than one fits; then the name is as it stands.
  let ambiguous: [String]
}

extension Cast {
  /// One naming for each of the article's entities, in their order.
  func namings() -> [Naming] {
    let names = canonicalNames()
    var namings = [Naming?](repeating: nil, count: article.entities.count)
    for (index, form) in forms.enumerated() {
      let leader = leader(of: index)
      let known = names[leader]!
      let candidates = open[index] ?? open[leader] ?? []
      let naming = Naming(
        name: known.name, entity: known.key, type: known.type, rule: rule(index, known.name),
        ambiguous: Set(candidates.compactMap { names[self.leader(of: $0)]?.key }).sorted())
      for mention in form.mentions { namings[mention] = naming }
    }
    return namings.map { $0! }
  }

  /// Name and key of each cluster, at the place of its leader.
  private func canonicalNames() -> [(name: String, key: String, type: EntityType)?] {
    var clusters = [[Int]](repeating: [], count: forms.count)
    for form in forms.indices { clusters[leader(of: form)].append(form) }
    return clusters.map { members in
      guard let first = members.first else { return nil }
      if let entry = known[leader(of: first)] {
        return (entry.name, entry.key, entry.type)
      }
      let best = forms[members.count == 1 ? first : best(of: members)]
      return (Self.shown(best.spelling, best.type), best.spelling.key(best.type), best.type)
    }
  }

  /// The form that names a cluster: full rather than short, in small letters rather than capitals,
  /// more words rather than fewer, then the most frequent, then the first. Of a person the most
  /// frequent comes before the longest: that is how other articles are likely to have it.
  private func best(of members: [Int]) -> Int {
    members.max { a, b in
      let (x, y) = (rank(a), rank(b))
      return x != y ? x.lexicographicallyPrecedes(y) : a > b
    }!
  }

  private func rank(_ form: Int) -> [Int] {
    let spelling = forms[form].spelling
    let isPart = [.acronym, .surname, .given, .short].contains(rules[form])
    let key = spelling.key(forms[form].type)
    let names = key.split { $0 == " " || $0 == ":" }.dropFirst().filter { $0.utf8.count > 1 }.count
    let count = ofPlain[spelling.name.key].filter { forms[$0].type == forms[form].type }
      .reduce(0) { $0 + forms[$1].mentions.count }
    let isShouted = spelling.isShouted(forms[form].type)
    let order = forms[form].type == .person ? [count, names] : [names, count]
    return [isPart ? 0 : 1, isShouted ? 0 : 1] + order
  }

  /// A name as it is shown: not in capitals, bodies without the form of the company.
  private static func shown(_ spelling: Spelling, _ type: EntityType) -> String {
    let text = spelling.isShouted(type) ? Recasing.titled(spelling.text) : spelling.text
    if type == .group, text == spelling.text { return spelling.ofPeople }
    guard type == .organization else { return text }
    var words = text.split(separator: " ")
    while words.count > 1, let last = words.last, NameTails.isLegal(NameKey.plain(String(last))) {
      words.removeLast()
    }
    if words.count > 1, words.last == "&" || words.last == "and" { words.removeLast() }
    var name = words.joined(separator: " ")
    if name.hasSuffix(",") { name.removeLast() }
    return name
  }

  /// Why the form at `index` has `name`; what its letters alone tell comes first.
  private func rule(_ index: Int, _ name: String) -> NameRule {
    let spelling = forms[index].spelling
    if rules[index] == .metonym { return .metonym }
    if spelling.text == name { return .itself }
    if spelling.plain == NameKey.plain(name) {
      if spelling.isShouted(forms[index].type) { return .capitals }
      return Self.isASCII(spelling.text) && Self.isASCII(name) ? .itself : .diacritics
    }
    if rules[index] != .itself, rules[index] != .alias { return rules[index] }
    if spelling.key(forms[index].type) == NameKey.entity(forms[index].type, name) {
      return .form
    }
    if let entry = known[leader(of: index)] { return entry.rule }
    // What another mention of the same words showed.
    let alike = ofPlain[spelling.name.key].first { rules[$0] != .itself && rules[$0] != .alias }
    if let alike { return rules[alike] }
    return spelling.folded == WordKey(NameKey.folded(name)) ? .transliteration : .alias
  }
}

extension Cast {
  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// The plain form of each of the article's entities, in their order.
  func plainForms() -> [PlainName] {
    var plain = [PlainName](repeating: PlainName(plain: []), count: article.entities.count)
    for form in forms { for mention in form.mentions { plain[mention] = form.spelling.name } }
    return plain
  }
}
