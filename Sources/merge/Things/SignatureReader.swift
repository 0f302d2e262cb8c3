import Shared

/// Reads the signatures of a document's claims from their fields, sentences and the names in them.
struct SignatureReader {
  let batch: Batch
  private let places: PlaceKin
  private let news: NewsMonths
  let document: Int
  private let published: CalendarDay?
  private let month: PastMonth
  /// The document's mentions by the start of their sentence.
  private(set) var mentions: [Int32: [MentionRow]] = [:]
  /// Where the sentences with names start, in order.
  let sentences: [Int32]
  /// The vote that the article tells of.
  let contest: Contest
  /// The sentence that was read last; the next number often stands in it.
  private var last: (symbol: Symbol, start: Int32, end: Int32, sentence: ClaimSentence)?
  /// So few code points lie between a sentence and the next.
  private static let nextSentence: Int32 = 4

  init(_ batch: Batch, _ places: PlaceKin, _ news: NewsMonths, _ document: Int) {
    self.batch = batch
    self.places = places
    self.news = news
    self.document = document
    contest = Contest(batch, document)
    let date = batch.contributions[document].document!.published
    published = date.flatMap(CalendarDay.init)
    month = date.map { PastMonth(iso: $0) } ?? .none
    for row in batch.contributions[document].mentions {
      mentions[row.sentenceStart, default: []].append(row)
    }
    sentences = mentions.keys.sorted()
  }

  /// The signature of a claim of the document. Where its sentence only goes on about what the one
  /// before told of ("It killed 612 people"), time and place are those of `before`; `previous` are
  /// the claims in front of it, of which it may take the place of one.
  mutating func signature(
    of row: ClaimRow, after before: Signature?, _ previous: ArraySlice<ClaimRow>
  ) -> Signature {
    let symbols = batch.symbols
    let axis = Axis(row, symbols)
    var signature = Signature(
      axis: WordKey(axis.name).hash, low: axis.low, high: axis.high, value: axis.value,
      concept: concept(of: row), state: word(row.state), document: Int32(document),
      sentence: row.sentenceStart, start: row.start, kind: axis.isPrice ? .money : row.kind,
      aspect: axis.isPrice ? .stock : aspect(of: row),
      polarity: row.polarity)
    signature.isForShare = axis.isForShare
    let verb = word(row.verb)
    if verb != 0, !Self.plainVerbs.contains(WordKey(hash: verb)) {
      signature.verb = Signature.short(verb)
    }
    let clause = clause(of: row)
    Senses.read(clause, after: before, &signature)
    readNames(clause, row, &signature, before)
    readTime(clause, row, &signature)
    if let before, signature.past == 0, signature.place < 0, row.kind != .duration, goesOn(clause) {
      signature.past = before.past
      if signature.around[0] < 0 { signature.around = before.around }
    }
    readRevision(clause, row, previous, &signature)
    if Attackers.isToll(signature) { signature.attackers = clause.attackers }
    if signature.isCount {
      signature.isSummand = clause.isSummand
      signature.isOutlook = clause.isOutlook
      signature.day = clause.day
      signature.isWorldwide = clause.isWorldwide
      signature.people = clause.people(of: batch.gazetteer)
    }
    if Offers.isPrice(signature) { signature.offer = clause.offer }
    if Appeals.isHelp(signature) { signature.appeal = clause.appeal }
    signature.isPart = signature.isCount && (row.partOf != .none || clause.isPartitive)
    if signature.isCount, row.role != .headline, !row.counted.isNone {
      signature.scope = clause.scope(of: Array(batch.symbols.bytes(row.counted)))
    }
    for (slot, word) in clause.contentWords(most: 16).enumerated() { signature.words[slot] = word }
    signature.speaker = Signature.short(word(row.saidByName.isNone ? row.saidBy : row.saidByName))
    return signature
  }

  private static let plainVerbs: WordSet = "be have do say tell put see make get go come take give"

  private func word(_ symbol: Symbol) -> UInt64 {
    symbol.isNone ? 0 : batch.symbols.key(symbol).hash
  }

  /// What is said of its time; "more than" bounds a number and adds nothing to another.
  private func aspect(of row: ClaimRow) -> Aspect {
    row.aspect == .new && row.bound == .moreThan ? .stock : row.aspect
  }

  /// The concept; a proper noun is none, whatever the sentence makes of it.
  private func concept(of row: ClaimRow) -> UInt64 {
    let isName = batch.symbols.bytes(row.concept).first.map { $0 &- 0x41 < 26 } ?? true
    // So is the dimension of a measure.
    return isName || row.concept == row.state ? 0 : word(row.concept)
  }

  /// Whether the sentence begins with a word that points back.
  private func goesOn(_ clause: Clause) -> Bool {
    guard let first = clause.tokens.all.first else { return false }
    return Self.pointers.contains(first.key)
  }

  private static let pointers: WordSet = "it they that this these those he she its their"

  private mutating func clause(of row: ClaimRow) -> Clause {
    if let last, last.symbol == row.sentence, last.start == row.sentenceStart {
      return Clause(last.sentence, row)
    }
    let names = (mentions[row.sentenceStart] ?? []).compactMap { mention in
      batch.cluster(of: mention.entity, in: document).map {
        (span: mention.start..<mention.end, cluster: $0, type: mention.type)
      }
    }
    let sentence = ClaimSentence(row, names, batch.symbols)
    if let last {
      contest.pass(last.sentence)
      if row.sentenceStart - last.end < Self.nextSentence { sentence.follow(last.sentence) }
    }
    last = (row.sentence, row.sentenceStart, row.sentenceEnd, sentence)
    return Clause(sentence, row)
  }

  // MARK: Place and parties

  private func readNames(
    _ clause: Clause, _ row: ClaimRow, _ signature: inout Signature, _ before: Signature?
  ) {
    let key = batch.cluster(of: row.placeKey, in: document)
    let preceding = clause.placeBefore()
    signature.actor = batch.cluster(of: row.actorKey, in: document) ?? -1
    readHolder(clause, row, &signature, before)
    signature.place = place(clause, row, signature) ?? -1
    if signature.place >= 0, clause.isOneOfSeveral(signature.place, lies: places.lies(_:in:)) {
      signature.place = -1
      signature.isOfPlaces = signature.isCount
    }
    signature.isLocal = signature.isCount && clause.isOfOneAlone
    // A headline has its own names for a place, so it contradicts none.
    let isCalled = signature.place >= 0 && row.role == .headline
    if isCalled, !places.isLarge(signature.place) { signature.place = -1 }
    var around: [Int32] = []
    if let preceding { around.append(preceding) }
    if let key, !around.contains(key) { around.append(key) }
    var parties: [Int32] = []
    for name in clause.nearest {
      if name.type == .place {
        if around.count < 4, !around.contains(name.cluster) { around.append(name.cluster) }
      } else if parties.count < 8, !parties.contains(name.cluster) {
        parties.append(name.cluster)
      }
      if around.count == 4, parties.count == 8 { break }
    }
    // How strong a quake was is the same from wherever it is told.
    if row.kind == .measure, signature.axis != Comparer.magnitude, let anchor = clause.anchor {
      signature.anchor = anchor
      // What a distance is measured from is not where it is; what lies so far off may be said.
      if signature.place == anchor { signature.place = -1 }
      if signature.place < 0, let located = clause.placeInApposition(), located != anchor {
        signature.place = located
      }
    }
    // Where somebody lives the sentence goes on to say of the place what else it lies near.
    if Senses.isPopulation(signature) { around = signature.place < 0 ? [] : [signature.place] }
    for (slot, place) in around.enumerated() { signature.around[slot] = place }
    for (slot, party) in parties.enumerated() { signature.parties[slot] = party }
  }

  /// The place that the clause ties to the number.
  private func place(_ clause: Clause, _ row: ClaimRow, _ signature: Signature) -> Int32? {
    if Senses.isPopulation(signature) {
      if signature.actor >= 0, isPlace(signature.actor) { return signature.actor }
      return clause.placeInApposition()
    }
    switch signature.kind {
    case .percent, .ratio: return clause.placeBehind() ?? clause.placeBefore() ?? clausePlace(row)
    // The place of whoever has measured stands as near as that of what was measured.
    case .measure, .duration: return clause.placeBehind()
    default: return clausePlace(row) ?? clause.placeBehind()
    }
  }

  private func clausePlace(_ row: ClaimRow) -> Int32? {
    guard row.placeFrom == .clause else { return nil }
    // An article may take for a body what it places something in.
    return batch.cluster(of: row.placeKey, in: document)
      ?? batch.symbols[row.place].flatMap(places.place(named:))
  }

  private func isPlace(_ cluster: Int32) -> Bool {
    batch.entities.keys.all[Int(cluster)].type == .place
  }

  // MARK: Revisions

  private func readRevision(
    _ clause: Clause, _ row: ClaimRow, _ previous: ArraySlice<ClaimRow>,
    _ signature: inout Signature
  ) {
    signature.isTally = clause.isTally
    let isToll = signature.kind == .count && LeadTolls.counts(signature.state)
    signature.isEarlier = clause.isEarlier || isToll && clause.wasSaid
    // "it will raise the toll to 12"
    if isToll, signature.aspect == .planned, signature.isTally, !clause.isOutlook {
      signature.aspect = .cumulative
    }
    let revised = previous.last { other in
      guard other.sentenceStart == row.sentenceStart, other.kind == row.kind,
        other.unit == row.unit, other.aspect == row.aspect
      else { return false }
      let place = clause.sentence.tokens(of: other)
      let areOne = areSaidOfOne(row, other)
      return clause.revises(place, isToll: isToll && areOne) || areOne && clause.rivals(place)
    }
    if let revised { signature.revised = revised.start }
  }

  /// Whether two numbers of a sentence have one concept and one state, and no share among them.
  private func areSaidOfOne(_ a: ClaimRow, _ b: ClaimRow) -> Bool {
    a.concept == b.concept && a.kind != .percent && a.kind != .ratio
      && (a.state == b.state || a.state.isNone || b.state.isNone)
  }

  // MARK: Time

  /// A time that has passed since something ("14 months ago") dates that, not itself.
  private func readTime(_ clause: Clause, _ row: ClaimRow, _ signature: inout Signature) {
    if let asOf = batch.symbols[row.asOf], let day = CalendarDay(asOf) {
      let month = PastMonth(iso: asOf)
      if let published, published.number - day.number > Self.newsDays(asOf, row.kind),
        !news.contains(month)
      {
        signature.past = month.code
      }
      // A report without a date says its own year seldom, another one always.
      if published == nil, signature.isCount, asOf.utf8.count == 4 || news.areAllAfter(month),
        !news.contains(month)
      {
        signature.past = month.code
      }
    } else if row.asOf.isNone, published != nil || signature.isCount && clause.isOfLongAgo {
      signature.past = PastMonth.elsewhen.code
    }
    if signature.past == 0, let asOf = batch.symbols[row.asOf], asOf.utf8.count == 4,
      clause.sentence.isEarlierInYear
    {
      signature.past = PastMonth(iso: asOf).code
    }
    if isLastYearsBook(signature) || row.kind == .duration { signature.past = 0 }
    if signature.axis == Comparer.magnitude, clause.isGeneric {
      signature.past = PastMonth.timeless.code
    }
  }

  /// How many days before the article a date must lie to be history.
  /// A month ago is still the news of today for whoever buys, loses or measures something.
  private static func newsDays(_ iso: String, _ kind: NumberKind) -> Int {
    if iso.utf8.count < 7 { return 366 }
    return kind == .count || kind == .rate ? 40 : 62
  }

  /// The last full year's books are today's news: "had 7 percent of the market in 2007".
  private func isLastYearsBook(_ signature: Signature) -> Bool {
    let isBook =
      signature.kind == .percent || signature.kind == .ratio
      || signature.kind == .money && Senses.isTopic(signature.concept)
    guard isBook, signature.past & 15 == 0
    else { return false }
    return month.code >> 4 - signature.past >> 4 == 1
  }
}
