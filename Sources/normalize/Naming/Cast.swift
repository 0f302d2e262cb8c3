import Shared

/// The cast of one article: who its names name, and why.
///
/// Forms of names are joined step by step, the surest first: the same words, the article's own
/// definitions (`Syrian Democratic Forces (SDF)`), tables, spelling variants, then what needs a
/// longer name in the same article. Where two longer names fit there is no link, and the
/// candidates are told. Nothing outside the article plays a part but the tables.
struct Cast {
  /// What the steps know beside the article.
  struct Knowledge: Sendable {
    let aliases: Aliases
    let given: GivenNames
  }

  let article: Article
  let knowledge: Knowledge
  private(set) var forms: [NameForm]
  private(set) var ofPlain: KeyGroups
  private var leaders: [Int]
  private(set) var rules: [NameRule]
  /// What the tables know of a cluster, by its leader.
  private(set) var known: [Aliases.Entry?]
  /// The forms that may be one of several, with the leaders of those.
  private(set) var open: [Int: [Int]] = [:]

  init(of article: Article, _ knowledge: Knowledge, _ book: inout SpellingBook) {
    self.article = article
    self.knowledge = knowledge
    let found = NameForms(article, &book, knowledge.aliases)
    forms = found.all
    ofPlain = found.ofPlain
    leaders = Array(forms.indices)
    rules = Array(repeating: .itself, count: forms.count)
    known = Array(repeating: nil, count: forms.count)
    resolve()
  }

  private mutating func resolve() {
    joinSameWords()
    joinSameKeys()
    joinDefined()
    joinAcronyms()
    joinTownsInShort()
    joinKnown()
    joinPersonsInFull()
    joinLongerPersons()
    joinMisspelled { !$0.isLone || $0.type != .person }
    joinLonePersons()
    joinMisspelled { _ in true }
    joinShortForms()
    joinRest()
  }

  /// The leader of the cluster that `form` is in.
  func leader(of form: Int) -> Int {
    var at = form
    while leaders[at] != at { at = leaders[at] }
    return at
  }

  /// Whether nothing has been found out about `form` yet but, perhaps, that others are written like
  /// it.
  func isUnlinked(_ form: Int) -> Bool { leaders[form] == form && known[form] == nil }

  /// Makes `form`, and what is joined to it, the same as `other`. Two that the tables know under
  /// different names are never joined.
  @discardableResult
  mutating func join(_ form: Int, to other: Int, _ rule: NameRule) -> Bool {
    let from = leader(of: form)
    let to = leader(of: other)
    guard from != to else { return true }
    if let one = known[from], let two = known[to], one.key != two.key { return false }
    leaders[from] = to
    leaders[form] = to
    leaders[other] = to
    known[to] = known[to] ?? known[from]
    if rules[form] == .itself { rules[form] = rule }
    return true
  }

  /// Lets the tables name the cluster of `form`.
  mutating func know(_ form: Int, as entry: Aliases.Entry) {
    known[leader(of: form)] = entry
    rules[form] = entry.rule
  }

  /// Leaves `form` as it is, with the candidates that were too many.
  mutating func leaveOpen(_ form: Int, _ candidates: [Int]) {
    open[form] = candidates
  }
}

// MARK: - The same name

extension Cast {
  /// Joins what is written alike. A lone surname waits: its title may tell whose it is.
  private mutating func joinSameWords() {
    var first = KeyIndex()
    for form in forms.indices where forms[form].isFull || forms[form].type != .person {
      joinFirst(form, forms[form].spelling.name.key.typed(forms[form].type), &first, .itself)
    }
  }

  /// Joins `form` with the first one that had `key`, or makes it that one.
  @discardableResult
  private mutating func joinFirst(
    _ form: Int, _ key: WordKey, _ first: inout KeyIndex, _ rule: NameRule
  ) -> Bool {
    let other = Int(first[key])
    if other >= 0 {
      join(form, to: other, rule)
    } else {
      first[key] = Int32(form)
    }
    return other >= 0
  }

  /// Joins names that differ in the form of the company, the kind of place, or the spelling of
  /// their sounds.
  private mutating func joinSameKeys() {
    var keys = KeyIndex()
    var variants = KeyIndex()
    var offices = KeyIndex()
    for form in forms.indices where leaders[form] == form {
      let (spelling, type) = (forms[form].spelling, forms[form].type)
      if type == .person, !forms[form].isFull { continue }
      let folded = spelling.folded.typed(type)
      if joinFirst(form, spelling.place(type), &keys, .form) {
        if variants[folded] < 0 { variants[folded] = Int32(form) }
      } else {
        joinFirst(form, folded, &variants, .transliteration)
      }
      if type == .organization, let office = spelling.short.office {
        joinFirst(form, office, &offices, .short)
      }
    }
  }

  /// Lone surnames that no full name claimed.
  private mutating func joinRest() {
    for alike in ofPlain.all where alike.count > 1 {
      joinAlike(alike.filter { self.forms[$0].type == .person && !self.forms[$0].isFull })
    }
  }

  private mutating func joinAlike(_ lone: [Int]) {
    let free = lone.filter { leaders[$0] == $0 && open[$0] == nil }
    for form in free.dropFirst() { join(form, to: free[0], .itself) }
  }
}
