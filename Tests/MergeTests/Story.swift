import Shared

/// A normalized article, put together sentence by sentence in marked text: `[more than 20|person dead]`
/// is a number with concept and state, `{Ada Pell|person}` a name.
struct Story {
  var id: String
  var source: String?
  var published: String?
  var agency: String?
  var version = "0.1.0"
  private(set) var text = ""
  private var sentences: [String] = []
  private var entities: [String] = []
  private var numbers: [String] = []

  init(_ id: String, source: String? = nil, published: String? = nil) {
    self.id = id
    self.source = source
    self.published = published
  }

  /// Adds a sentence.
  mutating func add(
    _ marked: String, role: String = "body", speaker: String? = nil, asOf: String? = nil
  ) {
    if !text.isEmpty { text += " " }
    let start = text.unicodeScalars.count
    var pieces: [(name: Bool, words: String, note: String, start: Int)] = []
    var rest = marked[...]
    while let open = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
      text += rest[..<open]
      let isName = rest[open] == "{"
      let close = rest[open...].firstIndex(of: isName ? "}" : "]")!
      let parts = rest[rest.index(after: open)..<close].split(separator: "|")
      pieces.append((isName, String(parts[0]), String(parts[1]), text.unicodeScalars.count))
      text += parts[0]
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    let index = sentences.count
    let end = text.unicodeScalars.count
    sentences.append(
      #"{"start":\#(start),"end":\#(end),"paragraph":\#(index),"role":"\#(role)","repeat_of":null}"#
    )
    for piece in pieces {
      let span =
        #""start":\#(piece.start),"end":\#(piece.start + piece.words.unicodeScalars.count)"#
      if piece.name {
        add(name: piece.words, type: piece.note, span, index)
      } else {
        add(number: piece.words, piece.note, span, index, speaker, asOf)
      }
    }
  }

  private mutating func add(name: String, type: String, _ span: String, _ sentence: Int) {
    let kind = EntityType(rawValue: type)!
    entities.append(
      #"{\#(span),"text":"\#(name)","type":"\#(type)","sentence":\#(sentence),"title":null,"#
        + #""name":"\#(name)","entity":"\#(NameKey.entity(kind, name))","rule":"itself","ambiguous":[]}"#
    )
  }

  /// The note of a number: concept, state, place, date; `-` for none. A word for an aspect may
  /// follow, or `negated`. What has a magnitude is measured; `dollars` and `dollars a share` make it a
  /// sum or a rate.
  private mutating func add(
    number: String, _ note: String, _ span: String, _ sentence: Int, _ speaker: String?,
    _ asOf: String?
  ) {
    let notes = note.split(separator: " ").map(String.init) + ["-", "-", "-", "-"]
    let words = number.split(separator: " ").map { $0.filter { $0 != "," } }
    let value = words.compactMap { Double($0) }.last ?? 0
    let (low, high, bound): (String, String, String) =
      number.hasPrefix("more than")
      ? ("\(value)", "null", "more_than")
      : number.hasPrefix("about")
        ? ("\(value * 0.9)", "\(value * 1.1)", "approx") : ("\(value)", "\(value)", "exact")
    func word(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
    func noted(_ index: Int) -> String? { notes[index] == "-" ? nil : notes[index] }
    let aspect = notes.first { ["new", "cumulative", "planned"].contains($0) } ?? "stock"
    let place = noted(2).map { NameKey.entity(.place, $0) }
    let isShare = number.hasSuffix("percent")
    let per = ["share", "barrel"].first { number.hasSuffix("a " + $0) }
    let isRate = per != nil
    let isSum = isRate || number.hasSuffix("dollars")
    let unit = isShare ? "%" : isSum ? "USD" : noted(1) == "magnitude" ? noted(1) : nil
    let kind =
      isShare ? "percent" : isRate ? "rate" : isSum ? "money" : unit == nil ? "count" : "measure"
    numbers.append(
      #"{\#(span),"text":"\#(number)","sentence":\#(sentence),"kind":"\#(kind)","#
        + #""implicit":false,"#
        + #""value":\#(value),"low":\#(low),"high":\#(high),"bound":"\#(bound)","unit":\#(word(unit)),"#
        + #""per":\#(word(per)),"#
        + #""counted":\#(word(noted(0))),"head":\#(word(noted(0))),"verb":null,"#
        + #""place":\#(word(noted(2))),"place_from":\#(word(place.map { _ in "clause" })),"actor":null,"#
        + #""aspect":\#(word(aspect)),"part_of":null,"said_by":\#(word(speaker)),"#
        + #""said_by_type":"\#(speaker == nil ? "outlet" : "person")","said_how":"none","said_via":[],"#
        + #""hedge":null,"polarity":"\#(notes.contains("negated") ? "negated" : "positive")","si":null,"concept":\#(word(noted(0))),"#
        + #""state":\#(word(noted(1))),"place_key":\#(word(place)),"actor_key":null,"#
        + #""said_by_name":\#(word(speaker)),"said_for":null,"as_of":\#(word(noted(3) ?? asOf ?? published))}"#
    )
  }

  /// The record, on one line.
  var line: String {
    func word(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
    return #"{"type":"article","id":"\#(id)","path":null,"url":null,"source":\#(word(source)),"#
      + #""title":null,"authors":[],"published":\#(word(published)),"language":"en","#
      + #""agency":\#(word(agency)),"text":"\#(text)","sentences":[\#(sentences.joined(separator: ","))],"#
      + #""quotes":[],"meta":{},"entities":[\#(entities.joined(separator: ","))],"#
      + #""numbers":[\#(numbers.joined(separator: ","))],"dates":[],"#
      + #""made_by":["newsfig-split \#(version)","newsfig-extract \#(version)","newsfig-normalize \#(version)"]}"#
  }
}
