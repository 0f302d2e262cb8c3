import Shared

/// Subjects that an insertion parts from their verb.
extension Subjects {
  /// "Jeffrey - the envoy for Syria - said": the phrase before the insertion.
  func acrossDashes(_ dash: Int) -> Int? {
    guard parse.isDash(dash), dash > 1 else { return nil }
    let other = parse.chunks[max(0, dash - Parse.reach)..<dash].lastIndex { $0.kind == .stop }
    guard let other, parse.isDash(other), parse.kind(other - 1) == .noun else { return nil }
    return leftmost(other - 1)
  }

  /// "A man who fled, [Ana Ruiz], said": the name that a longer description ends in.
  func nameAlone(before comma: Int) -> Int? {
    guard parse.kind(comma - 1) == .noun, parse.kind(comma - 2) == .comma,
      let name = parse.chunks[comma - 1].names.last,
      parse.reading.names[name].tokens.upperBound == parse.chunks[comma - 1].tokens.upperBound,
      parse.reading.names[name].type == .person
    else { return nil }
    return comma - 1
  }

  /// "Jeffrey, the envoy for Syria, said": the phrase before the insertion.
  func acrossInsertion(_ comma: Int) -> Int? {
    var at = comma - 1
    let floor = max(0, comma - Parse.reach)
    var commas = 0
    var isNested = false
    while at >= floor {
      switch parse.kind(at) {
      case .comma:
        commas += 1
        // "the agency (AWD), a trade body, said"
        let before = parse.kind(at - 1) == .close ? opening(of: at - 1) - 1 : at - 1
        if parse.kind(before) == .noun, let head = leftmost(before), inserts(at + 1),
          !isNested || parse.kind(at + 1) == .relative || head == 0
        {
          return person(describedBy: head)
        }
        if commas > 2 { return nil }
      case .close: at = opening(of: at)
      case .subordinator: if !insertsQuoting(at) { isNested = true }
      case .stop, .quote, .open: return nil
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// "the police, [as quoted] by the paper, put it at 12"
  private func insertsQuoting(_ at: Int) -> Bool {
    parse.isWord(at, .as) && parse.kind(at + 1) == .verb && parse.isWord(at + 2, .by)
  }

  /// Whether an insertion begins at `at`: an apposition, a relative clause, a participle.
  private func inserts(_ at: Int) -> Bool {
    switch parse.kind(at) {
    case .noun: return !parse.chunks[at].isPronoun
    case .relative, .preposition, .adverb, .date: return true
    case .subordinator: return insertsQuoting(at)
    case .verb: return parse.chunks[at].verb.form != .finite
    default: return false
    }
  }
}
