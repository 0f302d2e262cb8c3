import Testing

@testable import Shared

@Test(
  arguments: [
    (0, "0"), (-0.0, "0"), (1, "1"), (-3, "-3"), (0.1, "0.1"), (2.5, "2.5"),
    (1e15, "1000000000000000"),
    (9_007_199_254_740_991, "9007199254740991"), (1e16, "1e+16"), (1e-7, "1e-07"),
    (0.1 + 0.2, "0.30000000000000004"), (.infinity, "null"), (.nan, "null"),
  ] as [(Double, String)])
func doubles(value: Double, expected: String) {
  #expect(written { $0.double(value) } == expected)
}

@Test(arguments: [Int.min, -1, 0, 7, 10, 1234567890, Int.max])
func ints(value: Int) {
  #expect(written { $0.int(value) } == String(value))
}

@Test func onlyWhatMustBeEscapedIs() {
  #expect(
    written { $0.string("a/b é😀 \"\\ \n\t\r\u{8}\u{C}\u{1}\u{1F}\u{7F}\u{2028}") }
      == "\"a/b é😀 \\\"\\\\ \\n\\t\\r\\b\\f\\u0001\\u001f\u{7F}\u{2028}\"")
}

@Test func commas() {
  let line = written { out in
    out.object { out in
      out.member("a", [String]())
      out.member("b", ["x", "y"])
      out.key("c")
      out.object { $0.member("d", true) }
      out.member("e", nil as String?)
      out.member("f", nil as Int?)
      out.member("g", nil as Double?)
    }
    out.endLine()
    out.object { _ in }
  }
  #expect(
    line == "{\"a\":[],\"b\":[\"x\",\"y\"],\"c\":{\"d\":true},\"e\":null,\"f\":null,\"g\":null}\n{}"
  )
}

@Test(arguments: [
  (#"{"id":"a\tb\nc","n":1}"#, "id", "a b c"), (#"{"id":12}"#, "id", "12"), (#"{"id":1}"#, "x", ""),
  (#"{"id":null}"#, "id", "null"), (#"{"id":"é"}"#, "id", "é"),
])
func keys(record: String, field: String, key: String) {
  let line = written { out in
    out.raw(record)
    out.putKey(field, before: 0)
  }
  #expect(line == "\(key)\t\(record)")
}

extension JSONWriter {
  fileprivate mutating func raw(_ text: String) {
    var text = text
    text.withUTF8 { raw($0) }
  }
}
