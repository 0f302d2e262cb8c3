import Shared

/// Who answers for figures, so that one claimant quoted by many outlets is one origin.
struct Claimants {
  /// What a claimant's name stands for.
  private enum Known {
    /// A place in the batch's entity keys.
    case entity(Int)
    /// Nobody whom an article mentions: the plain form.
    case stranger(String)
  }

  /// Each name is looked up once.
  private var known: [Symbol: Known] = [:]

  /// What the origin of a claim begins with where somebody is named for it.
  static let prefix = "claimant:"

  /// The body spoken for, else the speaker; none where nobody is named. Unnamed officials are
  /// nobody: two of them may be two.
  private static func key(of row: ClaimRow, _ symbols: Symbols) -> Symbol {
    switch row.saidByType {
    case .outlet, .unnamed: .none
    case .person, .official, .organization, .document:
      !row.saidFor.isNone ? row.saidFor : row.saidByName
    }
  }

  /// Whom the claim counts for: its claimant under his one name, else whoever stands behind the
  /// document.
  mutating func origin(of row: ClaimRow, in document: Int, _ batch: Batch) -> String {
    let name = Self.key(of: row, batch.symbols)
    guard !name.isNone else { return batch.origins.kinship[document].origin }
    let claimant = known[name] ?? Self.lookUp(batch.symbols.string(name), batch)
    known[name] = claimant
    switch claimant {
    case .stranger(let plain): return Self.prefix + plain
    case .entity(let key):
      let leader = batch.entities.cluster(of: key, in: document)
      return Self.prefix + batch.symbols.string(batch.entities.keys.all[leader].symbol)
    }
  }

  private static func lookUp(_ name: String, _ batch: Batch) -> Known {
    for key in [name, NameKey.entity(.organization, name), NameKey.entity(.person, name)] {
      if let symbol = batch.symbols.known(key), let index = batch.entities.keys[symbol] {
        return .entity(index)
      }
    }
    return .stranger(NameKey.plain(name))
  }
}
