/// Why a line is not the JSON that was asked for, and where.
public struct JSONError: Error, Equatable, Sendable {
  /// What is wrong at the place.
  public enum Reason: Equatable, Sendable {
    /// This byte is legal nowhere or not here.
    case unexpected(UInt8)
    /// The line ends inside a value.
    case end
    /// A byte that belongs to no UTF-8 sequence.
    case invalidUTF8
    /// Half of a surrogate pair (`\ud800` alone): no character has that number.
    case loneSurrogate
    /// Arrays and objects nested deeper than ``JSONCursor/depthLimit``.
    case tooDeep
    /// Something stands behind the value.
    case trailing
  }

  /// What is wrong.
  public let reason: Reason
  /// Where, in bytes from the start of the line, from 0.
  public let offset: Int

  /// An error for `reason` at byte `offset`.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
