import Shared
import Testing

@testable import merge

@Suite struct StateTests {
  @Test(arguments: 1...12)
  func anyPartitionAndOrderGivesTheSameBytes(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let batch = generator.batch(2 + generator.next(9))
    let whole = try Bench.merged(batch)
    #expect(try Bench.merged(generator.shuffled(batch)) == whole)
    #expect(try Bench.merged(batch + batch) == whole)
    #expect(try Bench.merged(whole) == whole)
    #expect(try Bench.merged(whole + generator.shuffled(batch)) == whole)

    var parts: [[String]] = [[], [], []]
    for line in batch { parts[generator.next(3)].append(line) }
    let merged = try parts.map { try Bench.merged($0) }
    #expect(try Bench.merged(generator.shuffled(merged.flatMap { $0 })) == whole)
    let pair = try Bench.merged(merged[2] + merged[0])
    #expect(try Bench.merged(parts[1] + pair) == whole)
  }

  @Test func droppedAndAddedAgain() throws {
    var generator = Generator(seed: 77)
    let batch = (0..<8).map { generator.story($0).line }
    let whole = try Bench.merged(batch)
    let without = try Bench.merged(Array(batch.dropFirst()))
    #expect(without != whole)
    #expect(try Bench.merged(without + [batch[0]]) == whole)
  }

  @Test func theGreaterEditionReplacesTheLesserAsAWhole() throws {
    var early = Story("a", published: "2020-01-01")
    early.add("[5|person dead] died in {Tarsk|place}.")
    var late = Story("a", published: "2020-01-02")
    late.add("[7|person dead] died.")
    let both = try Bench.merged([early.line, late.line])
    #expect(try both == Bench.merged([late.line]))
    // Two outputs with two editions in one file, line by line.
    let mixed = try Bench.merged([early.line]) + Bench.merged([late.line])
    #expect(try Bench.merged(mixed.reversed()) == both)
  }

  @Test func versionsAreNumbersNotWords() throws {
    var old = Story("a")
    old.version = "0.9.0"
    old.add("[5|person dead] died.")
    var new = Story("a")
    new.version = "0.10.0"
    new.add("[5|person injured] died.")
    #expect(try Bench.merged([new.line, old.line]) == Bench.merged([new.line]))
  }

  @Test func aTombstoneHoldsAgainstTheEditionsItHasSeen() throws {
    var story = Story("a", published: "2020-01-01")
    story.add("[5|person dead] died in {Tarsk|place}.")
    var other = Story("b")
    other.add("[6|person dead] died.")
    let removed = try Bench.merged([story.line, other.line], remove: ["a"])
    #expect(removed.contains { $0.hasPrefix(#"{"type":"removed","id":"a""#) })
    #expect(try Bench.merged(removed + [story.line]) == removed)
    story.published = "2020-01-03"
    let back = try Bench.merged(removed + [story.line])
    #expect(back.filter { $0.hasPrefix(#"{"type":"document""#) }.count == 2)
    #expect(try Bench.merged([story.line] + removed) == back)
  }

  @Test func lostLinesAreNoticed() throws {
    var story = Story("a")
    story.add("[5|person dead] died in {Tarsk|place}.")
    let lines = try Bench.merged([story.line])
    for lost in lines.indices.dropFirst() {
      var state = State()
      for (index, line) in lines.enumerated() where index != lost { try Bench.take(line, &state) }
      let settled = state.settle()
      #expect(settled.incomplete == ["a"])
      #expect(settled.contributions.isEmpty)
    }
  }

  @Test func aLesserEditionDoesNotHideThatLinesOfTheGreaterAreLost() throws {
    var early = Story("a", published: "2020-01-01")
    early.add("[5|person dead] died in {Tarsk|place}.")
    var late = Story("a", published: "2020-01-02")
    late.add("[7|person dead] died in {Tarsk|place}.")
    let (old, new) = try (Bench.merged([early.line]), Bench.merged([late.line]))
    for (whole, cut) in [(old, new), (new, old)] {
      var state = State()
      for line in whole + cut.dropLast() { try Bench.take(line, &state) }
      let settled = state.settle()
      #expect(settled.incomplete == (whole == old ? ["a"] : []))
      #expect(
        settled.contributions.map(\.document?.published) == [
          whole == old ? early.published : late.published
        ])
    }
  }

  /// Of a line and what somebody has made of it by hand one counts, whichever comes first.
  @Test(arguments: [#""text":"5""#, #""published":"2020-01-01""#])
  func editedLinesCountWhateverTheirOrder(member: String) throws {
    var story = Story("a", published: "2020-01-01")
    story.add("[5|person dead] died in {Tarsk|place}.")
    let lines = try Bench.merged([story.line])
    let other = member.replacing("5", with: "6").replacing("01-01", with: "01-03")
    let edited = lines.map { $0.replacing(member, with: other) }
    #expect(edited != lines)
    #expect(try Bench.merged(lines + edited) == Bench.merged(edited + lines))
    #expect(try Bench.merged([story.line] + edited) == Bench.merged(edited + [story.line]))
  }

  @Test func narrowedOutputIsRefused() {
    var state = State()
    #expect(throws: Complaint.narrowed) {
      try Bench.take(#"{"type":"document","narrowed":["--only=document"]}"#, &state)
    }
  }
}
