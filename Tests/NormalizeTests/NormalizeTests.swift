import Foundation
import Shared
import Testing

@testable import normalize

private let count = "\"kind\":\"count\",\"value\":12,\"low\":12,\"high\":12,\"bound\":\"exact\""

private let story = Marked(
  """
  [p:Anna Larsen], a spokeswoman for the [o:Northern Data Systems] ([o:NDS]), spoke in [l:Oslo].
  [p:Larsen] said {12} workers were held by the [g:Norwegian] police.
  """, numbers: [count + ",\"counted\":\"workers\",\"x\":{\"y\":1.0}"])

@Test func whatNormalizeDoesNotKnowStays() throws {
  var filtering = try Filtering()
  let line = try filtering.line(story.line)
  #expect(line.contains("\"meta\":{\"b\":1.50,\"a\":[]}"))
  #expect(line.contains("\"x\":{\"y\":1.0},\"si\":null,\"concept\":\"worker\""))
  #expect(line.hasSuffix("\"later\":\"kept\"}"))
  #expect(line.contains("\"made_by\":[\"newsfig-split 0.1.0\",\"\(Normalize.manual.maker)\"]"))
}

@Test func everyMemberIsThereInOrder() throws {
  var filtering = try Filtering()
  let line = try filtering.line(story.line)
  let object = try Array(line.utf8).withUnsafeBufferPointer { bytes in
    let record = try JSONObject(line: bytes)!
    return (
      record["entities"]!.elements![0].object!.keys.suffix(4),
      record["numbers"]!.elements![0].object!.keys.suffix(8)
    )
  }
  #expect(Array(object.0) == ["name", "entity", "rule", "ambiguous"])
  #expect(
    Array(object.1) == [
      "si", "concept", "state", "place_key", "actor_key", "said_by_name", "said_for", "as_of",
    ])
}

@Test func twiceIsOnce() throws {
  var filtering = try Filtering()
  let once = try filtering.line(story.line)
  #expect(try filtering.line(once) == once)
}

@Test func articlesDoNotKnowEachOther() throws {
  let other = Marked("[p:Erik Larsen] and [p:Larsen] met [o:Nordic Dairy Society] and [o:NDS].")
  var alone = try Filtering()
  var together = try Filtering()
  _ = try together.line(other.line)
  #expect(try alone.line(story.line) == together.line(story.line))
}

@Test func anArticleWithoutNamesPasses() throws {
  var filtering = try Filtering()
  #expect(try filtering.line(Marked("Nothing happened.").line).contains("\"entities\":[]"))
}

@Test(arguments: ["WHO", "MHO,WHO", "MHO\tWHO", "Health, Mars\tWHO\tMHO"])
func aUsersAliasesWin(others: String) throws {
  let path = try temporary("organization\tWorld Health Organization of Mars\t\(others)\n")
  var filtering = try Filtering(["--aliases", path])
  let article = try filtering.article(Marked("The [o:WHO] said so.").line)
  #expect(article.entities[0].entity == "organization:world health organization of mars")
  #expect(article.entities[0].rule == "alias")
}

@Test func aUsersConceptsWin() throws {
  let path = try temporary("lander\tprobe\t\tlander,space lander\n\t\tparked\tpark,in the shed\n")
  var filtering = try Filtering(["--lexicon", path])
  let number = count + ",\"counted\":\"landers\",\"head\":\"lander\",\"verb\":\"park\""
  let article = try filtering.article(Marked("{12} landers were parked.", numbers: [number]).line)
  #expect(article.numbers[0].concept == "lander")
  #expect(article.numbers[0].state == "parked")
}

@Test func whatIsSetAgainstAnotherFigureIsInItsState() throws {
  var filtering = try Filtering()
  let homes = count + ",\"counted\":\"homes\",\"head\":\"home\",\"verb\":\"flood\""
  let forecast = count + ",\"counted\":\"homes\",\"head\":\"home\""
  let line = "The council said {12} homes were flooded, against the {20} it had feared."
  let article = try filtering.article(Marked(line, numbers: [homes, forecast]).line)
  #expect(article.numbers.map(\.state) == ["flooded", "flooded"])
}

@Test(arguments: ["creature\tAnna\n", "person\n", "nothing\n"])
func aFaultInAUsersFileIsTold(table: String) throws {
  let path = try temporary(table)
  #expect(throws: Complaint.self) { _ = try Filtering(["--aliases", path]) }
}

/// A file with `text`, under the folder for temporary files.
private func temporary(_ text: String) throws -> String {
  let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".tsv")
  try text.write(to: file, atomically: true, encoding: .utf8)
  return file.path
}
