import Testing

@testable import Shared

private func value<Result>(_ line: String, _ body: (JSONValue) -> Result) -> Result? {
  withLine(line) { bytes in (try? JSONValue(checking: bytes)).map(body) }
}

@Test(
  arguments: [
    ("0", 0), ("-0", 0), ("42", 42), ("-7", -7), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min), ("9223372036854775808", nil), ("-9223372036854775809", nil),
    ("1.0", nil), ("1e3", nil), ("\"1\"", nil), ("null", nil),
  ] as [(String, Int?)])
func wholeNumbers(line: String, expected: Int?) {
  #expect(value(line) { $0.int } == expected)
}

@Test(
  arguments: [
    ("0.5", 0.5), ("-2.5e-3", -0.0025), ("1e308", 1e308), ("1e400", nil), ("-1e400", nil),
    ("1e-400", 0), ("9007199254740993", 9_007_199_254_740_992), ("true", nil), ("\"1\"", nil),
  ] as [(String, Double?)])
func numbers(line: String, expected: Double?) {
  #expect(value(line) { $0.double } == expected)
}

@Test(arguments: [
  (#""""#, ""), (#""a\/b""#, "a/b"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
  (#""\ud83d\ude00!""#, "😀!"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
  (#""tab\tline\nquote\"back\\""#, "tab\tline\nquote\"back\\"), (#""\u0000""#, "\0"),
  (#""\b\f\r""#, "\u{8}\u{C}\r"), ("\"ß😀 long enough for a word\"", "ß😀 long enough for a word"),
])
func strings(line: String, expected: String) {
  #expect(value(line) { $0.string } == expected)
}

@Test(arguments: [
  ("null", JSONValue.Kind.null), ("true", .bool), ("false", .bool), ("-1", .number),
  ("\"\"", .string), ("[]", .array), ("{}", .object),
])
func kinds(line: String, kind: JSONValue.Kind) {
  #expect(value(line) { $0.kind } == kind)
  #expect(value(line) { $0.string == nil } == (kind != .string))
  #expect(value(line) { $0.double == nil } == (kind != .number))
  #expect(value(line) { $0.bool == nil } == (kind != .bool))
  #expect(value(line) { $0.elements == nil } == (kind != .array))
  #expect(value(line) { $0.object == nil } == (kind != .object))
}

@Test func elements() {
  let found = value(#" [ 1 , "a,]" , [2,3] , {"b":[4]} ] "#) { list in
    list.elements?.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
  #expect(found == ["1", #""a,]""#, "[2,3]", #"{"b":[4]}"#])
}
