import Shared

/// Makes figures of the claims that are one thing. A class, because it refers to dozens of tables.
final class Figures {
  let batch: Batch
  let things: SameThing
  let rulings: Rulings
  private let places: [ClaimKey: Int]
  private var claimants = Claimants()

  init(_ batch: Batch, _ things: SameThing, _ rulings: Rulings) {
    self.batch = batch
    self.things = things
    self.rulings = rulings
    var places: [ClaimKey: Int] = [:]
    for (index, reference) in things.references.enumerated() {
      places[batch.claim(reference).key] = index
    }
    self.places = places
  }

  /// The claims of each figure, in the order of the figures' ids.
  func members() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for index in things.references.indices {
      members[things.sets.leader(of: index), default: []].append(index)
    }
    let keys = things.references.map { batch.claim($0).key }
    return members.values.map { $0.sorted { keys[$0] < keys[$1] } }
      .sorted { keys[$0[0]] < keys[$1[0]] }
  }

  /// The claim at `index`, as it is to be read.
  func row(_ index: Int) -> ClaimRow { rulings.corrected(stated(index)) }

  /// The claim at `index`, as it was read.
  func stated(_ index: Int) -> ClaimRow { batch.claim(things.references[index]) }

  /// Whom the claim at `index` counts for.
  func origin(of index: Int) -> String {
    claimants.origin(of: row(index), in: Int(things.references[index].document), batch)
  }

  /// The figure that the claims `members` make.
  func figure(_ members: [Int]) -> Figure {
    let counting = members.filter { counts($0, among: members) }
    let readings = counting.map(reading)
    let rows = (counting.isEmpty ? members : counting).map(row)
    let kind = mostFrequent(rows.lazy.map(\.kind)) ?? rows[0].kind
    let arithmetic = Verdict(readings, runs: Self.runs(kind))
    let documents = Set(members.map { things.references[$0].document })
    let isSingle = documents.count == 1
    let origins = Set(readings.map(\.origin)).count
    let excesses = excesses(arithmetic, readings, counting)
    return Figure(
      id: row(members[0]).key, claims: members.map { things.references[$0] },
      what: what(rows), kind: kind, unit: Axis(rows[0], batch.symbols).unit,
      concept: mostFrequent(rows, \.concept), state: mostFrequent(rows, \.state),
      place: mostFrequent(rows, \.placeKey), actor: mostFrequent(rows, \.actorKey),
      aspect: mostFrequent(rows.lazy.map(\.aspect)) ?? .stock,
      statedMin: stated(readings).min(), statedMax: stated(readings).max(),
      verdict: isSingle ? "single" : arithmetic.worst.rawValue,
      contradictsItself: isSingle && arithmetic.within == .conflict,
      grade: grade(arithmetic, readings, origins), why: why(members), documents: documents.count,
      sources: batch.sources(of: documents), origins: origins, readings: readings,
      arithmetic: arithmetic, excesses: excesses)
  }

  /// Whether figures of the kind change while an event goes on.
  private static func runs(_ kind: NumberKind) -> Bool {
    kind == .count || kind == .percent || kind == .money || kind == .ratio
  }

  /// Whether the claim counts by itself: it says nothing again and nobody has set it aside.
  private func counts(_ index: Int, among members: [Int]) -> Bool {
    let row = row(index)
    if rulings.ignored.contains(row.key) { return false }
    guard row.restates != .none, let other = places[row.restates] else { return true }
    return things.sets.leader(of: other) != things.sets.leader(of: index)
  }

  private func reading(_ index: Int) -> Reading {
    let row = row(index)
    let reference = things.references[index]
    let day = batch.symbols[row.asOf].flatMap(CalendarDay.init)
    return Reading(
      row, batch.symbols, day: day.flatMap { $0.isExact ? Int32($0.number) : nil },
      origin: origin(of: index), document: reference.document)
  }
}

// MARK: - What a head tells

extension Figures {
  private func stated(_ readings: [Reading]) -> [Double] {
    readings.flatMap { reading -> [Double] in
      if let value = reading.value { return [value] }
      return reading.isVague ? [] : [reading.low, reading.high].filter(\.isFinite)
    }
  }

  private func mostFrequent(_ rows: [ClaimRow], _ path: KeyPath<ClaimRow, Symbol>) -> String? {
    let symbols = rows.lazy.map { $0[keyPath: path] }.filter { !$0.isNone }
    return mostFrequent(symbols, batch.symbols.precedes).flatMap { batch.symbols[$0] }
  }

  private func mostFrequent<Word: RecordWord & Hashable>(_ words: some Sequence<Word>) -> Word? {
    mostFrequent(words) { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
  }

  /// The most frequent of `words`, of several the first.
  private func mostFrequent<Word: Hashable>(
    _ words: some Sequence<Word>, _ precedes: (Word, Word) -> Bool
  ) -> Word? {
    var counts: [Word: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    return counts.min {
      $0.value != $1.value ? $0.value > $1.value : precedes($0.key, $1.key)
    }?.key
  }

  /// What is counted, to read: "Syrian refugees, held, Iraq". A state that the counted words say
  /// themselves ("flooded houses", "distance") is not said again.
  private func what(_ rows: [ClaimRow]) -> String {
    let counted =
      mostFrequent(rows, \.counted) ?? mostFrequent(rows, \.concept) ?? rows[0].kind.rawValue
    var state = mostFrequent(rows, \.state)
    if let word = state, counted.lowercased().split(separator: " ").contains(word[...]) {
      state = nil
    }
    return [counted, state, mostFrequent(rows, \.place)].compactMap { $0 }.joined(separator: ", ")
  }

  private func grade(_ verdict: Verdict, _ readings: [Reading], _ origins: Int) -> Figure.Grade {
    if verdict.worst == .conflict { return .contested }
    let agree = verdict.groups.contains { group in
      Set(group.members.map { readings[$0].origin }).count > 1
    }
    if agree { return .corroborated }
    let isNamed = readings.contains { $0.origin.hasPrefix(Claimants.prefix) }
    return origins <= 1 && !isNamed ? .unattributed : .single
  }

  private func why(_ members: [Int]) -> [String] {
    let leader = things.sets.leader(of: members[0])
    var why = (things.clues[leader] ?? Clues()).reasons
    if members.contains(where: { row($0).restates != .none }) {
      why.append("said again in one article")
    }
    var reasons: Set<String> = []
    for member in members { reasons.formUnion(rulings.reasons[row(member).key] ?? []) }
    return why + inOrder(Array(reasons))
  }

  /// A part cannot be greater than its whole.
  private func excesses(
    _ verdict: Verdict, _ readings: [Reading], _ counting: [Int]
  ) -> [Figure.Excess] {
    var excesses: [Figure.Excess] = []
    for (place, index) in counting.enumerated() {
      let row = row(index)
      guard row.partOf != .none, let whole = places[row.partOf],
        let group = verdict.groups.firstIndex(where: { $0.members.contains(place) })
      else { continue }
      let other = reading(whole)
      let part = readings[place]
      guard things.signatures[whole].axis == things.signatures[index].axis, part.low > other.high,
        !excesses.contains(where: { $0.group == group })
      else { continue }
      let ratio = other.high > 0 ? part.low / other.high : nil
      excesses.append(Figure.Excess(group: group, gap: part.low - other.high, ratio: ratio))
    }
    return excesses
  }
}
