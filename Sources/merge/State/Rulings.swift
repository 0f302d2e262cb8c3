import Shared

/// What people have decided about claims, ready to be looked up.
struct Rulings {
  /// Pairs of claims that are one thing.
  private(set) var together: [(ClaimKey, ClaimKey)] = []
  /// Lists of claims of which no two are one thing.
  private(set) var apart: [[ClaimKey]] = []
  /// Claims that do not count.
  private(set) var ignored: Set<ClaimKey> = []
  /// Words for a figure's `why`, by claim.
  private(set) var reasons: [ClaimKey: [String]] = [:]
  private var corrections: [ClaimKey: [Correction]] = [:]
  private var rows: [ClaimKey: ClaimRow] = [:]

  /// The rulings of `decisions`, which stand in a fixed order.
  init(_ decisions: [Decision]) {
    for decision in decisions where !decision.isAboutEntities {
      let keys = decision.keys.compactMap { ClaimKey(hex: $0) }
      for key in keys { reasons[key, default: []].append(Self.words(decision)) }
      switch decision.action {
      case .join: together += keys.dropFirst().map { (keys[0], $0) }
      case .split: apart.append(keys)
      case .ignore: ignored.formUnion(keys)
      case .correct:
        for key in keys { corrections[key, default: []].append(Correction(decision)) }
      case .sameEntity, .notSameEntity: break
      }
    }
  }

  /// Whether somebody has corrected the claim.
  func isCorrected(_ key: ClaimKey) -> Bool { rows[key] != nil }

  /// The claim as it is to be read.
  func corrected(_ row: ClaimRow) -> ClaimRow { rows.isEmpty ? row : rows[row.key] ?? row }

  /// Reads the corrected rows among `contributions`; what a correction says that this claim cannot
  /// hold leaves it as it was.
  mutating func correct(_ contributions: [Contribution], _ symbols: inout Symbols) {
    guard !corrections.isEmpty else { return }
    for contribution in contributions {
      for row in contribution.claims {
        for correction in corrections[row.key] ?? [] {
          if let read = correction.applied(to: rows[row.key] ?? row, &symbols) {
            rows[row.key] = read
          }
        }
      }
    }
  }

  private static func words(_ decision: Decision) -> String {
    let person = decision.by.map { " by " + $0 } ?? ""
    let reason = decision.why.map { ": " + $0 } ?? ""
    return decision.action.rawValue + person + reason
  }
}
