/// A piece of an article's text: Unicode code points, counted from 0, end exclusive, so that
/// `text[start:end]` in Python gives the slice. Never empty.
public struct TextSpan: Hashable, Comparable, Sendable {
  /// The first code point.
  public let start: Int
  /// The code point behind the last one.
  public let end: Int

  /// Nil unless `0 <= start < end < 2³¹`: no text is longer.
  public init?(_ start: Int, _ end: Int) {
    guard start >= 0, end > start, end <= Int32.max else { return nil }
    self.start = start
    self.end = end
  }

  /// How many code points.
  public var count: Int { end - start }

  /// By start, then by end.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }

  /// Whether the two share a code point.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
}
