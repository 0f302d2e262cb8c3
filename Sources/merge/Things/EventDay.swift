import Shared

/// The day that a sentence itself gives to what it tells, a weekday or a day of a month: what was done
/// on Monday was not done on Tuesday.
struct EventDay: Equatable {
  /// 1 to 7 for the weekdays, from Monday; month · 32 + day, from 33, for the days of a year; 0 for
  /// none.
  private let code: UInt16

  /// No day.
  static let none = EventDay(code: 0)

  private init(code: UInt16) { self.code = code }

  /// A weekday, from 1 for Monday.
  init(weekday: Int) { code = UInt16(weekday) }

  /// A day of a month.
  init(month: Int, day: Int) { code = UInt16(month * 32 + day) }

  /// Whether both are told, in the same way, and they are two days.
  func contradicts(_ other: EventDay) -> Bool {
    self != .none && other != .none && (code < 8) == (other.code < 8) && self != other
  }
}

extension Clause {
  /// The nearest day among the words around the number that is not the one on which somebody says so:
  /// "12 were killed on Tuesday", "the attack of 7 July", but not "officials said Tuesday".
  var day: EventDay {
    var nearest = EventDay.none
    var least = Int.max
    let around = max(0, number.lowerBound - 20)..<min(tokens.all.count, number.upperBound + 20)
    for at in around where distance(to: at..<at + 1) < least {
      guard let day = day(at), !isSaid(at), !isOfSequel(at) else { continue }
      nearest = day
      least = distance(to: at..<at + 1)
    }
    return nearest
  }

  private func day(_ at: Int) -> EventDay? {
    let word = tokens[at].key.hash
    if let weekday = Self.weekdays[word] { return EventDay(weekday: weekday) }
    guard let month = Self.months[word] else { return nil }
    let days = [at + 1, at - 1].lazy.compactMap(dayNumber)
    return days.first.map { EventDay(month: month, day: $0) }
  }

  /// The number at a token, where it may be that of a day: "21", "21st".
  private func dayNumber(_ at: Int) -> Int? {
    guard tokens.all.indices.contains(at), tokens[at].kind == .number, !number.contains(at) else {
      return nil
    }
    let digits = tokens.text.bytes[tokens[at].bytes].prefix { $0 &- 0x30 < 10 }
    let day = digits.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return 1...31 ~= day ? day : nil
  }

  private func isSaid(_ at: Int) -> Bool {
    tokens.all[max(0, at - 3)..<at].contains { Self.saying.contains($0.key) }
  }

  /// Whether the day is that of what came after: "searched on Tuesday after a storm that killed 12".
  private func isOfSequel(_ at: Int) -> Bool {
    at < number.lowerBound
      && tokens.all[at..<number.lowerBound].contains { $0.key == Self.after }
  }

  private static let after = WordKey("after")
  private static let saying: WordSet = """
    said says say saying told telling reported reporting reports announced announcing confirmed
    declared added stated statement put
    """
  private static let weekdays = places(
    of: "monday tuesday wednesday thursday friday saturday sunday")
  private static let months = places(
    of: """
      january february march april may june july august september october november december
      """)

  private static func places(of words: String) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    for (place, word) in words.split(separator: " ").enumerated() {
      places[WordKey(String(word)).hash] = place + 1
    }
    return places
  }
}
