import Testing

@testable import Shared

@Test(arguments: [
  "null", "true", "false", "0", "-0", "12", "-1.5", "1e5", "1E+5", "2.5e-3", "1e400", "\"\"",
  "\"a\"", "\"é😀\"", #""\"\\\/\b\f\n\r\t""#, #""\u0000\u00e9\uD83D\uDE00""#, "[]", "[1,[],{}]",
  "{}", #"{"a":{"b":[null]}}"#, " \t\r{ \"a\" : 1 , \"b\" : [ ] } \r\n", #"{"a":1,"a":2}"#,
  "123456789012345678901234567890",
])
func legal(line: String) {
  #expect(fault(in: Array(line.utf8)) == nil)
}

/// What is wrong, and at which byte.
@Test(arguments: [
  ("", JSONError.Reason.end, 0),
  ("  ", .end, 2),
  ("{", .end, 1),
  ("[1,", .end, 3),
  (#"{"a""#, .end, 4),
  (#""ab"#, .end, 3),
  ("nul", .end, 3),
  ("-", .end, 1),
  ("1.", .end, 2),
  ("1e", .end, 2),
  ("nulx", .unexpected(0x78), 3),
  ("NaN", .unexpected(0x4E), 0),
  ("+1", .unexpected(0x2B), 0),
  (".5", .unexpected(0x2E), 0),
  ("'a'", .unexpected(0x27), 0),
  (#"{"a":1,}"#, .unexpected(0x7D), 7),
  ("[1,]", .unexpected(0x5D), 3),
  ("[1 2]", .unexpected(0x32), 3),
  ("{a:1}", .unexpected(0x61), 1),
  (#"{"a" 1}"#, .unexpected(0x31), 5),
  ("\"a\tb\"", .unexpected(0x09), 2),
  ("\"a\0b\"", .unexpected(0), 2),
  (#""\x""#, .unexpected(0x78), 2),
  (#""\u12g4""#, .unexpected(0x67), 5),
  ("{}\0", .trailing, 2),
  ("\0{}", .unexpected(0), 0),
  ("01", .trailing, 1),
  ("{}{}", .trailing, 2),
  ("1 // one", .trailing, 2),
  ("\u{FEFF}{}", .unexpected(0xEF), 0),
  (#""\ud800""#, .loneSurrogate, 1),
  (#""\udc00""#, .loneSurrogate, 1),
  (#""\ud800\u0041""#, .loneSurrogate, 1),
  (#""ab\ud800\ud800""#, .loneSurrogate, 3),
  (#""\ud83d x""#, .loneSurrogate, 1),
])
func illegal(line: String, reason: JSONError.Reason, offset: Int) {
  #expect(fault(in: Array(line.utf8)) == JSONError(reason, at: offset))
}

/// RFC 3629: overlong forms, surrogates, beyond U+10FFFF, and sequences that end early.
@Test(
  arguments: [
    ([0x80], 0), ([0x61, 0xFF], 1), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xC3], 0),
    ([0xC3, 0x28], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0), ([0xE2, 0x82], 0),
    ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
    ([0xC3, 0xA9, 0xE2, 0x82, 0x41], 2), (Array(repeating: 0x61, count: 23) + [0xBF], 23),
  ] as [([UInt8], Int)])
func invalidUTF8(bytes: [UInt8], offset: Int) {
  #expect(fault(in: [0x22] + bytes + [0x22]) == JSONError(.invalidUTF8, at: offset + 1))
}

@Test func everyCharacterIsValid() {
  var bytes: [UInt8] = []
  for number in UInt32(0)...0x10FFFF {
    guard let scalar = Unicode.Scalar(number) else { continue }
    bytes.append(contentsOf: UTF8.encode(scalar)!)
  }
  #expect(withLine(bytes) { UTF8Check.firstInvalid(in: $0) } == nil)
}

/// Five hundred and twelve levels are read; one more is an error, and so are a million: there is no
/// stack to overflow.
@Test(arguments: ["[", #"{"a":"#])
func depth(open: String) {
  let close = open == "[" ? "]" : "}"
  func nested(_ levels: Int) -> [UInt8] {
    let inner = open == "[" ? "" : "0"
    let text = String(repeating: open, count: levels) + inner
    return Array((text + String(repeating: close, count: levels)).utf8)
  }
  #expect(fault(in: nested(512)) == nil)
  #expect(fault(in: nested(513))?.reason == .tooDeep)
  #expect(fault(in: nested(1_000_000))?.reason == .tooDeep)
}

/// Every prefix of a legal line is illegal, and none is read beyond its end.
@Test func prefixes() {
  let line = Array(#"{"a":[1.5e3,"é\ud83d\ude00",true,null],"b":{"c":-0.25}}"#.utf8)
  for count in 0..<line.count {
    #expect(fault(in: Array(line[..<count])) != nil, "\(count)")
  }
  #expect(fault(in: line) == nil)
}
