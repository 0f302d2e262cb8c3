import Shared

/// Mends where the names of bodies end: words that the model cuts off or takes in although their
/// form alone tells where they belong.
struct NameEnds {
  private let tokens: Tokens
  private let article: ArticleWords
  private let names: [TaggedName]

  init(_ names: [TaggedName], _ tokens: Tokens, _ article: ArticleWords) {
    self.names = names
    self.tokens = tokens
    self.article = article
  }

  /// The names with the ends of bodies mended.
  var mended: [TaggedName] {
    var mended: [TaggedName] = []
    mended.reserveCapacity(names.count)
    for (at, name) in names.enumerated() {
      let next = at + 1 < names.count ? names[at + 1].tokens.lowerBound : tokens.all.count
      let limit = min(next, tokens.sentences[name.sentence].upperBound)
      if let company = company(name, before: limit) {
        mended.append(company)
        continue
      }
      if let parts = named(fromOf: name) {
        mended += parts
        continue
      }
      guard name.type == .organization else {
        mended.append(name)
        continue
      }
      mended += parted(widened(name, before: limit))
    }
    return mended
  }

  private static let forms: WordSet =
    "inc corp ltd plc llc llp ag sa nv gmbh spa ab asa oyj co"
  private static let and = WordKey("and")
  private static let of = WordKey("of")

  /// The name with its legal form, the tail of its acronym or its second field.
  private func widened(_ name: TaggedName, before limit: Int) -> TaggedName {
    var name = name
    let end = name.tokens.upperBound
    if end < limit, isForm(end) {
      name.tokens = name.tokens.lowerBound..<(end + 1)
    } else if isAcronymTail(end, before: limit) {
      name.tokens = name.tokens.lowerBound..<(end + 2)
    } else if isField(end, of: name, before: limit) {
      name.tokens = name.tokens.lowerBound..<(end + 2)
    }
    return name
  }

  /// The company whose name the model took for its founder's: `Anna Velkora Jr. [Co.]`, `A. Velkora
  /// Inc`.
  private func company(_ name: TaggedName, before limit: Int) -> TaggedName? {
    guard name.type == .person || name.type == .place else { return nil }
    let last = name.tokens.upperBound - 1
    var end = last + 1
    if end < limit, Self.generations.contains(tokens[end].key) { end += 1 }
    if end < limit, isFirm(end) {
      end += 1
    } else if name.tokens.count > 1, isFirm(last) {
      end = last + 1
    } else {
      return nil
    }
    return TaggedName(
      tokens: name.tokens.lowerBound..<end, type: .organization, sentence: name.sentence)
  }

  private func isFirm(_ at: Int) -> Bool {
    article.cases[at].isCapital && Self.firms.contains(tokens[at].key)
  }

  private static let generations: WordSet = "jr sr"
  private static let firms: WordSet = "inc corp ltd plc llc co gmbh company corporation"

  /// Whether the token is a legal form: `Inc.`, `AG`.
  private func isForm(_ at: Int) -> Bool {
    article.cases[at].isCapital && Self.forms.contains(tokens[at].key)
  }

  /// `PLO-G`: capitals tied to capitals by a hyphen.
  private func isAcronymTail(_ at: Int, before limit: Int) -> Bool {
    at + 1 < limit && tokens.isMark(at, UInt8(ascii: "-"))
      && [at - 1, at + 1].allSatisfy { isInCapitals($0) }
      && tokens[at].start == tokens[at - 1].end && tokens[at + 1].start == tokens[at].end
  }

  private func isInCapitals(_ at: Int) -> Bool {
    tokens[at].kind == .word
      && tokens.text.bytes[tokens[at].bytes].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// `Institute of Tides and Currents`: what the body is for has two parts, and the second is no
  /// name by itself.
  private func isField(_ at: Int, of name: TaggedName, before limit: Int) -> Bool {
    guard at + 1 < limit, tokens[at].key == Self.and, article.cases[at + 1].isCapital,
      name.tokens.count > 2, tokens[at - 2].key == Self.of,
      article.facts[at + 1].lexicons.isDisjoint(with: Self.named)
    else { return false }
    return at + 2 == tokens.all.count || !article.cases[at + 2].isCapital
  }

  private static let named: Lexicons = [
    .country, .place, .people, .first, .last, .organization, .company, .team, .paper, .title,
  ]

  /// `Reed Co and Marsh Inc.`, `Reed AG's Marsh`, `Reed Board and Velkora` are two; so are the body
  /// and the person of `Reed Agency Anna Velkora`.
  private func parted(_ name: TaggedName) -> [TaggedName] {
    let inner = name.tokens.dropFirst().dropLast()
    if let joint = inner.first(where: { isJoint($0, in: name) }) {
      var (first, second) = (name, name)
      first.tokens = name.tokens.lowerBound..<joint
      second.tokens = (joint + 1)..<name.tokens.upperBound
      // "State Police and Reed [police]": the second has no name.
      return article.cases[second.tokens.upperBound - 1] == .small ? [first] : [first, second]
    }
    if let last = inner.first(where: { endsBeforePerson($0, in: name) }) {
      var (body, person) = (name, name)
      body.tokens = name.tokens.lowerBound..<(last + 1)
      person.tokens = (last + 1)..<name.tokens.upperBound
      person.type = .person
      return [body, person]
    }
    return [name]
  }

  /// `Reedcom of Oslo`, `Velkora of Marsh Hospital` are two names where the first is one word that
  /// no list of places and bodies has; who speaks is somebody.
  private func named(fromOf name: TaggedName) -> [TaggedName]? {
    let start = name.tokens.lowerBound
    guard name.tokens.count > 2, name.type != .group, tokens[start + 1].key == Self.of,
      article.cases[start].isCapital, article.facts[start].casing == .unknown,
      article.facts[start].lexicons.isSubset(of: [.company, .first, .last])
    else { return nil }
    let rest = start + 2..<name.tokens.upperBound
    let last = article.facts[rest.last!].lexicons
    let isBody = last.contains(.bodyWord)
    guard rest.allSatisfy({ article.cases[$0].isCapital }),
      isBody || rest.count == 1 && !last.isDisjoint(with: Self.placed)
    else { return nil }
    var (first, second) = (name, name)
    first.tokens = start..<(start + 1)
    let speaks = start > 0 && article.facts[start - 1].lexicons.contains(.speech)
    first.type = speaks ? .person : name.type == .place ? .organization : name.type
    second.tokens = rest
    second.type = isBody ? .organization : .place
    return [first, second]
  }

  /// Whether what stands at `at` joins two names.
  private func isJoint(_ at: Int, in name: TaggedName) -> Bool {
    if tokens[at].kind == .possessive { return isForm(at - 1) }
    guard tokens[at].key == Self.and else { return false }
    let last = name.tokens.upperBound - 1
    if isForm(at - 1), isForm(last) || last == at + 1 && isUnknown(last) { return true }
    if article.cases[last] == .small { return true }
    return last == at + 1 && article.facts[at - 1].lexicons.contains(.bodyWord) && isUnknown(last)
      && !(name.tokens.lowerBound..<at).contains { tokens[$0].key == Self.of }
  }

  /// Whether the body ends in the word at `at`, and somebody's name follows.
  private func endsBeforePerson(_ at: Int, in name: TaggedName) -> Bool {
    let rest = (at + 1)..<name.tokens.upperBound
    guard 2...4 ~= rest.count, article.facts[at].lexicons.contains(.bodyWord),
      rest.allSatisfy({ article.cases[$0].isCapital })
    else { return false }
    let first = article.facts[rest.lowerBound].lexicons
    return first.contains(.first) && first.isDisjoint(with: Self.placed)
      || rest.allSatisfy(isUnknown)
  }

  private func isUnknown(_ token: Int) -> Bool {
    article.cases[token].isCapital && article.facts[token].lexicons.isEmpty
      && article.facts[token].casing == .unknown
  }

  private static let placed: Lexicons = [.country, .place]
}
