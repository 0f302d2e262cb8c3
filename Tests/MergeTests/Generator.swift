/// Batches that are awkward on purpose, the same for the same seed.
struct Generator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number below `limit` (xorshift64*).
  mutating func next(_ limit: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % limit
  }

  mutating func pick<T>(_ list: [T]) -> T { list[next(list.count)] }

  mutating func shuffled<T>(_ list: [T]) -> [T] {
    var list = list
    for index in list.indices.reversed() { list.swapAt(index, next(index + 1)) }
    return list
  }

  private static let people = [
    "Ada Pell", "Bruno Pell", "Pell", "Heydar Olsandi", "Heidar Olsandi", "Heydar Olsanvi",
    "Olsandi",
    "Marta Quin", "M. Quin", "Quin", "Dorn",
  ]
  private static let places = ["Velmora", "Velmura", "Tarsk", "Iran", "Qarun Sea", "Qarun"]
  private static let bodies = [
    "Meridian Relief Fund", "MRF", "Corvane", "Corvane Holdings Group", "Harbour Office",
  ]
  private static let values = ["3", "9", "10", "more than 10", "12", "about 100", "120", "1000"]
  private static let states = ["dead", "injured", "missing", "-"]

  /// An article; some ids come back in other editions.
  mutating func story(_ number: Int) -> Story {
    var story = Story(
      "d\(number)", source: pick(["Herald", "Post", "Star", nil]),
      published: pick(["2020-05-01", "2020-05-02", "2020-05", "2021-01-01", nil]))
    story.version = pick(["0.1.0", "0.1.0", "0.9.0", "0.10.0"])
    if next(4) == 0 { story.agency = "Wire" }
    for _ in 0..<(1 + next(4)) {
      let names = "{\(pick(Self.people))|person} of {\(pick(Self.bodies))|organization}"
      let place = pick(Self.places)
      let number = "[\(pick(Self.values))|person \(pick(Self.states)) \(pick([place, "-"]))]"
      story.add(
        "\(names) said \(number) people were counted in {\(place)|place} after the flood.",
        speaker: pick([nil, "Ada Pell", "Marta Quin"]))
    }
    if next(3) == 0 { story.add(Self.wire) }
    return story
  }

  private static let wire = """
    The river rose above the old bridge on the second night of rain and carried the market, two \
    barges and the roof of the school down to the harbour, where crews with lamps and ropes worked \
    until the morning to reach the families who had climbed to the upper floors and waited there \
    while the water went on rising slowly around the walls of the houses near the quay.
    """

  /// A batch of articles, some of them twice or in two editions.
  mutating func batch(_ count: Int) -> [String] {
    (0..<count).map { _ in story(next(max(2, count * 2 / 3))).line }
  }
}
