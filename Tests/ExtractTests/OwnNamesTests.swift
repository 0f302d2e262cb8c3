import Shared
import Testing

@testable import extract

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a table to a file of its own, hands its path on, and removes it.
private func withTable<T>(_ rows: String, _ body: (String) throws -> T) throws -> T {
  var path = Array("/tmp/newsfig-names-XXXXXX".utf8CString)
  let file = mkstemp(&path)
  try #require(file >= 0)
  defer { unlink(path) }
  _ = rows.withCString { write(file, $0, strlen($0)) }
  close(file)
  return try body(String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
}

@Test(arguments: [
  ("Paris\torganization\n", "They met in {O Paris} with {P Angela Merkel}."),
  ("quokka patrol\tgroup\n", "The {G quokka patrol} met {P Angela Merkel} in {L Paris}."),
  ("# mine\nAngela Merkel of Paris\tplace\n", "{L Angela Merkel of Paris} stayed."),
])
func ownNamesWin(rows: String, marked: String) throws {
  try withTable(rows) { path in
    let finder = try NameFinder(lexicons: [path])
    #expect(try MarkedNames(marked).found(by: finder) == marked)
  }
}

@Test func ownNamesOfNoTypeAreRefused() throws {
  try withTable("Paris\tcity\n") { path in
    let error = #expect(throws: Complaint.self) { try NameFinder(lexicons: [path]) }
    #expect(error?.words.contains("':1: the type is 'city'") == true)
  }
}
