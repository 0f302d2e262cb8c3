import Shared

/// Which records are written: all, or those that the options ask for. Output that has been narrowed
/// says so in its first record, because it cannot be merged again.
struct Narrowing {
  private let only: Set<String>
  private let kinds: Set<String>
  private let leastSources: Int
  private let names: [String]
  /// The options as they were given, empty where nothing is narrowed.
  let options: [String]

  static let manual = [
    Option("min-sources", "N", "only what at least N outlets have"),
    Option("only", "TYPE", "only records of a type: document, entity, figure"),
    Option("kind", "KIND", "only figures of a kind: count, money, percent …"),
    Option("about", "NAME", "only entities of that name and figures in which it occurs"),
  ]

  init(_ invocation: Invocation) throws(Complaint) {
    leastSources = try invocation.number("min-sources", least: 1) ?? 0
    only = Set(invocation.all("only"))
    for type in invocation.all("only") where !["document", "entity", "figure"].contains(type) {
      throw .badValue(type, of: "only", help: "it wants document, entity or figure")
    }
    kinds = Set(invocation.all("kind"))
    for kind in invocation.all("kind") where NumberKind(rawValue: kind) == nil {
      let words = NumberKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badValue(kind, of: "kind", help: "it wants one of \(words)")
    }
    names = invocation.all("about").map(NameKey.folded)
    if let nameless = zip(invocation.all("about"), names).first(where: { $0.1.isEmpty })?.0 {
      throw .badValue(nameless, of: "about", help: "it wants a name")
    }
    var options: [String] = []
    for option in Self.manual {
      options += invocation.all(option.name).map { "--\(option.name)=\($0)" }
    }
    self.options = options
  }

  /// Whether records of `type` are written at all.
  func admits(type: String) -> Bool {
    if !only.isEmpty { return only.contains(type) }
    return kinds.isEmpty || type == "figure"
  }

  /// Whether an entity is written.
  func admits(_ entity: EntityRecords.Entity) -> Bool {
    guard entity.sources >= leastSources else { return false }
    return names.isEmpty || isNamed([entity.name] + entity.aliases.map(\.text))
  }

  /// Whether a figure is written; `texts` are the words in which it may name what is asked for.
  func admits(_ figure: Figure, _ texts: () -> [String]) -> Bool {
    guard figure.sources >= leastSources else { return false }
    if !kinds.isEmpty, !kinds.contains(figure.kind.rawValue) { return false }
    return names.isEmpty || isNamed(texts())
  }

  /// Whether one of the texts has one of the names in it, as whole words.
  private func isNamed(_ texts: [String]) -> Bool {
    texts.contains { text in
      let folded = " " + NameKey.folded(text) + " "
      return names.contains { folded.contains(" " + $0 + " ") }
    }
  }
}
