import Shared
import Testing

@testable import extract

/// A generator of the same numbers in every run (SplitMix64, Steele, Lea, Flood 2014).
private struct Dice {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func roll(_ sides: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return (z ^ (z >> 31)) % sides
  }
}

/// The styles that papers write whole numbers in.
private enum Style: CaseIterable {
  case plain, commas, thinSpaces, spaces, words, britishWords

  func written(_ number: Int) -> String {
    switch self {
    case .plain: String(number)
    case .commas: grouped(number, ",")
    case .thinSpaces: grouped(number, "\u{2009}")
    case .spaces: grouped(number, " ")
    case .words: spelled(number, and: " ")
    case .britishWords: spelled(number, and: " and ")
    }
  }

  private func grouped(_ number: Int, _ mark: String) -> String {
    var digits = Array(String(number))
    var at = digits.count - 3
    while at > 0 {
      digits.insert(contentsOf: mark, at: at)
      at -= 3
    }
    return String(digits)
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let scales = [
    (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
    (1000, "thousand"),
  ]

  private func spelled(_ number: Int, and: String) -> String {
    if number < 20 { return Self.small[number] }
    if number < 100 {
      let ones = number % 10 == 0 ? "" : "-" + Self.small[number % 10]
      return Self.tens[number / 10] + ones
    }
    if number < 1000 {
      let rest = number % 100 == 0 ? "" : and + spelled(number % 100, and: and)
      return Self.small[number / 100] + " hundred" + rest
    }
    let (scale, name) = Self.scales.first { number >= $0.0 }!
    let rest = number % scale
    let joint = rest < 100 ? and : " "
    let tail = rest == 0 ? "" : joint + spelled(rest, and: and)
    return spelled(number / scale, and: and) + " " + name + tail
  }
}

/// Whatever is written, in any style, reads back as itself: exactly up to 10¹⁵.
@Test func wholeNumbersReadBack() {
  var dice = Dice(seed: 1)
  var wrong: [String] = []
  for round in 0..<600 {
    let size = dice.roll(15) + 1
    let bound = (0..<size).reduce(UInt64(1)) { power, _ in power * 10 }
    let number = Int(dice.roll(bound)) + 2
    for style in Style.allCases where number < 1_000_000_000_000_000 || style == .plain {
      let text = style.written(number)
      let found = numbers(in: "the \(text) of them")
      if found.first?.phrase.value == Double(number), found.first?.text == text { continue }
      // A plain number of four digits may be a year, and a group with a blank a list of numbers.
      if style == .plain, (1500...2099).contains(number) { continue }
      wrong.append("\(round): \(text)")
    }
  }
  #expect(wrong == [])
}

@Test func decimalsReadBack() {
  var dice = Dice(seed: 2)
  var wrong: [String] = []
  for _ in 0..<1000 {
    let whole = dice.roll(100_000)
    let places = Int(dice.roll(4)) + 1
    var digits = String(dice.roll(9) + 1)
    for _ in 1..<places { digits += String(dice.roll(10)) }
    let text = "\(whole).\(digits)"
    let found = numbers(in: "about \(text) percent")
    if found.first?.phrase.value != Double(text) { wrong.append(text) }
  }
  #expect(wrong == [])
}

/// Any bytes: never a crash, never a value that is not finite, spans in order and apart.
@Test func anyTextIsRead() {
  var dice = Dice(seed: 3)
  let pieces = [
    "one", "two", "and", "half", "a", "hundred", "million", "dozens", "of", "third", "3", "1,000",
    "2.5", "12/31", "$", "€", "%", "-", "–", ".", ",", "(", ")", "/", ":", "km", "percent", "year",
    "old", "May", "Monday", "last", "ago", "weeks", "in", "between", "to", "more", "than", "about",
    "½", "９９", "°", "′", "\u{00A0}", " ", " ", " ", "é", "😀", "e308", "9999999999999999999999",
    "the",
    "Richter", "scale", "magnitude", "per", "day", "-", "'s", "’", "\"", "no", "several", "Rs5",
  ]
  for _ in 0..<2500 {
    var text = ""
    for _ in 0..<(dice.roll(24) + 1) {
      text += pieces[Int(dice.roll(UInt64(pieces.count)))]
      if dice.roll(3) > 0 { text += " " }
    }
    var end = 0
    for (_, phrase) in numbers(in: text) {
      #expect(phrase.value?.isFinite ?? true, "\(text)")
      #expect(phrase.tokens.lowerBound >= end, "\(text)")
      #expect(!phrase.tokens.isEmpty, "\(text)")
      end = phrase.tokens.upperBound
    }
  }
}

/// Twice the text takes about twice the time: long chains of every kind of token.
@Test(arguments: [
  "1 ", "one and ", "1, ", "1-", "last Monday 1 day after ", "the ", "half a ", "$", "- ",
])
func longTextIsRead(piece: String) {
  let text = String(repeating: piece, count: 1500)
  for (_, phrase) in numbers(in: text) { #expect(!phrase.tokens.isEmpty) }
}
