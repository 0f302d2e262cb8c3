import Numbers
import Shared

/// What has a quantity: the noun before it, the subject or the object of its verb.
extension MeasuredReader {
  /// "revenue of [$54 billion]", "deals worth [$2.5 billion]", "puts the market at [$748 billion]",
  /// "bought Compaq for [$19 billion]", "damage estimated at [$54 million]".
  func measuredBefore(_ index: Int) -> Counted? {
    var at = index - 1
    // "Acme, area [20 sq km], lies"
    if parse.kind(at) == .noun, parse.chunks[at].tokens.count == 1,
      parse.headClasses(at).contains(.quantity)
    {
      return attached(at)
    }
    if parse.kind(at) == .adverb { at -= 1 }
    guard parse.kind(at) == .preposition || parse.isWord(at, .as) else { return nil }
    // "gave the depth as [10 km]"
    if parse.isWord(at, .as), parse.kind(at - 1) == .noun,
      !parse.headClasses(at - 1).isDisjoint(with: [.quantity, .tally])
    {
      return attached(at - 1)
    }
    // "a bag with [$2 million] in it"
    if parse.isWord(at, .with), let bag = parse[at - 1], bag.kind == .noun,
      Self.containers.contains(parse.tokens[bag.head].key)
    {
      return attached(at - 1)
    }
    // "[Turnout], at 80 percent, set a record"
    if parse.isWord(at, .at), parse.kind(at - 1) == .comma, parse.kind(index + 1) == .comma {
      return attached(at - 2)
    }
    // "with [sales] up 8 percent at"
    if parse.isWord(at, in: Self.steps), parse.kind(at - 1) == .noun, parse.isWord(at - 2, .with) {
      return attached(at - 1)
    }
    if parse.isWord(at, .at), parse[at - 1]?.isHeadless == true,
      parse.isWord(at - 2, in: Self.steps),
      let last = known.last, last.counted.chunk == at - 3
    {
      return last.counted
    }
    if parse.isWord(at, in: Self.attaching) {
      var before = at - 1
      while parse.kind(before) == .adverb || parse.kind(before) == .date { before -= 1 }
      // "two paintings, together worth $9 million"
      if parse.kind(before) == .comma, parse.isWord(at, .worth) { before -= 1 }
      if parse.kind(before) == .verb {
        return before == at - 1 ? valued(before) : nil
      }
      return attached(before)
    }
    return nil
  }

  /// The noun phrase that ends at chunk `at`, with the nouns that it is attached to by "of".
  func attached(_ at: Int) -> Counted? {
    guard parse.kind(at) == .noun, !parse.chunks[at].isPronoun else { return nil }
    // "earnings per share of"
    if parse.isWord(at - 1, .per), parse.kind(at - 2) == .noun { return attached(at - 2) }
    // "diamonds to the value of"
    if parse.isWord(at - 1, .to), parse.classes(parse.chunks[at].head).contains(.quantity),
      parse.kind(at - 2) == .noun
    {
      return attached(at - 2)
    }
    if parse.isWord(at + 1, .worth), let work = workBefore(at) { return attached(work) }
    var first = at
    if parse.isWord(at + 1, .at) || parse.isWord(at + 1, .for) {
      // "puts the market for services in 2007 at": the object begins behind the verb.
      var back = at
      while back > max(0, at - Parse.reach), parse.kind(back) != .verb { back -= 1 }
      if parse.kind(back) == .verb, parse.kind(back + 1) == .noun { first = back + 1 }
      if parse.isWord(at + 1, .at), parse.kind(back) == .verb,
        parse.frames(back).isDisjoint(with: [.put]), !isPersonal(back)
      {
        return subject(of: back)
      }
    }
    guard let range = parse.nominal(first) else { return nil }
    return nouns.noun(range, in: first)
  }

  /// Whether a person does what the verb says: "Ruiz bought the stock at [$3]".
  private func isPersonal(_ verb: Int) -> Bool {
    guard let at = Subjects(parse: parse).subject(of: verb),
      let name = parse.chunks[at].names.last
    else { return false }
    return reading.names[name].type == .person
  }

  /// "four [paintings] by Ana Ruiz and Tom Fox worth": no person is worth money.
  private func workBefore(_ at: Int) -> Int? {
    var by = at
    while isNamed(by) || parse.kind(by) == .comma || parse.kind(by) == .conjunction { by -= 1 }
    guard by < at, parse.isWord(by, .by), parse.kind(by - 1) == .noun else { return nil }
    return by - 1
  }

  private func isNamed(_ at: Int) -> Bool {
    guard let noun = parse[at] else { return false }
    return !noun.names.isEmpty && noun.numbers.isEmpty
  }

  func valued(_ verb: Int) -> Counted? {
    let group = parse.chunks[verb].verb
    if group.form == .ing, parse.kind(verb - 1) == .noun { return attached(verb - 1) }
    return subject(of: verb)
  }

  /// "the shares soared [$5.27]", "the tremor lasted [30 seconds]", "the quake measured [6.1]".
  func subject(_ number: Int, in index: Int) -> Counted? {
    let kind = reading.numbers[number].kind
    var verb = index - 1
    var steps = 0
    while steps < Parse.reach, verb >= 0, parse.kind(verb) != .verb {
      switch parse.kind(verb) {
      case .adverb, .preposition, .date, .noun, .comma, .conjunction, .open, .close: verb -= 1
      case .stop, .subordinator, .relative, .quote, .state, .verb, nil: return nil
      }
      steps += 1
    }
    // "said another $5 million was needed": nothing of who says so.
    guard parse.kind(verb) == .verb, !parse.frames(verb).contains(.say), !isExpected(index)
    else { return nil }
    if kind == .duration, parse.lemma(verb) != "last", parse.lemma(verb) != "take",
      !parse.frames(verb).contains(.link)
    {
      return nil
    }
    let isCutBy =
      parse.isWord(index - 1, .by) && verb < index - 2
      && !parse.frames(verb).contains(.change)
    if kind == .money || kind == .percent || isCutBy, let object = dealt(verb, index) {
      return object
    }
    if parse.frames(verb).contains(.change) || parse.frames(verb).contains(.link)
      || parse.chunks[verb].verb.isBe || kind == .money || kind == .duration
      || parse.kind(index - 1) == .preposition || verb == index - 1
    {
      return subject(of: verb, kind: kind)
    }
    return nil
  }

  /// The verb of the clause to the left.
  func verb(before index: Int) -> Int? {
    var at = index - 1
    while at >= max(0, index - 12) {
      switch parse.kind(at) {
      case .verb: return at
      case .comma, .stop, .subordinator, .relative: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// The money of a verb that has a noun for it ("lost [$2 million]": loss), or its object
  /// ("acquired the firm for [$2 million]").
  func dealt(_ verb: Int, _ index: Int) -> Counted? {
    if parse.isWord(index - 1, .with), parse.frames(verb).contains(.people) {
      return Counted(text: "money", head: "money", chunk: nil)
    }
    if Self.demanding.contains(parse.lemma(verb) ?? ""), isDemand(of: verb, index) {
      return Counted(text: "ransom", head: "ransom", chunk: nil)
    }
    if Self.paying.contains(parse.lemma(verb) ?? ""),
      let bought = bought(behindAside(index)) ?? boughtBefore(verb)
    {
      return bought
    }
    if let dealt = spent(verb, index) { return dealt }
    let number = parse.chunks[index].numbers.last
    let isMoney = number.map { reading.numbers[$0].kind == .money } ?? false
    // "added $2 million to the debt"
    if Self.adding.contains(parse.lemma(verb) ?? ""), let whole = purpose(index, .to) {
      return whole
    }
    // "spent $15 million on a school"
    if Self.spending.contains(parse.lemma(verb) ?? ""), let object = purpose(index, .on) {
      return object
    }
    if !parse.isWord(index + 1, in: Self.each), let lemma = parse.lemma(verb),
      isMoney || !Self.gaining.contains(lemma),
      let noun = Self.sums[lemma],
      verb == index - 1
        || verb == index - 2 && Self.giving.contains(lemma) && parse.kind(index - 1) == .noun
    {
      return Counted(text: noun, head: noun, chunk: nil)
    }
    // "got $13 for each share"
    if parse.isWord(index + 1, .for), let thing = parse[index + 2],
      Self.apiece.contains(parse.tokens[thing.tokens.lowerBound].key),
      let object = purpose(index, .for)
    {
      return object
    }
    if parse.isWord(verb + 1, .home) { return Counted(text: "money", head: "money") }
    guard !parse.frames(verb).contains(.change), verb + 1 < index,
      parse.kind(verb + 1) == .noun, !parse.chunks[verb + 1].isPronoun
    else { return nil }
    // "bought the server and software maker Bolt for"
    let isSplit =
      parse.kind(verb + 2) == .conjunction && parse.kind(verb + 3) == .noun
      && !parse.isPlural(parse.chunks[verb + 1].head) && parse.chunks[verb + 1].names.isEmpty
      && parse[verb + 3]?.names.isEmpty == false
    let object = isSplit ? verb + 3 : verb + 1
    guard let range = parse.nominal(object) else { return nil }
    return nouns.noun(range, in: object)
  }

  /// "poured [$2 million] into the port", "the repairs cost the town [$3 million]", "it cost [$4 million]
  /// to build": what was spent by that.
  private func spent(_ verb: Int, _ index: Int) -> Counted? {
    let lemma = parse.lemma(verb) ?? ""
    if Self.pouring.contains(lemma), parse.isWord(behindAside(index), Self.into) {
      return Counted(text: "investment", head: "investment")
    }
    guard lemma == "cost", !parse.chunks[verb].verb.isPassive else { return nil }
    let payer =
      verb == index - 2 && parse.kind(index - 1) == .noun && !parse.chunks[index - 1].isPronoun
    let subject = Subjects(parse: parse).subject(of: verb)
    let isDeed =
      verb == index - 1 && parse.kind(subject.map { $0 - 1 } ?? 0) == .verb
      && parse.chunks[(subject ?? 1) - 1].verb.form == .ing
    let isIt = verb == index - 1 && subject.map { parse.chunks[$0].isPronoun } ?? true
    return payer || isDeed || isIt ? Counted(text: "cost", head: "cost") : nil
  }

  /// Whether those who hold people or ships want the money: "the pirates asked for [$3 million]".
  private func isDemand(of verb: Int, _ index: Int) -> Bool {
    guard index - verb <= 2, let subject = Subjects(parse: parse).subject(of: verb) else {
      return false
    }
    return Self.captors.contains(parse.tokens[parse.chunks[subject].head].key)
  }

  /// "earned [53 cents a share]", "profit will be [4 cents a share]": what is no price.
  func gained(_ index: Int) -> Counted? {
    // "dented earnings by [3 cents a share]"
    if parse.isWord(index - 1, .by), let noun = parse[index - 2], noun.kind == .noun,
      Self.gains.contains(parse.tokens[noun.head].key)
    {
      return attached(index - 2)
    }
    guard let verb = verb(before: index) else { return nil }
    if Self.adding.contains(parse.lemma(verb) ?? ""), let whole = purpose(index, .to) {
      return whole
    }
    if let lemma = parse.lemma(verb), Self.gaining.contains(lemma), let noun = Self.sums[lemma] {
      return Counted(text: noun, head: noun, chunk: nil)
    }
    guard parse.chunks[verb].verb.isBe || verb == index - 2,
      let subject = subject(of: verb, kind: .money)
    else { return nil }
    return Self.gains.contains(WordKey(subject.head)) ? subject : nil
  }

  /// "short of what analysts had expected, [$12 million]": what the story speaks of.
  func expected(_ number: Int, in index: Int) -> Counted? {
    guard isExpected(index) else { return nil }
    return known.last { reading.numbers[$0.number].unit == reading.numbers[number].unit }?.counted
  }

  /// Whether the quantity is all that somebody expects: it is nothing of theirs.
  private func isExpected(_ index: Int) -> Bool {
    parse.kind(index - 1) == .verb && !parse.chunks[index - 1].verb.isPassive
      && Self.expecting.contains(parse.lemma(index - 1) ?? "")
  }

  private static let steps: WordSet = "up down off"
  private static let each: WordSet = "apiece each"
  private static let adding: Set = ["add", "contribute"]
  private static let containers: WordSet = """
    bag bags case suitcase briefcase box safe envelope wallet purse backpack rucksack sack parcel
    package holdall chest account accounts till register
    """
  private static let spending: Set = ["spend", "lavish", "waste", "splash", "blow", "squander"]
  private static let into = WordKey("into")
  private static let pouring: Set = ["pour", "pump", "plough", "plow", "inject", "sink", "put"]
  private static let apiece: WordSet = "each every"
  private static let demanding: Set = ["demand", "ask", "seek", "want", "get", "receive", "settle"]
  private static let captors: WordSet = """
    pirates kidnappers hijackers captors abductors hostage-takers kidnapper hijacker
    """
  private static let expecting: Set = ["expect", "forecast", "predict", "project", "anticipate"]
  private static let gaining: Set = ["earn", "lose"]
  private static let gains: WordSet = "profit earnings income loss dividend earning"

  /// "paid [$40 million] for the firm".
  private func bought(_ link: Int) -> Counted? {
    guard parse.isWord(link, .for), let thing = parse[link + 1], thing.kind == .noun,
      !thing.isPronoun, thing.numbers.isEmpty, !isTime(link + 1),
      let range = parse.nominal(link + 1)
    else { return nil }
    return nouns.plain(range, in: link + 1)
  }

  /// "the firm, for which it paid [$3 million]".
  private func boughtBefore(_ verb: Int) -> Counted? {
    guard parse.kind(verb - 2) == .relative, parse.isWord(verb - 3, .for) else { return nil }
    let at = parse.kind(verb - 4) == .comma ? verb - 5 : verb - 4
    return attached(at)
  }

  private static let paying: Set = ["pay", "spend", "shell", "fork"]
  private static let attaching: WordSet = "of worth at for totaling totalling"
  /// Verbs that may have the receiver between them and the sum.
  private static let giving: Set = [
    "award", "fine", "grant", "lend", "promise", "pledge", "offer", "owe",
  ]
  private static let sums = [
    "lose": "loss", "earn": "earnings", "pay": "price", "spend": "spending",
    "donate": "donation", "owe": "debt", "invest": "investment", "borrow": "loan",
    "offer": "offer", "bid": "bid", "pledge": "aid", "promise": "aid", "allocate": "aid",
    "appeal": "aid",
    "award": "award", "fine": "fine", "grant": "grant", "lend": "loan",
    "need": "money", "require": "money", "raise": "funds", "steal": "money", "take": "money",
    "grab": "money", "loot": "money",
  ]
}
