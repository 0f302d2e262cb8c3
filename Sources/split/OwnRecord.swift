import Shared

/// A record that this version wrote before, and that still is what it was: it goes through byte for
/// byte, with all that later stages have added.
///
/// Whoever has changed the text wants it cut again. So the sentences must hold every character that
/// is not blank, as they do when they are written; a text that has grown, shrunk or moved does not
/// pass.
struct OwnRecord {
  private let record: JSONObject

  /// Nil where the record is of another make, or its sentences no longer fit its text.
  init?(_ record: JSONObject) {
    guard record["type"]?.string == "article",
      record["made_by"]?.elements?.contains(where: { $0.string == Split.manual.maker }) ?? false,
      let text = record["text"]?.utf8, let sentences = record["sentences"]?.elements,
      Self.fit(sentences, Text(text))
    else { return nil }
    self.record = record
  }

  /// Writes the record as it came.
  func pass(to out: inout JSONWriter, _ run: Runner) {
    ArticleWriter.note(record["language"]?.string, run)
    out.raw(record.bytes)
  }

  /// Whether the sentences stand in order and nothing but blanks between them.
  private static func fit(_ sentences: [JSONValue], _ text: Text) -> Bool {
    var last = 0
    for sentence in sentences {
      guard let object = sentence.object, let start = object["start"]?.int,
        let end = object["end"]?.int, last <= start, start < end, end <= text.count
      else { return false }
      guard isBlank(text, last..<start) else { return false }
      last = end
    }
    return isBlank(text, last..<text.count)
  }

  private static func isBlank(_ text: Text, _ points: Range<Int>) -> Bool {
    let end = text.byte(atCodePoint: points.upperBound)
    return Blanks.skip(text.bytes, from: text.byte(atCodePoint: points.lowerBound), to: end) == end
  }
}
