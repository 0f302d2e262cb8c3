import Shared

/// Rates and multiples: what a number is from the words behind it.
extension NumberScan {
  private static let h = WordKey("h")
  private static let every = WordSet("every each per")
  private static let notRate = WordSet("ago after later before earlier from since following")
  private static let capita = WordSet("capita annum person head")

  /// `50 per month`, `$24 to $26 per share`, `120 km an hour`, `one slight quake every day`.
  func addRate(_ amount: inout Amount, before limit: Int) {
    guard amount.kind != .ordinal, amount.kind != .age, amount.per == nil else { return }
    if let (per, last) = rateUnit(amount, at: amount.tokens.upperBound, before: limit) {
      amount.tokens = amount.tokens.lowerBound..<last
      return amount.take(per: per)
    }
    if let end = asideEnd(amount.tokens), let rate = rateUnit(amount, at: end, before: limit) {
      return amount.take(per: rate.per)
    }
    addMultiple(&amount, before: limit)
    if let per = time(of: amount, before: limit) { amount.take(per: per) }
  }

  /// The unit of time in which something happens so often, where other words stand between.
  private func time(of amount: Amount, before limit: Int) -> String? {
    if amount.isCount, let unit = frontedRate(amount.tokens.lowerBound) { return unit }
    let end = amount.tokens.upperBound
    let isStuff = amount.kind == .measure && isWord(end, .of)
    guard amount.isCount || isStuff else { return nil }
    return distantRate(isStuff ? end + 1 : end, before: limit)
      ?? passiveRate(amount, before: limit)
  }

  /// The unit of time that the token at `at` names.
  private func timeUnit(_ at: Int) -> String? {
    guard let unit = lexicon.units.names[tokens[at].key], unit.kind == .duration else { return nil }
    return unit.name
  }

  /// The unit right behind the number: "per share", "a day", "/month", "-a-share".
  private func rateUnit(
    _ amount: Amount, at start: Int, before limit: Int
  ) -> (per: String, end: Int)? {
    var at = pastHyphen(start)
    guard at < limit else { return nil }
    let isSlash = isMark(at, "/")
    guard isSlash || classes(at).contains(.ratePer) else { return nil }
    let isArticle = Self.articles.contains(tokens[at].key)
    at = pastHyphen(at + 1)
    guard at < limit, tokens[at].kind == .word else { return nil }
    if isSlash, tokens[at].key == .s { return ("second", at + 1) }
    if isSlash, tokens[at].key == Self.h { return ("hour", at + 1) }
    guard let unit = perUnit(at, isArticle || isSlash) else { return nil }
    if isArticle, at + 1 < limit, Self.notRate.contains(tokens[at + 1].key), timeUnit(at) != nil,
      amount.kind != .money || !isWord(at + 1, .from)
    {
      return nil
    }
    return (unit, at + 1)
  }

  /// Where the brackets end that hold a quantity in other units, or that stand around this one:
  /// "210 km (130 miles) per hour".
  private func asideEnd(_ amount: Range<Int>) -> Int? {
    let end = amount.upperBound
    if isMark(end, ")"), isMark(amount.lowerBound - 1, "("),
      tokens[max(range.lowerBound, amount.lowerBound - 2)].kind == .word
    {
      return end + 1
    }
    guard isMark(end, "(") else { return nil }
    let last = min(end + 8, range.upperBound)
    return (end + 1..<max(end + 1, last)).first { isMark($0, ")") }.map { $0 + 1 }
  }

  /// The singular of the unit at `at`; behind "a" only units that rates know.
  private func perUnit(_ at: Int, _ isStrict: Bool) -> String? {
    if classes(at).contains(.rateUnit) {
      return lexicon.units.names[tokens[at].key]?.name ?? tokens.string(at).lowercased()
    }
    if isStrict { return nil }
    let isNoun = !classes(at).contains(.function) && tokens[at].bytes.count > 2
    return isNoun && isWord(at - 1, .per) ? tokens.string(at).lowercased() : nil
  }

  /// "Every month about 30 ships pass", "Each year, 300 drown".
  private func frontedRate(_ start: Int) -> String? {
    let at = isMark(start - 1, ",") ? start - 2 : start - 1
    guard range.contains(at - 1), Self.every.contains(tokens[at - 1].key),
      tokens[at - 1].kind == .word, !isWord(at - 1, .per)
    else { return nil }
    return timeUnit(at)
  }

  /// "one major fault per line per year", "8,000 barrels of oil a day", "at least one short delay
  /// every day": the last unit of time, at most six words on.
  private func distantRate(_ start: Int, before limit: Int) -> String? {
    var found: String?
    var at = start
    while at + 1 < limit, at - start < 7 {
      guard tokens[at].kind == .word else { break }
      if at > start, Self.every.contains(tokens[at].key) || Self.articles.contains(tokens[at].key) {
        let unit = timeUnit(at + 1)
        let isFalse = at + 2 < limit && Self.notRate.contains(tokens[at + 2].key)
        if let unit, !isFalse { found = unit }
        if unit == nil, !isWord(at, .per) { break }
        at += 2
        continue
      }
      // "40,000 crates of apples a week"
      let isOf = isWord(at, .of) && at > start
      if !isOf, classes(at).contains(.function) || lexicon.words[tokens[at].key] != nil { break }
      at += 1
    }
    return found
  }

  private static let being = WordSet("are were is was")

  /// "550,000 devices are activated each day", "more than 200 were being sold every week": what
  /// happens to them happens again.
  private func passiveRate(_ amount: Amount, before limit: Int) -> String? {
    var at = amount.tokens.upperBound
    let last = min(limit, at + 10)
    while at < last, tokens[at].kind == .word, !Self.being.contains(tokens[at].key) {
      if classes(at).contains(.function) { return nil }
      at += 1
    }
    while at + 1 < last, tokens[at].kind == .word, lexicon.words[tokens[at].key] == nil {
      if Self.every.contains(tokens[at].key), let unit = timeUnit(at + 1) { return unit }
      at += 1
    }
    return nil
  }

  private static let timesWord = WordKey("times")
  private static let fold = WordKey("fold")

  /// "ten times as many", "tenfold" is a multiple; "three times" alone counts.
  private func addMultiple(_ amount: inout Amount, before limit: Int) {
    let end = pastHyphen(amount.tokens.upperBound)
    guard end < limit, amount.isCount else { return }
    if isWord(end, Self.fold) {
      amount.kind = .multiple
      amount.tokens = amount.tokens.lowerBound..<(end + 1)
      return
    }
    guard isWord(end, Self.timesWord), end + 1 < limit, classes(end + 1).contains(.than) else {
      return
    }
    amount.kind = .multiple
    amount.tokens = amount.tokens.lowerBound..<(end + 1)
  }
}
