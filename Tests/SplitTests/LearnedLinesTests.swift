import Furniture
import Shared
import Testing

@testable import split

/// Lines that no rule knows and that only the model tells from text; the reason says so.
@Test(arguments: learned)
func learnedLines(line: String) {
  let found = lastLine(line)
  #expect(!found.role.isArticle, "\(line)")
  #expect(found.why.hasPrefix("learned from lines of its kind"), "\(line): \(found.why)")
}

/// Lines that look like furniture and are the article's, wherever they stand.
@Test(arguments: text)
func keptByTheModel(line: String) {
  for place in PageWithLine.Place.allCases {
    let page = PageWithLine(line, place)
    #expect(!page.isDropped, "\(line) \(place)")
    #expect(page.keepsTheRest, "\(line) \(place)")
  }
}

/// What the model names as its reason stands in the line.
@Test func reasonsOfTheModel() {
  let found = lastLine("Ask our gardener your questions in the app")
  #expect(found.why.hasPrefix("learned from lines of its kind, by '"))
}

/// A short word in capitals is another word than the same in small letters, but not in a line of
/// capitals.
@Test func acronymsOfTheModel() {
  #expect(features("Aid of the US").hashes != features("Aid of the us").hashes)
  let (tall, small) = (features("JOIN US"), features("Join us"))
  #expect(!Set(tall.hashes).isDisjoint(with: small.hashes))
}

/// A feature is named once, however often its words come again.
@Test func featuresOfTheModel() {
  let hashes = features("Share, share, share: our valley, our dam").hashes
  #expect(Set(hashes).count == hashes.count)
  #expect(features("…").words(of: 0) != nil)
  #expect(features("").hashes.isEmpty)
}

/// A file that has not the form of a model is none.
@Test func brokenModels() {
  for count in [0, 8, 100, 65536] {
    let bytes = [UInt8](repeating: 13, count: count)
    bytes.withUnsafeBytes { #expect(FurnitureModel($0) == nil, "\(count)") }
  }
  #expect(FurnitureModel.embedded != nil)
}

/// The features of a line between two paragraphs.
private func features(_ line: String) -> LineFeatures {
  var page = LinePage(capacity: 3)
  page.append(nil, isParagraph: true, endsInStop: true, isApart: false)
  page.append(nil, isParagraph: false, endsInStop: false, isApart: true)
  page.append(nil, isParagraph: true, endsInStop: true, isApart: true)
  let bytes = Array(line.utf8)
  return LineFeatures(bytes, bytes.indices, 1, page, endsInStop: false)
}

/// The role of the line at the end of a short article, and what gave it.
private func lastLine(_ line: String) -> (role: Sentence.Role, why: String) {
  let text = """
    Dam break floods valley and kills at least 60 villagers

    A dam above the valley broke on Sunday and killed at least 60 people, the governor said.

    The dam was built in 1974 and had been inspected in May, the water ministry said.

    \(line)
    """
  let bytes = Array(text.utf8)
  let layout = LayoutReader(explains: true).layout(of: bytes, title: nil, hasHeadline: true)
  return (layout.passages.last!.role, layout.findings.last!.why(Text(bytes)))
}

private let learned = [
  "Ask our gardener your questions in the app",
  "Text your pictures of the dam to the newsdesk",
  "Send the picture desk your photos of the flood",
  "Subscribers can hear this report read aloud",
  "This report may be printed with credit to the Tarn Echo",
  "This text was put into English by our desk",
  "Follow the clean-up on our live page",
  "You have two free reports left this month",
  "Please be kind in the comments",
]

private let text = [
  "'Follow the water'",
  "The search at night",
  "Why the wall gave way",
  "Who pays for the dam?",
  "- 14 bridges swept away",
  "* King to visit valley on Tuesday",
  "Dead: 60",
  "Missing in Upper Tarn: 12",
  "1987: 31 people die when the lower dam breaks",
  "The photograph was taken an hour before the wave.",
  "The newspaper has 40,000 subscribers in the valley.",
  "Two reporters were hurt when their boat sank.",
  "The editor of the weekly was jailed for nine months.",
  "The minister wrote on Twitter that 60 people were dead.",
  "A copyright suit over the maps goes to court in June.",
  "US aid arrives",
  "Tents from the US",
  "\"Share what you have,\" he told the crowd.",
  "\"We want our sons back.\"",
  "Nobody told us.",
  "Q: How many houses are gone?",
  "A: About 300, and two schools.",
  "Jane Roe, 34, a nurse, last seen near the bridge;",
  "Classes resume on Monday.",
  "He ran. Nobody came.",
]
