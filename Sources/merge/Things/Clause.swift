import Shared

/// The words around a number in its sentence, and the names among them.
struct Clause {
  typealias Name = ClaimSentence.Name

  let sentence: ClaimSentence
  /// The tokens of the number.
  let number: Range<Int>

  var tokens: Tokens { sentence.tokens }
  var names: [Name] { sentence.names }

  /// The clause of the number at the tokens `number`.
  init(_ sentence: ClaimSentence, _ number: Range<Int>) {
    self.sentence = sentence
    self.number = number
  }

  /// The clause of the number of `row`.
  init(_ sentence: ClaimSentence, _ row: ClaimRow) {
    self.init(sentence, sentence.tokens(of: row))
  }

  /// How many tokens lie between the number and `range`.
  func distance(to range: Range<Int>) -> Int {
    if range.lowerBound >= number.upperBound { return range.lowerBound - number.upperBound }
    if range.upperBound <= number.lowerBound { return number.lowerBound - range.upperBound }
    return 0
  }

  /// The tokens behind the number, at most `most`.
  func behind(_ most: Int) -> Range<Int> {
    number.upperBound..<max(number.upperBound, min(tokens.all.count, number.upperBound + most))
  }

  /// The names, the nearest first, those behind the number before those as far in front of it.
  var nearest: some Sequence<Name> {
    let behind = names.partitioningIndex { $0.tokens.lowerBound >= number.lowerBound }
    return sequence(state: (left: names[..<behind], right: names[behind...])) { rest in
      guard let last = rest.left.last else { return rest.right.popFirst() }
      guard let next = rest.right.first else { return rest.left.popLast() }
      let isNext = distance(to: next.tokens) <= distance(to: last.tokens)
      return isNext ? rest.right.popFirst() : rest.left.popLast()
    }
  }

  /// The first place behind the number, before any other number, any mark and any clause of another
  /// thing: "10,000 died in the storm that crossed Tarn".
  func placeBehind() -> Int32? {
    for at in behind(10) {
      if let name = sentence.name(at) {
        if name.type == .place { return name.cluster }
        continue
      }
      if tokens[at].kind != .word || Self.relatives.contains(tokens[at].key) { return nil }
    }
    return nil
  }

  private static let relatives: WordSet = "that which who when where as after while because"

  /// Whether the place `cluster` is one of several in a row: "in Tarn, Velm and Ostrand". What
  /// happened there did not happen in one of them; `lies` says which place lies in which.
  func isOneOfSeveral(_ cluster: Int32, lies: (Int32, Int32) -> Bool) -> Bool {
    sentence.placesInRow.contains { a, b in
      (a == cluster || b == cluster) && !lies(a, b)
    }
  }

  /// Whether the clause says that there is more than in the one place.
  var isOfOneAlone: Bool {
    guard let alone = sentence.ofOneAlone else { return false }
    return alone.lowerBound <= number.upperBound && number.lowerBound <= alone.upperBound
  }

  /// The tokens between the number and the one at `token`.
  private func gap(to token: Int) -> Range<Int> {
    token < number.lowerBound
      ? token..<number.lowerBound : number.upperBound..<max(token, number.upperBound)
  }

  /// The last place before the number, behind any other number.
  func placeBefore() -> Int32? {
    var at = number.lowerBound - 1
    while at >= max(0, number.lowerBound - 12) {
      if let name = sentence.name(at) {
        if name.type == .place { return name.cluster }
      } else if tokens[at].kind == .number {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// Whether a word close to the number says that they are badly hurt: "two seriously", "some 30 of
  /// them in critical condition".
  var isGrave: Bool {
    for at in behind(6) {
      if tokens[at].kind == .number || tokens.isMark(at, UInt8(ascii: ",")) { return false }
      if Self.graveWords.contains(tokens[at].key) { return true }
    }
    return false
  }

  private static let graveWords: WordSet = """
    seriously critically gravely badly severely serious critical grave severe
    """

  /// Whether it tells what such things can do: "a quake of magnitude 6 can cause great damage".
  var isGeneric: Bool {
    tokens.all[number.upperBound...].prefix(8).contains { Self.able.contains($0.key) }
  }

  private static let able: WordSet = "can cannot"

  /// Whether the words between the number and the token at `at` set another number against it:
  /// "64 percent, down from 71 in 2016".
  func isContrasted(_ at: Int) -> Bool {
    var hasContrast = false
    for index in gap(to: at) {
      if Self.contrasts.contains(tokens[index].key) { hasContrast = true }
      if hasContrast, tokens[index].kind == .number { return true }
    }
    return false
  }

  private static let contrasts: WordSet = "from against compared versus than"

  /// The place just before a comma before the number: "Tarsk, a city of 500,000".
  func placeInApposition() -> Int32? {
    let commas = (max(0, number.lowerBound - 6)..<number.lowerBound).reversed().lazy.filter {
      tokens.isMark($0, UInt8(ascii: ","))
    }
    return commas.compactMap(sentence.name(endingAt:)).first { $0.type == .place }?.cluster
  }

  /// Content words, the nearest first: no names, numbers, marks or words of grammar.
  func contentWords(most: Int) -> [UInt32] {
    var found: [UInt32] = []
    var (left, right) = (number.lowerBound - 1, number.upperBound)
    while found.count < most, left >= 0 || right < tokens.all.count {
      for at in [right, left] where at >= 0 && at < tokens.all.count && found.count < most {
        if let word = contentWord(at), !found.contains(word) { found.append(word) }
      }
      left -= 1
      right += 1
    }
    return found
  }

  private func contentWord(_ at: Int) -> UInt32? {
    let token = tokens[at]
    guard token.kind == .word, token.bytes.count > 2, !Self.grammar.contains(token.key),
      sentence.name(at) == nil
    else { return nil }
    return Self.stem(tokens.text.bytes, token.bytes)
  }

  /// A hash of the word without the commonest endings, so that `killed`, `kills`, `killing` are one.
  static func stem(_ bytes: [UInt8], _ word: Range<Int>) -> UInt32 {
    var end = word.upperBound
    for ending in endings where end - word.lowerBound > ending.count + 3 {
      let start = end - ending.count
      guard ending.indices.allSatisfy({ bytes[start + $0] | 0x20 == ending[$0] }) else { continue }
      end = start
      break
    }
    let isLong = end - word.lowerBound > 4
    if isLong, bytes[end - 1] | 0x20 == UInt8(ascii: "e") { end -= 1 }
    return Signature.short(WordKey(bytes, word.lowerBound..<end).hash) | 1
  }

  private static let endings = ["ing", "ed", "es", "s"].map { Array($0.utf8) }

  private static let grammar: WordSet = """
    the and for with that this from was were has have had been are but not they their them its his
    her she who which what when where while than then also into onto over under about after before
    said says say told tell according more most least some any all each both many much other others
    another one two will would could can may might must should did does being there here these those
    such only just still yet very out off per because since until between among during against
    through our your you him himself itself how why whom whose every few several around near nearly
    almost up down new last first
    """
}
