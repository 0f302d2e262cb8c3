import Shared

/// Who answers for a figure, so that one claimant quoted by many outlets is one origin.
enum Claimant {
  /// What the origin of a claim begins with where somebody is named for it.
  static let prefix = "claimant:"

  /// The body spoken for, else the speaker; none where nobody is named. Unnamed officials are
  /// nobody: two of them may be two.
  static func key(of row: ClaimRow, _ symbols: Symbols) -> Symbol {
    switch row.saidByType {
    case .outlet, .unnamed: .none
    case .person, .official, .organization, .document:
      !row.saidFor.isNone ? row.saidFor : row.saidByName
    }
  }

  /// Whom the claim counts for: its claimant under his one name, else whoever stands behind the
  /// document.
  static func origin(of row: ClaimRow, in document: Int, _ batch: Batch) -> String {
    guard let name = batch.symbols[key(of: row, batch.symbols)] else {
      return batch.origins.kinship[document].origin
    }
    for key in [name, NameKey.entity(.organization, name), NameKey.entity(.person, name)] {
      guard let symbol = batch.symbols.known(key), let index = batch.entities.keys[symbol] else {
        continue
      }
      let leader = batch.entities.cluster(of: index, in: document)
      return prefix + batch.symbols.string(batch.entities.keys.all[leader].symbol)
    }
    return prefix + NameKey.plain(name)
  }
}
