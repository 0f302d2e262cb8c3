/// What kind of number a number is.
public enum NumberKind: String, RecordWord {
  case count, money, percent, measure, duration, rate, ratio, multiple, age, ordinal, score, change
}

/// How a number was put.
public enum Bound: String, RecordWord {
  case exact, approx, almost, range, vague
  case justOver = "just_over"
  case moreThan = "more_than"
  case atLeast = "at_least"
  case lessThan = "less_than"
  case atMost = "at_most"
}

/// What the clause says of the time of a number: it stands, adds up, comes on top, is intended.
public enum Aspect: String, RecordWord {
  case stock, cumulative, new, planned, rate
}

/// Where a number's place was found.
public enum PlaceSource: String, RecordWord {
  case clause, sentence, dateline
}

/// Who states a number.
public enum SpeakerType: String, RecordWord {
  case person, official, organization, unnamed, document, outlet
}

/// How a statement is attributed.
public enum Attribution: String, RecordWord {
  case direct, indirect, passive, none
  case accordingTo = "according_to"
}

/// Whether a statement affirms, denies or supposes.
public enum Polarity: String, RecordWord {
  case positive, negated, hypothetical
}

/// One number in an article's text and what is said with it.
public struct NumberMention: Equatable, Sendable {
  /// The number, its bound words and its unit; not the counted noun.
  public let span: TextSpan
  /// The text there.
  public let text: String
  /// The sentence that holds it: an index into the article's sentences.
  public let sentence: Int
  /// What kind of number it is.
  public var kind: NumberKind
  /// One, said by an article only ("a soldier was killed").
  public var implicit = false
  /// The number as stated; nil if none was ("dozens").
  public var value: Double?
  /// The numbers that the reading allows, in the unit stated.
  public var interval: Interval
  /// How it was put.
  public var bound: Bound
  /// ISO 4217 code, `%`, or a unit in words, singular; nil for counts.
  public var unit: String?
  /// The unit that a rate is per ("month").
  public var per: String?
  /// The noun phrase that is counted ("Syrian refugees").
  public var counted: String?
  /// Its head noun in the singular ("refugee").
  public var head: String?
  /// The lemma of what the clause says of them ("kill").
  public var verb: String?
  /// Where, in the text's own words.
  public var place: String?
  /// Where the place was found.
  public var placeFrom: PlaceSource?
  /// By whom done, in the text's own words.
  public var actor: String?
  /// What the clause says of its time.
  public var aspect: Aspect = .stock
  /// The whole that this is part of: an index into the article's numbers.
  public var partOf: Int?
  /// Whoever states it, in the text's own words; nil for the outlet's own voice.
  public var saidBy: String?
  /// What kind of speaker that is.
  public var saidByType: SpeakerType = .outlet
  /// How it is attributed.
  public var saidHow: Attribution = .none
  /// The further links of a chain of sources.
  public var saidVia: [String] = []
  /// "reportedly", "believed", "likely" …
  public var hedge: String?
  /// Whether it is affirmed.
  public var polarity: Polarity = .positive

  /// Value and interval in the SI unit. Written by normalize.
  public var si: SIQuantity?
  /// What is counted, from the concept lexicon ("fighter"). Written by normalize.
  public var concept: String?
  /// What is so of it, from the concept lexicon ("held"). Written by normalize.
  public var state: String?
  /// The entity key of the place. Written by normalize.
  public var placeKey: String?
  /// The entity key of the actor. Written by normalize.
  public var actorKey: String?
  /// The canonical name of the speaker. Written by normalize.
  public var saidByName: String?
  /// The body that the speaker speaks for. Written by normalize.
  public var saidFor: String?
  /// The date that the figure holds for, ISO 8601, possibly partial. Written by normalize.
  public var asOf: String?

  /// A bare number as the number grammar finds it.
  public init(
    span: TextSpan, text: String, sentence: Int, kind: NumberKind, value: Double?,
    interval: Interval, bound: Bound
  ) {
    self.span = span
    self.text = text
    self.sentence = sentence
    self.kind = kind
    self.value = value
    self.interval = interval
    self.bound = bound
  }

  /// Reads the members that extract and normalize write.
  public init(_ object: JSONObject) throws(RecordError) {
    let whole = try object.optionalInt("part_of")
    try self.init(object, sentence: object.int("sentence"), partOf: whole)
  }

  /// Reads a number whose sentence and whole are not indexes on the line but known to the caller.
  public init(_ object: JSONObject, sentence: Int, partOf: Int?) throws(RecordError) {
    span = try object.span()
    text = try object.string("text")
    self.sentence = sentence
    kind = try object.word("kind")
    implicit = try object.bool("implicit")
    value = try object.optionalDouble("value")
    interval = try object.interval()
    bound = try object.word("bound")
    unit = try object.optionalString("unit")
    per = try object.optionalString("per")
    counted = try object.optionalString("counted")
    head = try object.optionalString("head")
    verb = try object.optionalString("verb")
    place = try object.optionalString("place")
    placeFrom = try object.optionalWord("place_from")
    actor = try object.optionalString("actor")
    aspect = try object.optionalWord("aspect") ?? .stock
    self.partOf = partOf
    saidBy = try object.optionalString("said_by")
    saidByType = try object.optionalWord("said_by_type") ?? .outlet
    saidHow = try object.optionalWord("said_how") ?? .none
    saidVia = try object.strings("said_via")
    hedge = try object.optionalString("hedge")
    polarity = try object.optionalWord("polarity") ?? .positive
    if let value = object["si"], value.kind != .null {
      guard let quantity = value.object else { throw RecordError("si", "is not an object") }
      si = try SIQuantity(quantity)
    }
    concept = try object.optionalString("concept")
    state = try object.optionalString("state")
    placeKey = try object.optionalString("place_key")
    actorKey = try object.optionalString("actor_key")
    saidByName = try object.optionalString("said_by_name")
    saidFor = try object.optionalString("said_for")
    asOf = try object.optionalString("as_of")
  }

  /// Writes the members that extract owns, in the order of the contract.
  public func write(to out: inout JSONWriter) {
    out.object { out in
      out.members(of: span)
      out.member("text", text)
      out.member("sentence", sentence)
      members(to: &out)
    }
  }

  /// Writes the members from `kind` to `polarity`, in the order of the contract; `part_of` only
  /// where it is an index.
  public func members(to out: inout JSONWriter, withWhole: Bool = true) {
    out.member("kind", word: kind)
    out.member("implicit", implicit)
    out.member("value", value)
    out.member("low", interval.low)
    out.member("high", interval.high)
    out.member("bound", word: bound)
    out.member("unit", unit)
    out.member("per", per)
    out.member("counted", counted)
    out.member("head", head)
    out.member("verb", verb)
    out.member("place", place)
    out.member("place_from", word: placeFrom)
    out.member("actor", actor)
    out.member("aspect", word: aspect)
    if withWhole { out.member("part_of", partOf) }
    out.member("said_by", saidBy)
    out.member("said_by_type", word: saidByType)
    out.member("said_how", word: saidHow)
    out.member("said_via", saidVia)
    out.member("hedge", hedge)
    out.member("polarity", word: polarity)
  }

  /// Every member that normalize adds, in the order of the contract.
  public func normalizedMembers(to out: inout JSONWriter) {
    out.key("si")
    if let si { si.write(to: &out) } else { out.null() }
    out.member("concept", concept)
    out.member("state", state)
    out.member("place_key", placeKey)
    out.member("actor_key", actorKey)
    out.member("said_by_name", saidByName)
    out.member("said_for", saidFor)
    out.member("as_of", asOf)
  }
}

/// A measure or duration on the axis of its kind.
public struct SIQuantity: Equatable, Sendable {
  /// The SI unit in words ("metre", "second", "metre per second").
  public let unit: String
  /// The stated number in that unit; nil if none was.
  public let value: Double?
  /// The reading in that unit.
  public let interval: Interval

  /// A quantity in `unit`.
  public init(unit: String, value: Double?, interval: Interval) {
    self.unit = unit
    self.value = value
    self.interval = interval
  }

  /// Reads `{unit, value, low, high}`.
  public init(_ object: JSONObject) throws(RecordError) {
    unit = try object.string("unit")
    value = try object.optionalDouble("value")
    interval = try object.interval()
  }

  /// Writes `{unit, value, low, high}`.
  public func write(to out: inout JSONWriter) {
    out.object { out in
      out.member("unit", unit)
      out.member("value", value)
      out.member("low", interval.low)
      out.member("high", interval.high)
    }
  }
}

extension JSONObject {
  /// The interval in `low` and `high`.
  public func interval() throws(RecordError) -> Interval {
    let low = try optionalDouble("low")
    let high = try optionalDouble("high")
    guard let interval = Interval(low, high) else {
      throw RecordError("high", "is below low")
    }
    return interval
  }
}
