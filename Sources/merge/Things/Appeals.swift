import Shared

/// Whether somebody asks for a sum or gives it: what a land needs, what it appeals for and what donors
/// pledge are told side by side, and all are right, of two things.
enum Appeals {
  /// How far a sum has come.
  enum Stage: UInt8 {
    /// "appealed for $30 million", "$30 million is needed"
    case sought
    /// "pledged $20 million"
    case given
  }

  /// Whether it is a sum of help, by what it is said to be of.
  static func isHelp(_ signature: Signature) -> Bool {
    signature.kind == .money && help.contains(WordKey(hash: signature.concept))
  }

  private static let help: WordSet = "aid money pledge loan"
}

extension Clause {
  /// How far the sum has come by the nearest word that tells it; nil where none does.
  var appeal: Appeals.Stage? {
    let before = (max(0, number.lowerBound - Self.reachBefore)..<number.lowerBound).reversed()
    return stage(along: before) ?? stage(along: behind(Self.reachBehind))
  }

  private func stage(along places: some Sequence<Int>) -> Appeals.Stage? {
    for at in places {
      if tokens[at].kind == .number { return nil }
      if Self.giving.contains(tokens[at].key) { return .given }
      if Self.asking.contains(tokens[at].key) { return .sought }
    }
    return nil
  }

  /// In tokens.
  private static let reachBefore = 10
  private static let reachBehind = 4
  private static let giving: WordSet = """
    pledge pledges pledged pledging donate donates donated donating promise promises promised
    commit commits committed contribute contributes contributed contributing contribution give gives
    gave given giving provide provides provided providing lend lends lent lending raised collected
    received granted
    """
  private static let asking: WordSet = """
    ask asks asked asking appeal appeals appealed appealing need needs needed require requires
    required seek seeks sought seeking request requests requested requesting hope hopes hoped hoping
    demand demands demanded demanding
    """
}
