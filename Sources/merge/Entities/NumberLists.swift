/// Many short lists of numbers, each in order, end to end: a million documents have two each.
struct NumberLists {
  private var numbers: [Int32] = []
  /// Where each list ends.
  private var ends: [Int32] = []

  /// Puts a list at the end.
  mutating func append(_ list: some Sequence<Int32>) {
    numbers.append(contentsOf: list)
    ends.append(Int32(numbers.count))
  }

  /// The list at `index`.
  subscript(index: Int) -> ArraySlice<Int32> { numbers[start(index)..<Int(ends[index])] }

  /// Calls `body` with each number that the lists at `a` and `b` have in common, in order.
  @inline(__always)
  func forEachShared(_ a: Int, _ b: Int, _ body: (Int32) -> Void) {
    var (i, j) = (start(a), start(b))
    let (last, other) = (Int(ends[a]), Int(ends[b]))
    while i < last, j < other {
      let (x, y) = (numbers[i], numbers[j])
      if x == y { body(x) }
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
  }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : Int(ends[index - 1]) }
}
