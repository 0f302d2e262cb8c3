import Testing

@testable import Shared

private let manual = Manual(
  name: "sample", summary: "do nothing", example: "newsfig-sample file",
  options: [Option("lexicon", "FILE", "words of your own"), Option("only", "KIND", "one kind")])

private func invocation(_ line: String) -> Result<Invocation, Complaint> {
  let arguments = line.split(separator: " ").map(String.init)
  do throws(Complaint) {
    return .success(try Invocation(arguments, manual))
  } catch {
    return .failure(error)
  }
}

@Test(arguments: [
  ("", []), ("a b", ["a", "b"]), ("-", ["-"]), ("a --strict b", ["a", "b"]),
  ("-- --strict -x -", ["--strict", "-x", "-"]), ("--lexicon a b", ["b"]), ("--lexicon=a b", ["b"]),
  ("--lexicon - -", ["-"]),
])
func operands(line: String, expected: [String]) throws {
  #expect(try invocation(line).get().operands == expected)
}

@Test func values() throws {
  let call = try invocation("--lexicon a --strict --lexicon=b= --only= x").get()
  #expect(call.all("lexicon") == ["a", "b="])
  #expect(call.value("lexicon") == "b=")
  #expect(call.value("only") == "")
  #expect(call.has("strict"))
  #expect(!call.has("help"))
  #expect(call.value("rejects") == nil)
}

@Test(arguments: [
  ("--lexicn x", "unknown option '--lexicn'; did you mean '--lexicon'?"),
  ("--Strict", "unknown option '--Strict'; did you mean '--strict'?"),
  ("--reject=f", "unknown option '--reject'; did you mean '--rejects'?"),
  ("--frobnicate", "unknown option '--frobnicate'; see --help"),
  ("-x", "unknown option '-x'; see --help"),
  ("a --lexicon", "'--lexicon' wants a value: FILE"),
  ("--strict=yes", "'--strict' takes no value"),
])
func wrongUsage(line: String, words: String) {
  guard case .failure(let complaint) = invocation(line) else {
    Issue.record("taken: \(line)")
    return
  }
  #expect(complaint.words == words)
  #expect(complaint.status == .failed)
}

@Test(arguments: [("4", 4), ("1", 1), ("0", nil), ("-1", nil), ("x", nil), ("", nil), ("1.5", nil)])
func wholeNumberOptions(value: String, expected: Int?) throws {
  let call = try invocation("--only=\(value)").get()
  do throws(Complaint) {
    #expect(try call.number("only", least: 1) == expected)
  } catch {
    #expect(expected == nil)
    #expect(error.words == "'--only' cannot be '\(value)'; it wants a whole number from 1")
  }
}
