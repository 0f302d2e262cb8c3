import Shared

/// Writes a merged batch: documents, entities, figures, tombstones, decisions, each by id in byte
/// order, so that equal state gives equal bytes.
struct MergedWriter {
  let batch: Batch
  let figures: Figures
  let narrowing: Narrowing
  let best: Best?
  /// A list with more entries than this is written in several lines.
  static let mostEntries = 10_000

  /// Takes the lines, without their line feeds.
  typealias Sink = ([UInt8]) throws(Stop) -> Void

  /// What stands in the first record of narrowed output.
  private var mark: [String]

  init(_ batch: Batch, _ figures: Figures, _ narrowing: Narrowing, _ best: Best?) {
    self.batch = batch
    self.figures = figures
    self.narrowing = narrowing
    self.best = best
    mark = narrowing.options
  }

  /// Writes every record.
  mutating func write(removals: [(id: String, edition: Edition)], to sink: Sink) throws(Stop) {
    if narrowing.admits(type: "document") { try writeDocuments(to: sink) }
    if narrowing.admits(type: "entity") { try writeEntities(to: sink) }
    if narrowing.admits(type: "figure") { try writeFigures(to: sink) }
    guard narrowing.options.isEmpty else { return }
    for removal in removals {
      try record(takeMark(), to: sink) { out in
        out.member("type", "removed")
        out.member("id", removal.id)
        removal.edition.members(to: &out)
      }
    }
    for decision in batch.decisions {
      var out = JSONWriter()
      decision.write(to: &out)
      try sink(out.bytes)
    }
  }

  /// What the first record says of narrowing; nothing for the later ones.
  private mutating func takeMark() -> [String] {
    defer { mark = [] }
    return mark
  }

  private func record(
    _ mark: [String], to sink: Sink, _ members: (inout JSONWriter) -> Void
  ) throws(Stop) {
    var out = JSONWriter(room: 1 << 12)
    out.object { out in
      members(&out)
      if !mark.isEmpty { out.member("narrowed", mark) }
    }
    try sink(out.bytes)
  }

  /// The lines that a list of `count` entries takes: which entries, which part of how many.
  private static func parts(_ count: Int) -> [(range: Range<Int>, part: Int, parts: Int)] {
    let parts = max(1, (count + mostEntries - 1) / mostEntries)
    return (0..<parts).map { part in
      let start = part * mostEntries
      return (start..<min(count, start + mostEntries), part + 1, parts)
    }
  }
}

// MARK: - Documents and entities

extension MergedWriter {
  private mutating func writeDocuments(to sink: Sink) throws(Stop) {
    for index in batch.contributions.indices {
      let kinship = batch.origins.kinship[index]
      let document = batch.document(index)
      try record(takeMark(), to: sink) { document.members(to: &$0, kinship) }
    }
  }

  private mutating func writeEntities(to sink: Sink) throws(Stop) {
    let records = EntityRecords(batch)
    for (id, cluster) in records.sorted() {
      let entity = records.entity(cluster, id: id)
      guard narrowing.admits(entity) else { continue }
      for (range, part, parts) in Self.parts(entity.mentions.count) {
        try record(takeMark(), to: sink) { out in
          Self.head(of: entity, part, parts, &out)
          mentions(records, entity.mentions[range], &out)
        }
      }
    }
  }

  private static func head(
    of entity: EntityRecords.Entity, _ part: Int, _ parts: Int, _ out: inout JSONWriter
  ) {
    out.member("type", "entity")
    out.member("id", entity.id)
    out.member("name", entity.name)
    out.member("entity_type", word: entity.type)
    out.key("aliases")
    out.array(entity.aliases) { out, alias in
      out.object { out in
        out.member("text", alias.text)
        out.member("count", alias.count)
      }
    }
    out.member("titles", entity.titles)
    out.member("documents", entity.documents)
    out.member("sources", entity.sources)
    out.member("ambiguous", entity.ambiguous)
    out.member("part", parts > 1 ? part : nil)
    out.member("parts", parts > 1 ? parts : nil)
  }

  private func mentions(
    _ records: EntityRecords, _ list: ArraySlice<SameThing.Reference>, _ out: inout JSONWriter
  ) {
    out.key("mentions")
    out.array(list) { out, reference in
      let (id, edition) = batch.edition(Int(reference.document))
      let use = records.row(reference).record(article: id, edition: edition, batch.symbols)
      out.object { use.members(to: &$0) }
    }
  }
}

// MARK: - Figures

extension MergedWriter {
  private mutating func writeFigures(to sink: Sink) throws(Stop) {
    for members in figures.members() {
      let figure = figures.figure(members)
      guard narrowing.admits(figure, { names(in: members) }) else { continue }
      for (range, part, parts) in Self.parts(members.count) {
        try record(takeMark(), to: sink) { out in
          head(of: figure, part, parts, &out)
          claims(members[range], &out)
        }
      }
    }
  }

  /// The words in which a figure may name somebody: its sentences, places, actors and speakers.
  private func names(in members: [Int]) -> [String] {
    members.flatMap { index in
      let row = figures.row(index)
      return [row.sentence, row.placeKey, row.actorKey, row.saidByName, row.saidFor].map {
        batch.symbols.string($0)
      }
    }
  }

  private func head(of figure: Figure, _ part: Int, _ parts: Int, _ out: inout JSONWriter) {
    out.member("type", "figure")
    out.member("id", figure.id.hex)
    out.member("what", figure.what)
    out.member("kind", word: figure.kind)
    out.member("unit", figure.unit)
    out.member("concept", figure.concept)
    out.member("state", figure.state)
    out.member("place", figure.place)
    out.member("actor", figure.actor)
    out.member("aspect", word: figure.aspect)
    out.member("stated_min", figure.statedMin)
    out.member("stated_max", figure.statedMax)
    if let best {
      out.member("best", best.number(of: figure))
      out.member("best_rule", word: best)
    }
    out.member("verdict", figure.verdict)
    out.member("within", figure.contradictsItself ? "conflict" : nil)
    out.member("grade", word: figure.grade)
    out.member("why", figure.why)
    out.member("documents", figure.documents)
    out.member("sources", figure.sources)
    out.member("origins", figure.origins)
    groups(of: figure, &out)
    conflicts(of: figure, &out)
    out.member("part", parts > 1 ? part : nil)
    out.member("parts", parts > 1 ? parts : nil)
  }

  private func groups(of figure: Figure, _ out: inout JSONWriter) {
    out.key("groups")
    out.array(figure.arithmetic.groups) { out, group in
      out.object { out in
        out.member("low", group.low)
        out.member("high", group.high)
        let readings = group.members.map { figure.readings[$0] }
        out.member("origins", Set(readings.map(\.origin)).count)
        out.member("claims", readings.map(\.claim.hex))
      }
    }
  }

  private func conflicts(of figure: Figure, _ out: inout JSONWriter) {
    out.key("conflicts")
    out.beginArray()
    for conflict in figure.arithmetic.conflicts {
      out.object { out in
        out.member("a", conflict.a)
        out.member("b", conflict.b)
        out.member("relation", word: conflict.relation)
        out.member("gap", conflict.gap)
        out.member("ratio", conflict.ratio)
      }
    }
    for excess in figure.excesses {
      out.object { out in
        out.member("a", excess.group)
        out.key("b")
        out.null()
        out.member("relation", "inconsistent_part")
        out.member("gap", excess.gap)
        out.member("ratio", excess.ratio)
      }
    }
    out.endArray()
  }

  private func claims(_ members: ArraySlice<Int>, _ out: inout JSONWriter) {
    out.key("claims")
    out.array(members) { out, index in
      let reference = figures.things.references[index]
      let (id, edition) = batch.edition(Int(reference.document))
      let row = figures.stated(index)
      let claim = row.record(article: id, edition: edition, batch.symbols)
      out.object { out in
        claim.members(to: &out)
        out.member("origin", figures.origin(of: index))
        if figures.rulings.ignored.contains(row.key) { out.member("ignored", true) }
        if figures.rulings.isCorrected(row.key) {
          let read = figures.row(index).record(article: id, edition: edition, batch.symbols)
          out.key("corrected")
          Correction.difference(from: claim, to: read, &out)
        }
      }
    }
  }
}
