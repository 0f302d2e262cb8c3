/// What a filter's exit status says.
public enum ExitStatus: Int32, Comparable, Sendable {
  /// Everything was done; an empty input too.
  case done = 0
  /// Done, except for what was reported.
  case incomplete = 1
  /// Do not use the output: wrong usage, an unreadable file, a full disk.
  case failed = 2

  /// The worse status is the greater.
  public static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
