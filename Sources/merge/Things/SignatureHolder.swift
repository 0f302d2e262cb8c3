import Shared

/// Whose a share, a vote or a lead is.
extension SignatureReader {
  /// Reads whose the number is; `before` is the number before it in the article.
  func readHolder(
    _ clause: Clause, _ row: ClaimRow, _ signature: inout Signature, _ before: Signature?
  ) {
    if ShareSense.isPolling(signature) { contest.open() }
    if Senses.isLead(signature) {
      signature.holder = contest.leader(clause.number, in: clause.sentence) ?? -1
    } else if Senses.hasHolder(signature) {
      if let holder = clause.nearestHolder() { signature.actor = holder }
      let before = before.flatMap { $0.sentence == signature.sentence ? $0 : nil }
      signature.holder = holder(clause, row, signature, before) ?? -1
    } else if Senses.isBid(signature) {
      signature.holder = clause.bidder() ?? -1
    }
    if signature.holder >= 0 { signature.actor = signature.holder }
  }

  private func holder(
    _ clause: Clause, _ row: ClaimRow, _ signature: Signature, _ before: Signature?
  ) -> Int32? {
    guard ShareSense.isPolling(signature) else {
      return clause.holder { antecedent(row.sentenceStart, $0) }
    }
    if signature.isShare, let (pair, isFirst) = clause.sharePair,
      let holder = holder(of: pair, isFirst, clause, before)
    {
      return holder
    }
    if clause.isRivals {
      let other =
        before.flatMap { $0.holder >= 0 ? $0.holder : nil }
        ?? contest.leader(clause.number, in: clause.sentence)
      return other.flatMap { contest.rival(of: $0, in: clause.sentence) }
    }
    if let gender = clause.pronounGender(), let rival = contest.rival(gender) { return rival }
    if let holder = clause.holder({ antecedent(row.sentenceStart, $0) }) { return holder }
    // "a victory of Pell, with 51 percent"
    return clause.isWith ? contest.leaderNamed(clause.number, in: clause.sentence) : nil
  }

  /// Whose one share of a pair is: the other's owner has the other one, and who is ahead the greater.
  private func holder(
    of pair: SharePair, _ isFirst: Bool, _ clause: Clause, _ before: Signature?
  ) -> Int32? {
    let sentence = clause.sentence
    if let owner = owner(clause) { return owner }
    let other = isFirst ? pair.second : pair.first
    if let owner = owner(Clause(sentence, other..<end(of: other, clause))) {
      return contest.rival(of: owner, in: sentence)
    }
    let shares = isFirst ? pair.shares : (pair.shares.1, pair.shares.0)
    if let leader = contest.leaderNamed(clause.number, in: sentence), shares.0 != shares.1 {
      return shares.0 > shares.1 ? leader : contest.rival(of: leader, in: sentence)
    }
    if isFirst {
      if let subject = clause.holder({ _ in nil }) { return subject }
    } else if let before, before.holder >= 0 {
      return contest.rival(of: before.holder, in: sentence)
    }
    guard let leader = contest.leader(clause.number, in: sentence), shares.0 != shares.1 else {
      return nil
    }
    return shares.0 > shares.1 ? leader : contest.rival(of: leader, in: sentence)
  }

  private func owner(_ clause: Clause) -> Int32? {
    if let owner = clause.owner() { return owner }
    return clause.ownerGender().flatMap(contest.rival)
  }

  /// Behind the number at `at` and its unit.
  private func end(of at: Int, _ clause: Clause) -> Int {
    var end = at + 1
    while end < clause.tokens.all.count, Clause.isShareUnit(clause.tokens, end) { end += 1 }
    return end
  }

  /// Gives to the rival what is left of two shares that are the whole; `signatures` from `start` on are
  /// those of the article.
  func settle(_ signatures: inout [Signature], from start: Int) {
    guard contest.isOn else { return }
    var leads: Set<Double> = []
    for index in signatures.indices.dropFirst(start) where signatures[index].isCount {
      let signature = signatures[index]
      if Senses.isLead(signature) {
        leads.insert(signature.middle)
      } else if ShareSense.isPolling(signature), signature.holder < 0,
        leads.contains(signature.middle)
      {
        // "lost by 1,200 votes. That is 1,200 of five million."
        ShareSense.makeLead(&signatures[index])
      }
    }
    for index in signatures.indices.dropFirst(start + 1) {
      settleSense(&signatures, index - 1, index)
      let (a, b) = (signatures[index - 1], signatures[index])
      guard a.sentence == b.sentence, a.concept == b.concept, a.isShare, b.isShare,
        ShareSense.isPolling(a), SharePair.whole.contains(a.middle + b.middle),
        (a.holder < 0) != (b.holder < 0)
      else { continue }
      let (known, open) = a.holder < 0 ? (b.holder, index - 1) : (a.holder, index)
      guard let rival = contest.rival(of: known) else { continue }
      signatures[open].holder = rival
      signatures[open].actor = rival
    }
  }

  /// Reads as votes two shares of two persons that are the whole.
  private func settleSense(_ signatures: inout [Signature], _ first: Int, _ second: Int) {
    let (a, b) = (signatures[first], signatures[second])
    guard a.sentence == b.sentence, a.isShare, b.isShare, isPerson(a.holder), isPerson(b.holder),
      a.holder != b.holder, SharePair.whole.contains(a.middle + b.middle)
    else { return }
    if !ShareSense.isSense(a.concept) { ShareSense.makeVote(&signatures[first], like: b) }
    if !ShareSense.isSense(b.concept) { ShareSense.makeVote(&signatures[second], like: a) }
  }

  private func isPerson(_ holder: Int32) -> Bool {
    holder >= 0 && batch.entities.keys.all[Int(holder)].type == .person
  }

  /// The first person of the nearest of the three sentences with names before `sentence`, or the
  /// only name of another type.
  private func antecedent(_ sentence: Int32, _ type: EntityType) -> Int32? {
    let here = sentences.partitioningIndex { $0 >= sentence }
    for start in sentences[..<here].suffix(3).reversed() {
      let names = (mentions[start] ?? []).filter { $0.type == type }
      guard let first = names.first else { continue }
      guard type == .person || names.count == 1 else { return nil }
      return batch.cluster(of: first.entity, in: document)
    }
    return nil
  }
}
