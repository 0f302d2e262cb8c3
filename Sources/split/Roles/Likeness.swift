import Shared

/// How much two runs of words have in common, small words left out.
struct Likeness {
  private static let small: WordSet =
    "a an the of in on at to and or as is are was were by for with"
  /// A number in words, which makes two sentences differ however much they share.
  private static let numbers: WordSet = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
    thousand thousands million millions billion dozen dozens half several few no
    """
  /// How many words that count the first and the second run have, and how many of the first stand
  /// in the second.
  let first: Int
  let second: Int
  let common: Int
  /// Whether every number of the first run stands in the second.
  let hasItsNumbers: Bool

  init(_ a: Words, _ b: Words) {
    var counts: [WordKey: Int] = [:]
    var second = 0
    for word in b where !Self.small.contains(word.key) {
      counts[word.key, default: 0] += 1
      second += 1
    }
    var first = 0
    var common = 0
    var hasItsNumbers = true
    for word in a where !Self.small.contains(word.key) {
      first += 1
      if let left = counts[word.key], left > 0 {
        counts[word.key] = left - 1
        common += 1
      } else if word.isNumber || Self.numbers.contains(word.key) {
        hasItsNumbers = false
      }
    }
    self.first = first
    self.second = second
    self.common = common
    self.hasItsNumbers = hasItsNumbers
  }

  /// Whether the shorter is much the same as a part of the longer, as two captions of one picture
  /// are.
  var isCaptionTwin: Bool {
    let shorter = min(first, second)
    return shorter > 0 && common * 10 >= shorter * 6
  }

  /// Whether the two say the same but for a word in five.
  var isNearlyEqual: Bool {
    common * 5 >= max(first, second) * 4 && common > 0 && hasItsNumbers
  }

  /// Whether the second says again at least three quarters of the first.
  var isContained: Bool { common * 4 >= first * 3 && hasItsNumbers }
}
