/// An article's text as UTF-8 bytes that knows its code points: filters think in bytes, records
/// speak in code points, and both ways of asking cost a constant.
public struct Text: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// How many Unicode code points.
  public let count: Int

  /// Code points before byte 64·k; empty where every character is ASCII.
  private let pointsBefore: [Int32]
  /// The byte at which code point 64·k starts; empty where every character is ASCII.
  private let byteOfPoint: [Int32]
  private static let step = 64

  /// The text in `bytes`, which must be valid UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Two plain passes that the compiler turns into vector code; most English text ends here.
    let hasWide = bytes.withUnsafeBufferPointer { all in all.reduce(UInt8(0), |) >= 0x80 }
    guard hasWide else {
      count = bytes.count
      pointsBefore = []
      byteOfPoint = []
      return
    }
    var points = 0
    var before: [Int32] = []
    var starts: [Int32] = []
    before.reserveCapacity(bytes.count / Self.step + 1)
    starts.reserveCapacity(bytes.count / Self.step + 1)
    bytes.withUnsafeBufferPointer { all in
      for block in stride(from: 0, to: all.count, by: Self.step) {
        before.append(Int32(points))
        let part = all.part(block..<min(block + Self.step, all.count))
        let inside = part.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
        let wanted = starts.count * Self.step
        if points + inside > wanted {
          starts.append(Int32(block + Self.offset(ofPoint: wanted - points, in: part)))
        }
        points += inside
      }
    }
    count = points
    pointsBefore = before
    byteOfPoint = starts
  }

  /// Where in `part` its `point`-th code point starts.
  private static func offset(ofPoint point: Int, in part: Bytes) -> Int {
    var left = point
    for (at, byte) in part.enumerated() where byte & 0xC0 != 0x80 {
      if left == 0 { return at }
      left -= 1
    }
    return part.count
  }

  /// The text of a string.
  public init(_ string: String) { self.init(Array(string.utf8)) }

  /// How many code points stand before byte `at` (a character's first byte, or the end).
  public func codePoint(atByte at: Int) -> Int {
    if pointsBefore.isEmpty { return at }
    if at >= bytes.count { return count }
    var points = Int(pointsBefore[at / Self.step])
    for i in (at / Self.step * Self.step)..<at where bytes[i] & 0xC0 != 0x80 { points += 1 }
    return points
  }

  /// The byte at which code point `point` (0 to ``count``) starts.
  public func byte(atCodePoint point: Int) -> Int {
    if byteOfPoint.isEmpty { return point }
    if point >= count { return bytes.count }
    var at = Int(byteOfPoint[point / Self.step])
    for _ in 0..<(point % Self.step) { at += UTF8Text.length(bytes[at]) }
    return at
  }

  /// The bytes of `span`.
  public func bytes(of span: TextSpan) -> Range<Int> {
    byte(atCodePoint: span.start)..<byte(atCodePoint: span.end)
  }

  /// The span of the bytes `range`, which must not be empty.
  public func span(ofBytes range: Range<Int>) -> TextSpan {
    TextSpan(codePoint(atByte: range.lowerBound), codePoint(atByte: range.upperBound))!
  }

  /// The words in the bytes `range`.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The words in `span`.
  public func string(_ span: TextSpan) -> String { string(bytes(of: span)) }

  /// Whether the words in `span` are `words`.
  public func equals(_ words: String, at span: TextSpan) -> Bool {
    bytes[bytes(of: span)].elementsEqual(words.utf8)
  }
}

/// The few facts about UTF-8 that scanning needs.
public enum UTF8Text {
  /// The length in bytes of the character whose first byte is `lead`.
  @inlinable public static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The character at `at` in valid UTF-8.
  public static func scalar(_ bytes: [UInt8], _ at: Int) -> Unicode.Scalar {
    let lead = UInt32(bytes[at])
    switch length(bytes[at]) {
    case 1: return Unicode.Scalar(UInt8(lead))
    case 2: return Unicode.Scalar((lead & 0x1F) << 6 | tail(bytes, at + 1)) ?? "\u{FFFD}"
    case 3:
      let value = (lead & 0x0F) << 12 | tail(bytes, at + 1) << 6 | tail(bytes, at + 2)
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    default:
      let high = (lead & 0x07) << 18 | tail(bytes, at + 1) << 12
      return Unicode.Scalar(high | tail(bytes, at + 2) << 6 | tail(bytes, at + 3)) ?? "\u{FFFD}"
    }
  }

  private static func tail(_ bytes: [UInt8], _ at: Int) -> UInt32 { UInt32(bytes[at] & 0x3F) }
}
