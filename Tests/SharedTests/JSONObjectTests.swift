import Testing

@testable import Shared

private func rewritten(_ line: String, _ edits: JSONEdits = JSONEdits()) -> String? {
  withLine(line) { bytes in
    (try? JSONObject(line: bytes)).map { object in written { object.write(to: &$0, edits) } }
  }
}

/// Order, doubled keys, spelling of numbers, escapes and the white space inside values stay.
@Test(arguments: [
  "{}", #"{"b":1,"a":2}"#, #"{"n":1.50e+1,"m":-0,"o":1E400}"#, #"{"a":1,"b":2,"a":3}"#,
  #"{"te\u0078t":"\u0041\/"}"#, #"{"a":[1, 2,{ "c" : null }]}"#, #"{"":{"":""}}"#,
  #"{"é":"😀\ud83d\ude00"}"#,
])
func untouched(line: String) {
  #expect(rewritten(line) == line)
}

@Test func whiteSpaceAroundMembersGoes() {
  #expect(rewritten(" { \"a\" : 1 ,\t\"b\" : [ 2 ] } \r") == #"{"a":1,"b":[ 2 ]}"#)
}

@Test func edits() {
  var edits = JSONEdits()
  edits.set("b") { $0.string("new") }
  edits.set("z") { out in out.array([1, 2]) { $0.int($1) } }
  edits.set("y") { $0.null() }
  #expect(
    rewritten(#"{"a":1,"b":{"c":2},"d":3}"#, edits)
      == #"{"a":1,"b":"new","d":3,"z":[1,2],"y":null}"#)
  #expect(rewritten("{}", edits) == #"{"b":"new","z":[1,2],"y":null}"#)
}

/// A key that stands twice is set once, in the place of the first; a key spelled with escapes is
/// the same key.
@Test func editsOfKeysThatStandTwice() {
  var edits = JSONEdits()
  edits.set("text") { $0.int(1) }
  #expect(rewritten(#"{"text":7,"a":8,"te\u0078t":9}"#, edits) == #"{"text":1,"a":8}"#)
}

@Test func lookup() {
  withLine(#"{"a":1,"b":null,"te\u0078t":"x","a":2,"sea":{"a":3}}"#) { bytes in
    let object = try? JSONObject(line: bytes)
    #expect(object?["a"]?.int == 2, "the last one counts")
    #expect(object?["b"]?.kind == .null)
    #expect(object?["text"]?.string == "x")
    #expect(object?["c"] == nil)
    #expect(object?["sea"]?.object?["a"]?.int == 3)
    #expect(object?.keys == ["a", "b", "text", "a", "sea"])
  }
}

/// Members and elements at every depth, behind values of every kind.
@Test func nested() {
  let line = #"{"a":[{"b":1,"c":[[],{"d":"\u0041"}]},{"b":2}],"e":{},"f":{"b":{"b":"3"}},"b":4}"#
  withLine(line) { bytes in
    let object = try? JSONObject(line: bytes)
    let list = object?["a"]?.elements ?? []
    #expect(list.map { $0.object?["b"]?.int } == [1, 2])
    #expect(list.first?.object?["c"]?.elements?.last?.object?["d"]?.string == "A")
    #expect(object?["e"]?.object?["b"] == nil)
    #expect(object?["f"]?.object?["b"]?.object?["b"]?.string == "3")
    #expect(object?["b"]?.int == 4)
    #expect(list.last.map { String(decoding: $0.bytes, as: UTF8.self) } == #"{"b":2}"#)
  }
}

/// The room of one line is used for the next only when nobody looks at the first any more.
@Test func roomIsUsedAgain() throws {
  let first = Array(#"{"a":[1,2,3],"b":"one"}"#.utf8)
  let second = Array(#"[{"c":null}]"#.utf8)
  try first.withUnsafeBufferPointer { first in
    try second.withUnsafeBufferPointer { second in
      let one = try JSONValue(checking: first)
      let two = try JSONValue(checking: second, reusing: one.nodes)
      #expect(one.object?["b"]?.string == "one")
      #expect(two.elements?.first?.object?.keys == ["c"])
    }
  }
}

@Test(arguments: ["[]", "1", "null", "\"{}\""])
func noObject(line: String) throws {
  #expect(withLine(line) { (try? JSONObject(line: $0)) == nil })
  #expect(fault(in: Array(line.utf8)) == nil)
}
