import Shared

/// All that merge remembers: one contribution per document, tombstones, decisions.
///
/// It is a join-semilattice: adding is commutative, associative and idempotent, because the greater
/// edition of a document replaces the lesser as a whole and the rest are sets. Everything else that
/// is written is derived from it.
struct State {
  /// The strings of all contributions.
  var symbols = Symbols()
  private var contributions: [Contribution] = []
  private var places: [Place: Int] = [:]
  /// Who made the last document that was read.
  private var makers: [String] = []
  /// The greatest edition that was removed, by document.
  private var removed: [Symbol: Edition] = [:]
  /// What people have decided, by the bytes of the line: two spellings of one name are two lines.
  private var decided: [[UInt8]: Decision] = [:]

  /// One edition of one document.
  private struct Place: Hashable {
    let document: Symbol
    let edition: Symbol
  }

  /// Adds what a normalized article says.
  mutating func add(_ article: Article) {
    let contribution = Contribution(article, &symbols)
    guard let document = contribution.document else { return }
    let place = place(of: document.id, document.edition)
    contributions[place].mentions += contribution.mentions
    contributions[place].claims += contribution.claims
    take(document, at: place)
  }

  /// Adds a document line; its mentions and claims stand on other lines.
  mutating func add(_ document: Document) {
    take(document, at: place(of: document.id, document.edition))
  }

  /// Takes the document, or of two that somebody has made out of one edition the lesser by its bytes.
  private mutating func take(_ document: Document, at place: Int) {
    if let other = contributions[place].document, other != document, Self.precedes(other, document)
    {
      return
    }
    contributions[place].document = shared(document)
  }

  private static func precedes(_ a: Document, _ b: Document) -> Bool {
    let lines = [a, b].map { document in
      var out = JSONWriter()
      out.object { document.members(to: &$0, nil) }
      return out.bytes
    }
    return lines[0].lexicographicallyPrecedes(lines[1])
  }

  /// The document with the makers of the one before it, where they are the same: a million lists of
  /// three names are held once.
  private mutating func shared(_ document: Document) -> Document {
    var document = document
    if document.madeBy == makers { document.madeBy = makers } else { makers = document.madeBy }
    return document
  }

  /// Adds a mention of an entity line.
  mutating func add(_ use: NameUse) {
    let row = MentionRow(use.mention, sentence: use.sentenceSpan, &symbols)
    contributions[place(of: use.article, use.edition)].mentions.append(row)
  }

  /// Adds a claim of a figure line.
  mutating func add(_ claim: Claim, key: ClaimKey) {
    let row = ClaimRow(claim, key: key, &symbols)
    contributions[place(of: claim.article, claim.edition)].claims.append(row)
  }

  /// Adds what a person decided.
  mutating func add(_ decision: Decision) {
    var line = JSONWriter()
    decision.write(to: &line)
    decided[line.bytes] = decision
  }

  /// Adds a tombstone: no edition of the document up to this one counts.
  mutating func remove(_ id: String, upTo edition: Edition) {
    let document = symbols.symbol(id)
    if let known = removed[document], !known.isBefore(edition) { return }
    removed[document] = edition
  }

  private mutating func place(of id: String, _ edition: String) -> Int {
    let place = Place(document: symbols.symbol(id), edition: symbols.symbol(edition))
    if let index = places[place] { return index }
    places[place] = contributions.count
    contributions.append(Contribution())
    return contributions.count - 1
  }
}

// MARK: - What holds

extension State {
  /// The greatest edition that was removed of each document, by id in byte order.
  var removals: [(id: String, edition: Edition)] {
    removed.map { (id: symbols.string($0.key), edition: $0.value) }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// What people have decided, by the bytes of the lines.
  var decisions: [Decision] {
    decided.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// What is left when every edition has met the others.
  struct Settled {
    /// The contributions that hold, by id in byte order.
    var contributions: [Contribution] = []
    /// Documents of which only parts were read: their lines are not all there.
    var incomplete: [String] = []
  }

  /// Removes the documents `ids`; returns those that are not there.
  mutating func remove(_ ids: [String]) -> [String] {
    let greatest = greatestEditions()
    var missing: [String] = []
    for id in ids {
      let symbol = symbols.known(id)
      if let document = symbol.flatMap({ greatest[$0] }).flatMap({ contributions[$0].document }) {
        remove(id, upTo: Edition(document))
      } else if symbol.flatMap({ removed[$0] }) == nil {
        missing.append(id)
      }
    }
    return missing
  }

  /// Takes the contributions that hold out of the state.
  mutating func settle() -> Settled {
    var settled = Settled()
    var parts: [(document: Symbol, edition: Edition?)] = []
    for (place, index) in places {
      contributions[index].settle(symbols)
      if !contributions[index].isComplete {
        parts.append((place.document, contributions[index].document.map { Edition($0) }))
      }
    }
    let greatest = greatestEditions()
    for (id, index) in greatest {
      guard let document = contributions[index].document else { continue }
      if let last = removed[id], !last.isBefore(Edition(document)) { continue }
      settled.contributions.append(contributions[index])
    }
    let broken = parts.filter { !isReplaced($0.edition, of: $0.document, greatest) }
    contributions = []
    places = [:]
    settled.contributions.sort {
      $0.document!.id.utf8.lexicographicallyPrecedes($1.document!.id.utf8)
    }
    settled.incomplete = Set(broken.map(\.document)).map { symbols.string($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return settled
  }

  /// Whether of the edition nothing is missed: a greater one is whole, or it was removed. Where its
  /// document line is missing, nobody can tell.
  private func isReplaced(
    _ edition: Edition?, of id: Symbol, _ greatest: [Symbol: Int]
  ) -> Bool {
    guard let edition else { return false }
    if let last = removed[id], !last.isBefore(edition) { return true }
    let whole = greatest[id].flatMap { contributions[$0].document }
    return whole.map { edition.isBefore(Edition($0)) } ?? false
  }

  /// The greatest complete contribution of each document.
  private func greatestEditions() -> [Symbol: Int] {
    var greatest: [Symbol: Int] = [:]
    for (place, index) in places where contributions[index].isComplete {
      guard let document = contributions[index].document else { continue }
      if let other = greatest[place.document].flatMap({ contributions[$0].document }),
        !Edition(other).isBefore(Edition(document))
      {
        continue
      }
      greatest[place.document] = index
    }
    return greatest
  }
}
