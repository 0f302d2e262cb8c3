/// A quotation: one part, or several where captions or paragraph ends interrupt it.
public struct Quote: Equatable, Sendable {
  /// Where its words stand, marks included, in order.
  public let parts: [TextSpan]
  /// Whether a closing mark was found.
  public let closed: Bool
  /// Who speaks: an index into the article's entities. Written by extract.
  public var speaker: Int?
  /// The speaker in the text's own words ("a resident"). Written by extract.
  public var speakerText: String?
  /// The verb that attributes it ("said", "warned"). Written by extract.
  public var cue: String?

  /// A quotation as split finds it.
  public init(parts: [TextSpan], closed: Bool) {
    self.parts = parts
    self.closed = closed
  }

  /// Reads `{parts, closed}` and, where extract has been, `speaker`, `speaker_text`, `cue`.
  public init(_ object: JSONObject) throws(RecordError) {
    parts = try object.list("parts") { part throws(RecordError) in try part.span() }
    closed = try object.bool("closed")
    speaker = try object.optionalInt("speaker")
    speakerText = try object.optionalString("speaker_text")
    cue = try object.optionalString("cue")
  }

  /// Writes `{parts, closed}`, as split does; extract sets the other members.
  public func write(to out: inout JSONWriter) {
    out.object { out in
      out.key("parts")
      out.array(parts) { out, part in out.object { $0.members(of: part) } }
      out.member("closed", closed)
    }
  }
}
