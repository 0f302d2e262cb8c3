import Foundation
import Testing

@testable import Shared

// Foundation's coders are oracles here: they share no line of code with ours.

/// A random JSON value, written by ours: at most `depth` levels deep.
private func writeValue(_ out: inout JSONWriter, _ chance: inout Chance, depth: Int) {
  switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &chance) {
  case 0: out.null()
  case 1: out.bool(Bool.random(using: &chance))
  case 2: out.int(Int.random(in: -(1 << 53)...(1 << 53), using: &chance))
  case 3: out.double(Double(bitPattern: chance.next()))
  case 4, 5: out.string(randomText(&chance))
  case 6:
    out.beginArray()
    for _ in 0..<Int.random(in: 0..<4, using: &chance) {
      writeValue(&out, &chance, depth: depth - 1)
    }
    out.endArray()
  default: writeObject(&out, &chance, depth: depth)
  }
}

private func writeObject(_ out: inout JSONWriter, _ chance: inout Chance, depth: Int) {
  out.beginObject()
  for index in 0..<Int.random(in: 0..<5, using: &chance) {
    out.key(named: "\(index)" + randomText(&chance))
    writeValue(&out, &chance, depth: depth - 1)
  }
  out.endObject()
}

// Without U+FEFF: Foundation on Linux drops one at the start of a string.
private func randomText(_ chance: inout Chance) -> String {
  let alphabet: [Unicode.Scalar] = [
    "a", "Z", " ", "\"", "\\", "/", "\n", "\t", "\r", "\u{0}", "\u{1F}", "é", "’", "😀",
    "\u{10FFFF}", "\u{2028}", "\u{7F}", "{", "]", ":", ",",
  ]
  var text = ""
  for _ in 0..<Int.random(in: 0..<20, using: &chance) {
    text.unicodeScalars.append(alphabet.randomElement(using: &chance)!)
  }
  return text
}

/// Whether our reading of `ours` and Foundation's say the same.
private func isSame(_ ours: JSONValue, _ theirs: Any) -> Bool {
  switch ours.kind {
  case .null: return theirs is NSNull
  case .bool: return (theirs as? Bool) == ours.bool
  case .number: return isClose(ours.double, (theirs as? NSNumber)?.doubleValue)
  // Scalar by scalar: equality of strings would let canonical equivalents pass.
  case .string:
    return (theirs as? String).map { Array($0.utf8) } == ours.utf8
  case .array:
    guard let list = theirs as? [Any], let elements = ours.elements else { return false }
    return list.count == elements.count && zip(elements, list).allSatisfy { isSame($0, $1) }
  case .object:
    guard let members = theirs as? [String: Any], let object = ours.object else { return false }
    return members.count == object.keys.count
      && members.allSatisfy { key, value in object[named: key].map { isSame($0, value) } ?? false }
  }
}

/// JSONSerialization reads doubles by way of decimals and misses the last digit now and then;
/// JSONDecoder, asked below, does not.
private func isClose(_ ours: Double?, _ theirs: Double?) -> Bool {
  guard let ours, let theirs else { return false }
  return ours == theirs || abs(ours - theirs) <= abs(ours) * 1e-14
}

@Test(arguments: UInt64(1)...200)
func randomObjects(seed: UInt64) throws {
  var chance = Chance(seed: seed)
  var out = JSONWriter()
  writeObject(&out, &chance, depth: 6)
  let theirs = try JSONSerialization.jsonObject(with: Data(out.bytes))
  withLine(out.bytes) { bytes in
    guard let value = try? JSONValue(checking: bytes) else {
      Issue.record("our reader refuses what our writer wrote")
      return
    }
    #expect(isSame(value, theirs))
    #expect(written { value.object?.write(to: &$0) } == String(decoding: bytes, as: UTF8.self))
  }
}

/// What Foundation writes (other escapes, other spellings of numbers) we read alike, and give back
/// to the byte.
@Test(arguments: UInt64(1)...100)
func foundationsSpelling(seed: UInt64) throws {
  var chance = Chance(seed: seed)
  var out = JSONWriter()
  writeObject(&out, &chance, depth: 5)
  let tree = try JSONSerialization.jsonObject(with: Data(out.bytes))
  let spelled = [UInt8](try JSONSerialization.data(withJSONObject: tree))
  withLine(spelled) { bytes in
    guard let value = try? JSONValue(checking: bytes) else {
      Issue.record("our reader refuses what Foundation wrote")
      return
    }
    #expect(isSame(value, tree))
    #expect(written { value.object?.write(to: &$0) } == String(decoding: bytes, as: UTF8.self))
  }
}

/// One byte changed: whatever we take, Foundation's decoder takes, too. (The reverse does not hold:
/// it takes `[1,]`.) Nesting is ours to limit, and numbers beyond a Double are ours to keep.
@Test(arguments: UInt64(1)...300)
func damagedLines(seed: UInt64) {
  var chance = Chance(seed: seed)
  var out = JSONWriter()
  writeObject(&out, &chance, depth: 3)
  var line = out.bytes
  let place = Int.random(in: 0..<line.count, using: &chance)
  line[place] = UInt8.random(in: 0...255, using: &chance)
  guard fault(in: line) == nil else { return }
  #expect(throws: Never.self) {
    try JSONSerialization.jsonObject(with: Data(line), options: .fragmentsAllowed)
  }
}

private struct Record: Codable, Equatable {
  var text: String
  var value: Double?
  var start: Int
  var open: Bool
  var names: [String]
}

private func finite(_ chance: inout Chance) -> Double {
  while true {
    let value = Double(bitPattern: chance.next())
    if value.isFinite { return value }
  }
}

@Test(arguments: UInt64(1)...200)
func decodersAgree(seed: UInt64) throws {
  var chance = Chance(seed: seed)
  let record = Record(
    text: randomText(&chance), value: finite(&chance),
    start: Int.random(in: 0...1_000_000, using: &chance), open: Bool.random(using: &chance),
    names: (0..<3).map { _ in randomText(&chance) })
  let line = written { out in
    out.object { out in
      out.member("text", record.text)
      out.member("value", record.value)
      out.member("start", record.start)
      out.member("open", record.open)
      out.member("names", record.names)
    }
  }
  #expect(try JSONDecoder().decode(Record.self, from: Data(line.utf8)) == record)
}
