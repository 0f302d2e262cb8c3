/// What a person has decided against or beside the rules: by name, with a reason, for good.
public struct Decision: Hashable, Sendable {
  /// What is to be done.
  public enum Action: String, RecordWord {
    /// The claims speak of one thing.
    case join
    /// The claims speak of different things.
    case split
    /// The entities are one.
    case sameEntity = "same_entity"
    /// The entities are not one.
    case notSameEntity = "not_same_entity"
    /// Members of the claims are to be read as `set` has them.
    case correct
    /// The claims do not count.
    case ignore
  }

  /// What is to be done.
  public let action: Action
  /// The keys of claims or of entities that it is about.
  public let keys: [String]
  /// What to read in place of what stands there: JSON of an object, as it came.
  public let set: [UInt8]
  /// Who decided.
  public let by: String?
  /// When, ISO 8601.
  public let at: String?
  /// For what reason.
  public let why: String?

  /// Whether the keys are those of entities.
  public var isAboutEntities: Bool { action == .sameEntity || action == .notSameEntity }

  /// Reads a decision line.
  public init(_ object: JSONObject) throws(RecordError) {
    action = try object.word("do")
    let isAboutEntities = action == .sameEntity || action == .notSameEntity
    let member: StaticString = isAboutEntities ? "entities" : "claims"
    keys = try object.strings(member)
    let wanted = action == .correct || action == .ignore ? 1 : 2
    guard keys.count >= wanted else {
      throw RecordError(member.description, "wants \(wanted) keys or more")
    }
    if let value = object["set"], value.kind != .null {
      guard value.kind == .object else { throw RecordError("set", "is not an object") }
      set = Array(value.bytes)
    } else {
      guard action != .correct else { throw RecordError("set", "is missing") }
      set = []
    }
    by = try object.optionalString("by")
    at = try object.optionalString("at")
    why = try object.optionalString("why")
  }

  /// Writes the line.
  public func write(to out: inout JSONWriter) {
    out.object { out in
      out.member("type", "decision")
      out.member("do", word: action)
      out.member(isAboutEntities ? "entities" : "claims", keys)
      out.key("set")
      if set.isEmpty { out.null() } else { set.withUnsafeBufferPointer { out.raw($0) } }
      out.member("by", by)
      out.member("at", at)
      out.member("why", why)
    }
  }
}
