/// The classes of ASCII bytes that cutting and reading lines look at; no byte of a longer character
/// is in one.
extension UInt8 {
  /// `a` to `z`
  var isASCIISmall: Bool { self &- 0x61 < 26 }
  /// `A` to `Z`
  var isASCIICapital: Bool { self &- 0x41 < 26 }
  /// A letter, small or capital.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// `0` to `9`
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
