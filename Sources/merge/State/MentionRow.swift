import Shared

/// A mention in the compact form in which a whole batch is held.
struct MentionRow: Hashable {
  var start: Int32
  var end: Int32
  var sentenceStart: Int32
  var sentenceEnd: Int32
  var text: Symbol
  var title: Symbol
  var name: Symbol
  /// The entity's key; never none.
  var entity: Symbol
  var rule: Symbol
  /// The candidates, parted by line feeds.
  var ambiguous: Symbol
  var type: EntityType

  /// The row of a mention; its sentence stands at `sentence`.
  init(_ mention: EntityMention, sentence: TextSpan, _ symbols: inout Symbols) {
    start = Int32(truncatingIfNeeded: mention.span.start)
    end = Int32(truncatingIfNeeded: mention.span.end)
    sentenceStart = Int32(truncatingIfNeeded: sentence.start)
    sentenceEnd = Int32(truncatingIfNeeded: sentence.end)
    text = symbols.symbol(mention.text)
    title = symbols.symbol(mention.title)
    name = symbols.symbol(mention.name ?? mention.text)
    let key = mention.entity ?? NameKey.entity(mention.type, mention.name ?? mention.text)
    entity = symbols.symbol(key)
    rule = symbols.symbol(mention.rule)
    ambiguous = symbols.symbol(packing: mention.ambiguous)
    type = mention.type
  }

  /// The record of the row.
  func record(article: String, edition: String, _ symbols: Symbols) -> NameUse {
    var mention = EntityMention(
      span: TextSpan(Int(start), Int(end))!, text: symbols.string(text), type: type, sentence: 0,
      title: symbols[title])
    mention.name = symbols[name]
    mention.entity = symbols[entity]
    mention.rule = symbols[rule]
    mention.ambiguous = symbols.unpacked(ambiguous)
    return NameUse(
      article: article, edition: edition,
      sentenceSpan: TextSpan(Int(sentenceStart), Int(sentenceEnd))!, mention: mention)
  }

  /// By place in the article; rows at one place in an order that the input does not decide.
  static func isBefore(_ a: MentionRow, _ b: MentionRow, _ symbols: Symbols) -> Bool {
    if a.start != b.start { return a.start < b.start }
    if a.end != b.end { return a.end < b.end }
    if a.type != b.type { return a.type.rawValue < b.type.rawValue }
    for path in [\MentionRow.entity, \.name, \.title, \.rule, \.ambiguous] {
      if a[keyPath: path] != b[keyPath: path] {
        return symbols.precedes(a[keyPath: path], b[keyPath: path])
      }
    }
    return false
  }
}

extension Symbols {
  /// One symbol for a short list of strings without line feeds.
  mutating func symbol(packing list: [String]) -> Symbol {
    list.isEmpty ? .none : symbol(list.joined(separator: "\n"))
  }

  /// The list that ``symbol(packing:)`` packed.
  func unpacked(_ symbol: Symbol) -> [String] {
    symbol.isNone
      ? []
      : string(symbol).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
