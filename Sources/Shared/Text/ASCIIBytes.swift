/// The classes of ASCII bytes that cutting and reading look at; no byte of a longer character is in
/// one.
extension UInt8 {
  /// `a` to `z`
  @inlinable public var isASCIISmall: Bool { self &- 0x61 < 26 }
  /// `A` to `Z`
  @inlinable public var isASCIICapital: Bool { self &- 0x41 < 26 }
  /// A letter, small or capital.
  @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// `0` to `9`
  @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
