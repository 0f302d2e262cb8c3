import Shared

/// Reads the signatures of a document's claims from their fields, sentences and the names in them.
struct SignatureReader {
  private let batch: Batch
  private let document: Int
  private let published: CalendarDay?
  /// The document's mentions by the start of their sentence.
  private var mentions: [Int32: [MentionRow]] = [:]

  init(_ batch: Batch, _ document: Int) {
    self.batch = batch
    self.document = document
    let contribution = batch.contributions[document]
    published = contribution.document!.published.flatMap(CalendarDay.init)
    for row in contribution.mentions { mentions[row.sentenceStart, default: []].append(row) }
  }

  /// The signature of a claim of the document. Where its sentence only goes on about what the one
  /// before told of ("It killed 612 people"), time and place are those of `before`.
  func signature(of row: ClaimRow, after before: Signature?) -> Signature {
    let symbols = batch.symbols
    let axis = Axis(row, symbols)
    var signature = Signature(
      document: Int32(document), axis: WordKey(axis.name).hash, low: axis.low, high: axis.high,
      value: axis.value, concept: row.concept, state: row.state,
      head: row.head.isNone ? 0 : UInt64(Clause.stem(symbols.bytes(row.head))),
      aspect: row.aspect, polarity: row.polarity, role: row.role, isVague: row.bound == .vague)
    let clause = clause(of: row)
    readNames(clause, row, &signature)
    readTime(clause, row, &signature)
    if let before, signature.past == 0, signature.place < 0, goesOn(clause) {
      signature.past = before.past
      if signature.around[0] < 0 { signature.around = before.around }
    }
    signature.scope = scope(of: row)
    for (slot, word) in clause.contentWords(most: 16).enumerated() { signature.words[slot] = word }
    signature.claimant = Claimant.key(of: row, symbols)
    return signature
  }

  /// Whether the sentence begins with a word that points back.
  private func goesOn(_ clause: Clause) -> Bool {
    guard let first = clause.tokens.all.first else { return false }
    return Self.pointers.contains(first.key)
  }

  private static let pointers: WordSet = "it they that this these those he she its their"

  private func clause(of row: ClaimRow) -> Clause {
    let names = (mentions[row.sentenceStart] ?? []).compactMap { mention in
      batch.cluster(of: mention.entity, in: document).map {
        (span: mention.start..<mention.end, cluster: $0, type: mention.type)
      }
    }
    return Clause(row, names, batch.symbols)
  }

  // MARK: Place and parties

  private func readNames(_ clause: Clause, _ row: ClaimRow, _ signature: inout Signature) {
    let key = batch.cluster(of: row.placeKey, in: document)
    var around: [Int32] = []
    if let key {
      if row.placeFrom == .clause { signature.place = key } else { around.append(key) }
    }
    var parties: [Int32] = []
    for name in clause.nearest {
      if name.type == .place {
        if !around.contains(name.cluster) { around.append(name.cluster) }
      } else if !parties.contains(name.cluster) {
        parties.append(name.cluster)
      }
    }
    if row.kind == .measure, let anchor = anchor(clause) { signature.anchor = anchor }
    for (slot, place) in around.prefix(4).enumerated() { signature.around[slot] = place }
    for (slot, party) in parties.prefix(8).enumerated() { signature.parties[slot] = party }
  }

  /// The place behind "of", "from", "off", "away from" right after a distance.
  private func anchor(_ clause: Clause) -> Int32? {
    let tokens = clause.tokens
    var at = clause.number.upperBound
    let end = min(tokens.all.count, at + 9)
    var isParenthesis = false
    while at < end {
      let token = tokens[at]
      if tokens.isMark(at, UInt8(ascii: "(")) { isParenthesis = true }
      if tokens.isMark(at, UInt8(ascii: ")")) { isParenthesis = false }
      if !isParenthesis, Self.fromWords.contains(token.key) {
        return clause.names.first { $0.type == .place && at + 1...at + 2 ~= $0.tokens.lowerBound }?
          .cluster
      }
      at += 1
    }
    return nil
  }

  private static let fromWords: WordSet = "of from off to above below"

  // MARK: Time

  private func readTime(_ clause: Clause, _ row: ClaimRow, _ signature: inout Signature) {
    if let asOf = batch.symbols[row.asOf], let day = CalendarDay(asOf) {
      if day.isExact { signature.day = Int32(day.number) }
      if let published, published.number - day.number > Self.newsDays(asOf) {
        signature.past = PastMonth(iso: asOf).code
        return
      }
      if published != nil { return }
    }
    signature.past = PastMonth(clause, published: batch.document(document).published).code
  }

  /// How many days before the article a date must lie to be history.
  private static func newsDays(_ iso: String) -> Int { iso.utf8.count < 7 ? 366 : 40 }

  // MARK: Scope

  /// The words before the head that narrow what is counted: names of peoples and bodies, and a few
  /// that always narrow.
  private func scope(of row: ClaimRow) -> SIMD4<UInt32> {
    var scope = SIMD4<UInt32>(repeating: 0)
    guard !row.counted.isNone else { return scope }
    let bytes = Array(batch.symbols.bytes(row.counted))
    let words = bytes.split(separator: 0x20)
    var found: Set<UInt32> = []
    for word in words {
      let isCapital = word.first.map { $0 &- 0x41 < 26 } ?? false
      let key = WordKey(String(decoding: word, as: UTF8.self))
      if isCapital || Self.narrowing.contains(key) { found.insert(Clause.stem(word)) }
    }
    for (slot, word) in found.sorted().prefix(4).enumerated() { scope[slot] = word }
    return scope
  }

  private static let narrowing: WordSet = """
    foreign domestic local overseas female male young elderly underage civilian military senior
    junior former retired minor major serious critical prime additional extra
    """
}
