import Shared

/// One counted thing with every source's figure: the head of a figure record.
struct Figure {
  /// The least key of its claims.
  let id: ClaimKey
  /// The claims in the order of their keys.
  let claims: [SameThing.Reference]
  let what: String
  let kind: NumberKind
  let unit: String?
  let concept: String?
  let state: String?
  let place: String?
  let actor: String?
  let aspect: Aspect
  let statedMin: Double?
  let statedMax: Double?
  /// `single` where one document alone has claims.
  let verdict: String
  /// Whether the one document contradicts itself.
  let contradictsItself: Bool
  let grade: Grade
  let why: [String]
  let documents: Int
  let sources: Int
  let origins: Int
  let readings: [Reading]
  let arithmetic: Verdict
  /// The groups that hold more than the whole that they are a part of.
  let excesses: [Excess]

  /// How well a figure is borne out.
  enum Grade: String, RecordWord {
    /// Two or more origins agree.
    case corroborated
    /// One origin alone.
    case single
    /// Origins contradict each other.
    case contested
    /// One origin, and nobody is named for it.
    case unattributed
  }

  /// A group of a part that is greater than its whole.
  struct Excess {
    let group: Int
    let gap: Double
    let ratio: Double?
  }
}
