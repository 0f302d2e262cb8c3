/// The number that a token of digits stands for.
///
/// Commas and stops part groups of three (or, in India, of two) or begin the decimals; where both
/// occur, the last of them begins the decimals (`1.234,5`). One comma before three digits groups
/// (`1,234`), one stop never does (`1.234`).
public struct Digits: Equatable, Sendable {
  /// The number.
  public let value: Double
  /// How many digits stand behind the decimal point.
  public let decimals: Int
  /// Whether groups are parted.
  public let isGrouped: Bool
  /// How many digits there are.
  public let count: Int

  /// Reads the bytes `range`; nil where they are no number (`1.2.3`), or one that is too long.
  public init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var marks: [(at: Int, mark: UInt8)] = []
    var digits = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte &- 0x30 < 10 {
        digits += 1
      } else if byte == Self.comma || byte == Self.stop {
        marks.append((digits, byte))
      } else if byte & 0xC0 != 0x80 {
        marks.append((digits, Self.comma))
      }
      at += 1
    }
    guard digits > 0, digits <= 30 else { return nil }
    guard let decimals = Self.decimals(marks, digits) else { return nil }
    self.decimals = decimals
    isGrouped = marks.count > (decimals > 0 ? 1 : 0)
    count = digits
    value = Self.value(bytes, range, decimals)
  }

  private static let comma = UInt8(ascii: ",")
  private static let stop = UInt8(ascii: ".")

  /// How many of the digits are decimals; nil where the marks make no number.
  private static func decimals(_ marks: [(at: Int, mark: UInt8)], _ digits: Int) -> Int? {
    guard let last = marks.last else { return 0 }
    let rest = digits - last.at
    let same = marks.filter { $0.mark == last.mark }.count
    let isDecimal =
      marks.count == 1
      ? last.mark == stop || rest != 3 || last.at > 3
      : same == 1 && rest > 0
    let groups = isDecimal ? marks.dropLast() : marks[...]
    guard let first = groups.first else { return isDecimal ? rest : 0 }
    guard groups.allSatisfy({ $0.mark == first.mark }), (1...3).contains(first.at) else {
      return nil
    }
    if isDecimal, last.mark == comma, rest == 3 { return nil }
    guard (isDecimal ? last.at : digits) - groups.last!.at == 3 else { return nil }
    for (left, right) in zip(groups, groups.dropFirst()) {
      let width = right.at - left.at
      guard width == 3 || width == 2 && first.mark == comma else { return nil }
    }
    return isDecimal ? rest : 0
  }

  /// Exact for every number whose digits, without the point, fit into 15 places.
  private static func value(_ bytes: [UInt8], _ range: Range<Int>, _ decimals: Int) -> Double {
    var value = 0.0
    for at in range where bytes[at] &- 0x30 < 10 {
      value = value * 10 + Double(bytes[at] &- 0x30)
    }
    for _ in 0..<(decimals / 15) { value /= 1e15 }
    return value / Self.power(decimals % 15)
  }

  /// Ten to the `exponent`-th, which is 0 or more.
  public static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<min(exponent, 300) { power *= 10 }
    return power
  }
}
