import Numbers
import Shared

/// Distances and magnitudes, which are named after what they measure.
extension MeasuredReader {
  /// "waves up to [11 feet] high", "a wall of water [8 m] high", "[5 km] deep".
  func extended(_ number: Int, in index: Int) -> Counted? {
    guard reading.numbers[number].kind == .measure, let extent = extent(behindAside(index)) else {
      return nil
    }
    // "[ten miles] down the coast"
    if extent == .down, parse.kind(behindAside(index) + 1) == .noun {
      return Counted(text: "distance", head: "distance")
    }
    if extent == .deep || extent == .down {
      // "the water stood 2 m deep" is said of the water.
      let isOf = verb(before: index).map {
        parse.frames($0).contains(.link) || parse.chunks[$0].verb.isBe
      }
      return isOf == true ? nil : Counted(text: "depth", head: "depth")
    }
    let isParted = parse.kind(index - 1) == .quote || parse.kind(index - 1) == .comma
    if let held = attached(isParted ? index - 2 : index - 1) { return held }
    // "It was [15 metres] long"
    guard parse.kind(index - 1) == .verb,
      let subject = Subjects(parse: parse).subject(of: index - 1), parse.chunks[subject].isPronoun,
      let noun = Self.dimensions[parse.tokens.string(parse.chunks[behindAside(index)].head)]
    else { return nil }
    return Counted(text: noun, head: noun)
  }

  /// What lies under a surface, or under anything that a tremor struck, has a depth.
  func ground(behind token: Int) -> Counted? {
    guard Self.vertical.contains(parse.tokens[token].key) else { return nil }
    guard let at = parse.chunk(at: token) else { return nil }
    if parse.tokens[token].key == .underground { return Counted(text: "depth", head: "depth") }
    let isGround = parse[at + 1].map { Self.grounds.contains(parse.tokens[$0.head].key) } ?? false
    let near = max(0, at - Parse.reach)..<min(parse.chunks.count, at + Parse.reach)
    let isTremor = parse.chunks[near].contains { chunk in
      chunk.kind == .noun && parse.classes(chunk.head).contains(.quake)
    }
    return isGround || isTremor ? Counted(text: "depth", head: "depth") : nil
  }

  /// "12 feet above flood stage", "an inch below its record".
  private func isLevel(behind token: Int) -> Bool {
    let noun = parse.chunk(at: token).flatMap { parse[$0 + 1] }
    return noun.map { Self.levels.contains(parse.tokens[$0.head].key) } ?? false
  }

  static let vertical: WordSet = "below beneath under underneath underground"
  private static let grounds: WordSet = "surface ground seabed sea floor earth crust"
  private static let levels: WordSet = "stage record level levels peak mark normal average"

  /// The adjective at `at` that tells along which way a length is measured.
  private func extent(_ at: Int) -> WordKey? {
    guard let chunk = parse[at], chunk.tokens.count == 1 else { return nil }
    let key = parse.tokens[chunk.head].key
    return Self.extents.contains(key) || key == .down ? key : nil
  }

  private static let onward: WordSet = "from to out along"
  private static let going: Set = [
    "walk", "run", "drive", "travel", "march", "swim", "hike", "ride", "crawl", "fly", "sail",
    "trek", "skid", "slide", "roll", "drag", "carry", "drift", "advance", "penetrate", "trudge",
  ]
  private static let dimensions = [
    "long": "length", "high": "height", "tall": "height", "wide": "width", "across": "width",
    "thick": "thickness",
  ]
  private static let lengths: WordSet = "km mile metre foot yard kilometre meter inch cm"
  static let extents: WordSet = "high long wide deep tall thick"

  /// "[40 miles] south-west of the port", "within [10 miles] of the border".
  func distance(_ number: Int, in index: Int) -> Counted? {
    guard let unit = reading.numbers[number].unit, Self.lengths.contains(WordKey(unit)) else {
      return nil
    }
    let next = parse[behindAside(index)]
    let end = reading.numbers[number].tokens.upperBound
    let inside = parse.chunks[index].tokens.contains(end) ? end : nil
    for token in [inside, next?.tokens.lowerBound] {
      guard let token else { continue }
      if let ground = ground(behind: token) { return ground }
      if isLevel(behind: token) { return nil }
      if parse.classes(token).contains(.direction)
        || Self.onward.contains(parse.tokens[token].key)
      {
        return Counted(text: "distance", head: "distance", chunk: nil)
      }
    }
    // "buried under [three metres] of snow"
    if parse.isWord(index - 1, in: Self.vertical), parse.isWord(index + 1, .of) {
      return Counted(text: "depth", head: "depth")
    }
    if parse.isWord(index - 1, in: Self.spans) || spansOut(number)
      || Self.going.contains(parse.lemma(index - 1) ?? "")
    {
      return Counted(text: "distance", head: "distance", chunk: nil)
    }
    return nil
  }

  /// The quake that a magnitude is of, nearest first.
  func quake(_ number: Int, in index: Int) -> Counted? {
    if let range = parse.nominal(index, from: reading.numbers[number].tokens.upperBound),
      parse.classes(range.upperBound - 1).contains(.quake)
    {
      return nouns.plain((range.upperBound - 1)..<range.upperBound, in: index)
    }
    for step in 1..<Parse.reach {
      for at in [index - step, index + step] where parse.kind(at) == .noun {
        let chunk = parse.chunks[at]
        if let token = chunk.tokens.last(where: { parse.classes($0).contains(.quake) }) {
          return nouns.plain(token..<(token + 1), in: at)
        }
      }
    }
    return Counted(text: "quake", head: "quake", chunk: nil)
  }
}

extension WordKey {
  fileprivate static let underground = WordKey("underground")
}
