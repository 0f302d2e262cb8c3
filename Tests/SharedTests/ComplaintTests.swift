import Testing

@testable import Shared

@Test(arguments: [
  (JSONError(.unexpected(0x62), at: 1), "not JSON: unexpected 'b' at column 2"),
  (JSONError(.unexpected(0), at: 0), "not JSON: unexpected NUL at column 1"),
  (JSONError(.unexpected(0x1B), at: 0), "not JSON: unexpected byte 0x1b at column 1"),
  (JSONError(.unexpected(0xC3), at: 4), "not JSON: unexpected byte 0xc3 at column 5"),
  (JSONError(.end, at: 9), "not JSON: the line ends inside a value"),
  (JSONError(.trailing, at: 2), "not JSON: something follows the value at column 3"),
  (JSONError(.tooDeep, at: 512), "nested deeper than 512 levels at column 513"),
  (JSONError(.invalidUTF8, at: 6), "not UTF-8 at column 7; convert it with iconv"),
  (JSONError(.loneSurrogate, at: 6), "half of a surrogate pair at column 7"),
])
func badJSON(error: JSONError, words: String) {
  #expect(Complaint.notJSON(error).words == words)
  #expect(Complaint.notJSON(error).status == .incomplete)
}

/// Complaints of one kind are counted together, wherever in the record they are.
@Test func kindsAreCountedTogether() {
  let first = Complaint.badRecord(
    RecordError("numbers[3].end", "is 7, outside the text of 3 code points"))
  let second = Complaint.badRecord(
    RecordError("numbers[12].end", "is 9, outside the text of 5 code points"))
  #expect(first.kind == second.kind)
  #expect(first.words == "'numbers[3].end' is 7, outside the text of 3 code points")
  #expect(first.status == .incomplete)
}

/// Lower case, no full stop, one line: so every message reads.
@Test func manners() {
  let complaints: [Complaint] = [
    .notObject(.array), .lineTooLong, .textNotUTF8(line: 3, column: 4), .narrowed,
    .foreignFormat("HTML", remedy: "extract the text first"),
    .unreadable(SystemError(code: 2)), .unwritable(SystemError(code: 28)),
    .unknownOption("--x", nearest: nil), .needlessValue("strict"),
    .badValue("x", of: "only", help: "it wants a word"),
  ]
  for complaint in complaints {
    let words = complaint.words.replacing("HTML", with: "page").replacing("UTF-8", with: "text")
    #expect(words.first?.isUppercase == false, "\(words)")
    #expect(words.last != ".")
    #expect(!words.contains("\n"))
  }
}
