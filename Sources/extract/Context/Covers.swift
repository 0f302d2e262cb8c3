/// Which phrase begins at a token.
struct Covers {
  private let numbers: [Int: Int]
  private let names: [Int: Int]
  private let dates: [Int: Int]

  init(_ reading: Reading) {
    numbers = Self.starts(reading.numbers.map(\.tokens))
    names = Self.starts(reading.names.map(\.tokens))
    dates = Self.starts(reading.dates.map(\.tokens))
  }

  private static func starts(_ ranges: [Range<Int>]) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    starts.reserveCapacity(ranges.count)
    for (index, range) in ranges.enumerated() where starts[range.lowerBound] == nil {
      starts[range.lowerBound] = index
    }
    return starts
  }

  /// The number that begins at `token`: an index into the reading's numbers.
  func number(startingAt token: Int) -> Int? { numbers[token] }
  /// The name that begins at `token`: an index into the reading's names.
  func name(startingAt token: Int) -> Int? { names[token] }
  /// The date that begins at `token`: an index into the reading's dates.
  func date(startingAt token: Int) -> Int? { dates[token] }
}
