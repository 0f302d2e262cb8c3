import Numbers
import Shared

/// Sums of money that are taken, given, set aside or spoken of.
extension MeasuredReader {
  /// What the money `number` in chunk `index` is by what is done with it.
  func sum(_ number: Int, in index: Int) -> Counted? {
    guard reading.numbers[number].kind == .money else { return nil }
    if let told = again(number, in: index) ?? taken(index) ?? promised(index) ?? meant(index) {
      return told
    }
    // "each of them was given [$2,000]"
    if parse.kind(index - 1) == .verb, parse.chunks[index - 1].verb.isPassive,
      Self.handing.contains(parse.lemma(index - 1) ?? "")
    {
      return Counted(text: "money", head: "money")
    }
    return moved(number, in: index)
  }

  /// "where [the $2 million] went", "[$2 million] of it", "spoke of [$2 million]": what was told
  /// before of a sum in this money.
  private func again(_ number: Int, in index: Int) -> Counted? {
    let phrase = reading.numbers[number]
    let before = known.reversed().lazy.filter {
      reading.numbers[$0.number].kind == .money && reading.numbers[$0.number].unit == phrase.unit
    }
    let isSame = parse.tokens[parse.chunks[index].tokens.lowerBound].key == .the
    if isSame, let same = before.first(where: { reading.numbers[$0.number].value == phrase.value })
    {
      return same.counted
    }
    if parse.isWord(index + 1, .of), parse[index + 2]?.isPronoun == true {
      return before.first?.counted
    }
    guard parse.isWord(index - 1, .of), Self.telling.contains(parse.lemma(index - 2) ?? "") else {
      return nil
    }
    return before.first?.counted
  }

  /// "made off with [$2 million]", "the robbers got [$2 million]": what thieves take.
  private func taken(_ index: Int) -> Counted? {
    guard let verb = verb(before: index), !parse.chunks[verb].verb.isPassive,
      let lemma = parse.lemma(verb)
    else { return nil }
    if parse.isWord(index - 1, .with), verb >= index - 4 {
      // "fled on foot with"
      let isOff = (verb + 1..<index).contains { parse.isWord($0, in: Self.off) }
      if Self.fleeing.contains(lemma) || isOff && Self.running.contains(lemma) { return Self.loot }
      return Self.leaving.contains(lemma) && isThieves(verb) ? Self.loot : nil
    }
    guard verb == index - 1 || verb == index - 2 && parse.kind(index - 1) == .adverb else {
      return nil
    }
    return Self.taking.contains(lemma) && isThieves(verb) ? Self.loot : nil
  }

  private func isThieves(_ verb: Int) -> Bool {
    guard let subject = Subjects(parse: parse).subject(of: verb) else { return false }
    let head = parse.tokens.string(parse.chunks[subject].head)
    return Self.thieves.contains(WordKey(parse.lexicon.singular(head)))
  }

  /// "[$5,000] for tips", "[$5 million] for his arrest": a reward; "[$5,000] to the family of each",
  /// "for every life": compensation.
  private func promised(_ index: Int) -> Counted? {
    let link = behindAside(index)
    guard parse.isWord(link, .for) || parse.isWord(link, .to), let whom = parse[link + 1],
      whom.kind == .noun, whom.numbers.isEmpty, !isPriced(index)
    else { return nil }
    let head = parse.tokens[whom.head].key
    if parse.isWord(link, .for) ? Self.rewarded.contains(head) : Self.informants.contains(head) {
      return Counted(text: "reward", head: "reward")
    }
    let isEach = Self.every.contains(parse.tokens[whom.tokens.lowerBound].key)
    let isPaid = parse.kind(index - 1) == .verb && parse.lemma(index - 1) == "pay"
    if isPaid, parse.isWord(link, .to), Self.families.contains(head) || Self.hurt.contains(head) {
      return Counted(text: "compensation", head: "compensation")
    }
    let isBereaved =
      Self.bereaved.contains(head)
      || Self.families.contains(head) && (parse.isWord(link + 2, .of) || isEach)
    guard
      parse.isWord(link, .to) && isBereaved
        || isEach && Self.victims.contains(head)
    else { return nil }
    return Counted(text: "compensation", head: "compensation")
  }

  /// Whether the money is what something is bought or sold for.
  private func isPriced(_ index: Int) -> Bool {
    parse.isWord(index - 1, .for) || parse.isWord(index - 1, .at)
  }

  private static let rewarded: WordSet = """
    information tip tips tip-off tip-offs lead leads clue clues arrest arrests capture return
    whereabouts conviction recovery
    """
  private static let informants: WordSet =
    "informant informants informer informers anyone anybody whoever"
  private static let every: WordSet = "each every"
  private static let bereaved: WordSet = """
    relative relatives kin heir heirs widow widows bereaved dependant dependants
    dependent dependents
    """
  private static let hurt: WordSet = "victims survivors injured wounded widows"
  private static let families: WordSet = "family families"
  private static let victims: WordSet = """
    life death victim casualty fatality dead deceased injured wounded survivor family person
    """

  /// "set aside [$5 million] for farms", "authorised [$5 million]": what it is for, or aid.
  private func meant(_ index: Int) -> Counted? {
    if parse.isWord(index - 1, .for), Self.appealing.contains(parse.lemma(index - 2) ?? "") {
      return Counted(text: "aid", head: "aid")
    }
    guard let verb = verb(before: index), let lemma = parse.lemma(verb),
      index - verb <= 2 || parse.isWord(verb + 1, .aside) && index - verb == 2
    else { return nil }
    let isAside = lemma == "set" && (verb + 1..<index).contains { parse.isWord($0, .aside) }
    guard isAside || verb == index - 1 && Self.granting.contains(lemma) else { return nil }
    return purpose(index, .for) ?? Counted(text: "aid", head: "aid")
  }

  /// "spent [$5 million] on roads", "[$5] for each share".
  func purpose(_ index: Int, _ joint: WordKey) -> Counted? {
    let link = behindAside(index)
    guard parse.isWord(link, joint), let thing = parse[link + 1], thing.kind == .noun,
      !thing.isPronoun, thing.numbers.isEmpty, !isTime(link + 1),
      let range = parse.nominal(link + 1)
    else { return nil }
    return nouns.plain(range, in: link + 1)
  }

  /// "[$5 million] was stolen", "only [$2,000] has been recovered": money, and what became of it.
  private func moved(_ number: Int, in index: Int) -> Counted? {
    let verb = behindAside(index)
    guard nouns.isLast(number, in: index), let group = parse[verb], group.kind == .verb,
      group.verb.form == .finite, !group.verb.isBe, !group.verb.isHave,
      parse.kind(index - 1) != .verb, parse.kind(index - 1) != .preposition
    else { return nil }
    guard group.verb.isPassive else { return nil }
    return Counted("money", parse.tokens.string(group.head), head: "money")
  }

  private static let loot = Counted(text: "loot", head: "loot")
  private static let off: WordSet = "off away out"
  private static let fleeing: Set = ["escape", "flee", "abscond", "vanish", "disappear"]
  private static let running: Set = [
    "make", "get", "run", "drive", "ride", "speed", "sail", "sneak", "slip",
  ]
  private static let leaving: Set = ["leave", "go", "walk", "run", "return", "emerge"]
  private static let taking: Set = [
    "get", "take", "have", "steal", "grab", "snatch", "seize", "net", "pocket", "loot", "bag",
    "find",
    "collect", "share", "divide",
  ]
  private static let thieves: WordSet = """
    robber thief burglar bandit raider gang gangster pirate looter mugger heister crook gunman
    hijacker pickpocket
    """
  private static let granting: Set = [
    "authorise", "authorize", "approve", "earmark", "allocate", "release", "unlock", "appropriate",
    "reserve", "budget", "designate",
  ]
  private static let handing: Set = ["give", "hand", "send", "pay", "allot", "bring"]
  private static let appealing: Set = ["appeal", "plead"]
  private static let telling: Set = ["speak", "talk", "hear", "write", "tell", "read", "dream"]
}

extension WordKey {
  fileprivate static let aside = WordKey("aside")
}
