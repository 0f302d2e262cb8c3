import Shared

/// The key of a claim: 64 bits of the hash of document, text, span and kind; 0 is no claim.
struct ClaimKey: Hashable, Comparable {
  let hash: UInt64

  static let none = ClaimKey(hash: 0)

  init(hash: UInt64) { self.hash = hash }

  /// The key of the number at `span` of the document `id` whose text has the hash `digest`.
  init(id: String, digest: String, span: TextSpan, kind: NumberKind) {
    let parts = [id, digest, String(span.start), String(span.end), kind.rawValue]
    hash = max(1, Digest128(of: parts).high)
  }

  /// The key that ``hex`` wrote; nil for anything else.
  init?(hex: String) {
    guard hex.utf8.count == 16, hex.utf8.first != UInt8(ascii: "+"),
      let hash = UInt64(hex, radix: 16), hash != 0
    else { return nil }
    self.hash = hash
  }

  /// 16 hexadecimal digits.
  var hex: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  static func < (a: ClaimKey, b: ClaimKey) -> Bool { a.hash < b.hash }
}

/// A claim in the compact form in which a whole batch is held; numbers that are not there are NaN.
struct ClaimRow {
  var key: ClaimKey
  var restates = ClaimKey.none
  var partOf = ClaimKey.none

  var start: Int32
  var end: Int32
  var sentenceStart: Int32
  var sentenceEnd: Int32
  var text: Symbol
  var sentence: Symbol
  var role: Sentence.Role

  var kind: NumberKind
  var bound: Bound
  var implicit: Bool
  var value: Double
  var low: Double
  var high: Double
  var unit: Symbol
  var per: Symbol

  var counted: Symbol
  var head: Symbol
  var verb: Symbol
  var place: Symbol
  var placeFrom: PlaceSource?
  var actor: Symbol
  var aspect: Aspect
  var saidBy: Symbol
  var saidByType: SpeakerType
  var saidHow: Attribution
  var saidVia: Symbol
  var hedge: Symbol
  var polarity: Polarity

  var siUnit: Symbol
  var siValue = Double.nan
  var siLow = Double.nan
  var siHigh = Double.nan
  var concept: Symbol
  var state: Symbol
  var placeKey: Symbol
  var actorKey: Symbol
  var saidByName: Symbol
  var saidFor: Symbol
  var asOf: Symbol

  /// The interval in the unit stated.
  var interval: Interval { Interval(low.known, high.known)! }
}

// MARK: - From and to records

extension ClaimRow {
  /// The row of a claim.
  init(_ claim: Claim, key: ClaimKey, _ symbols: inout Symbols) {
    let number = claim.number
    self.key = key
    restates = claim.restates.flatMap(ClaimKey.init) ?? .none
    partOf = claim.partOf.flatMap(ClaimKey.init) ?? .none
    start = Int32(truncatingIfNeeded: number.span.start)
    end = Int32(truncatingIfNeeded: number.span.end)
    sentenceStart = Int32(truncatingIfNeeded: claim.sentenceSpan.start)
    sentenceEnd = Int32(truncatingIfNeeded: claim.sentenceSpan.end)
    text = symbols.symbol(number.text)
    sentence = symbols.symbol(claim.sentence)
    role = claim.role
    kind = number.kind
    bound = number.bound
    implicit = number.implicit
    value = number.value ?? .nan
    low = number.interval.low ?? .nan
    high = number.interval.high ?? .nan
    unit = symbols.symbol(number.unit)
    per = symbols.symbol(number.per)
    counted = symbols.symbol(number.counted)
    head = symbols.symbol(number.head)
    verb = symbols.symbol(number.verb)
    place = symbols.symbol(number.place)
    placeFrom = number.placeFrom
    actor = symbols.symbol(number.actor)
    aspect = number.aspect
    saidBy = symbols.symbol(number.saidBy)
    saidByType = number.saidByType
    saidHow = number.saidHow
    saidVia = symbols.symbol(packing: number.saidVia)
    hedge = symbols.symbol(number.hedge)
    polarity = number.polarity
    siUnit = symbols.symbol(number.si?.unit)
    siValue = number.si?.value ?? .nan
    siLow = number.si?.interval.low ?? .nan
    siHigh = number.si?.interval.high ?? .nan
    concept = symbols.symbol(number.concept)
    state = symbols.symbol(number.state)
    placeKey = symbols.symbol(number.placeKey)
    actorKey = symbols.symbol(number.actorKey)
    saidByName = symbols.symbol(number.saidByName)
    saidFor = symbols.symbol(number.saidFor)
    asOf = symbols.symbol(number.asOf)
  }

  /// Whether both rows say the same.
  func isSame(as other: ClaimRow) -> Bool {
    func equal(_ path: KeyPath<ClaimRow, Double>) -> Bool {
      self[keyPath: path].bitPattern == other[keyPath: path].bitPattern
    }
    let isOfOneNumber =
      start == other.start && end == other.end && sentenceStart == other.sentenceStart
      && sentenceEnd == other.sentenceEnd && text == other.text && sentence == other.sentence
      && role == other.role && kind == other.kind && bound == other.bound
      && implicit == other.implicit && equal(\.value) && equal(\.low) && equal(\.high)
      && unit == other.unit && per == other.per && siUnit == other.siUnit && equal(\.siValue)
      && equal(\.siLow) && equal(\.siHigh)
    let isOfOneThing =
      restates == other.restates && partOf == other.partOf && counted == other.counted
      && head == other.head && verb == other.verb && place == other.place
      && placeFrom == other.placeFrom && actor == other.actor && aspect == other.aspect
      && concept == other.concept && state == other.state && placeKey == other.placeKey
      && actorKey == other.actorKey && asOf == other.asOf
    return key == other.key && isOfOneNumber && isOfOneThing && saidBy == other.saidBy
      && saidByType == other.saidByType && saidHow == other.saidHow && saidVia == other.saidVia
      && hedge == other.hedge && polarity == other.polarity && saidByName == other.saidByName
      && saidFor == other.saidFor
  }

  /// By the bytes of the records: of two rows with one key, where somebody has changed the line.
  func precedes(_ other: ClaimRow, _ symbols: Symbols) -> Bool {
    if isSame(as: other) { return false }
    let lines = [self, other].map { row in
      var out = JSONWriter()
      out.object { row.record(article: "", edition: "", symbols).members(to: &$0) }
      return out.bytes
    }
    return lines[0].lexicographicallyPrecedes(lines[1])
  }

  /// The number of the row.
  func number(_ symbols: Symbols) -> NumberMention {
    var number = NumberMention(
      span: TextSpan(Int(start), Int(end))!, text: symbols.string(text), sentence: 0, kind: kind,
      value: value.known, interval: interval, bound: bound)
    number.implicit = implicit
    number.unit = symbols[unit]
    number.per = symbols[per]
    number.counted = symbols[counted]
    number.head = symbols[head]
    number.verb = symbols[verb]
    number.place = symbols[place]
    number.placeFrom = placeFrom
    number.actor = symbols[actor]
    number.aspect = aspect
    number.saidBy = symbols[saidBy]
    number.saidByType = saidByType
    number.saidHow = saidHow
    number.saidVia = symbols.unpacked(saidVia)
    number.hedge = symbols[hedge]
    number.polarity = polarity
    if let unit = symbols[siUnit], let interval = Interval(siLow.known, siHigh.known) {
      number.si = SIQuantity(unit: unit, value: siValue.known, interval: interval)
    }
    number.concept = symbols[concept]
    number.state = symbols[state]
    number.placeKey = symbols[placeKey]
    number.actorKey = symbols[actorKey]
    number.saidByName = symbols[saidByName]
    number.saidFor = symbols[saidFor]
    number.asOf = symbols[asOf]
    return number
  }

  /// The record of the row.
  func record(article: String, edition: String, _ symbols: Symbols) -> Claim {
    var claim = Claim(
      key: key.hex, article: article, edition: edition,
      sentenceSpan: TextSpan(Int(sentenceStart), Int(sentenceEnd))!,
      sentence: symbols.string(sentence), role: role, number: number(symbols))
    claim.restates = restates == .none ? nil : restates.hex
    claim.partOf = partOf == .none ? nil : partOf.hex
    return claim
  }
}

extension Double {
  /// The number, or nil where it is NaN.
  var known: Double? { isNaN ? nil : self }
}
