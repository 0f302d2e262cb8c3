import Shared

/// Takes a line of any of the records that merge reads into the state: normalized articles and its
/// own output.
struct Intake {
  /// Adds `object` to `state`, as a whole or not at all.
  static func take(_ object: JSONObject, into state: inout State) throws(Complaint) {
    guard object["narrowed"] == nil else { throw .narrowed }
    do throws(RecordError) {
      switch try object.string("type") {
      case "article": state.add(try Article(object, after: .normalize))
      case "document": state.add(try Document(object))
      case "entity": try takeMentions(object, into: &state)
      case "figure": try takeClaims(object, into: &state)
      case "removed": state.remove(try object.string("id"), upTo: try Edition(object))
      case "decision": state.add(try decision(object))
      // What --explain prints says nothing that the claims do not.
      case "explanation": break
      case let type: throw RecordError("type", "is '\(type)', which merge does not read")
      }
    } catch {
      throw .badRecord(error)
    }
  }

  /// A decision about keys of claims and entities, with what it sets.
  private static func decision(_ object: JSONObject) throws(RecordError) -> Decision {
    let decision = try Decision(object)
    let isAboutEntities = decision.isAboutEntities
    for (place, key) in decision.keys.enumerated() {
      let isKey = isAboutEntities ? EntityKeys.parts(of: key) != nil : ClaimKey(hex: key) != nil
      if !isKey {
        throw RecordError(
          "\(isAboutEntities ? "entities" : "claims")[\(place)]",
          "is '\(key)', which is no \(isAboutEntities ? "id of an entity" : "key of a claim")")
      }
    }
    if decision.action == .correct { try Correction(decision).check() }
    return decision
  }

  private static func takeMentions(
    _ object: JSONObject, into state: inout State
  ) throws(RecordError) {
    let uses = try object.list("mentions") { element throws(RecordError) in try NameUse(element) }
    for use in uses { state.add(use) }
  }

  private static func takeClaims(
    _ object: JSONObject, into state: inout State
  ) throws(RecordError) {
    let claims = try object.list("claims") { element throws(RecordError) in
      let claim = try Claim(element)
      guard let key = ClaimKey(hex: claim.key) else { throw RecordError("claim", "is no key") }
      return (claim, key)
    }
    for (claim, key) in claims { state.add(claim, key: key) }
  }
}
