import Shared
import Testing

@testable import normalize

/// A line of ``NamePairs``.
struct NamePair: CustomTestStringConvertible, Sendable {
  let verdict: String
  let rule: String
  let names: String
  var testDescription: String { names }

  static let all: [NamePair] = NamePairs.table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[0] != "#" else { return nil }
    return NamePair(verdict: String(parts[0]), rule: String(parts[1]), names: String(parts[2]))
  }
}

@Test(arguments: NamePair.all)
func namePairs(pair: NamePair) throws {
  let namings = try CastOf(pair.names).namings
  let (first, last) = (namings[0], namings[namings.count - 1])
  switch pair.verdict {
  case "same":
    #expect(last.entity == first.entity)
    #expect(last.ambiguous.isEmpty)
  case "not": #expect(last.entity != first.entity)
  default:
    #expect(last.entity != first.entity)
    #expect(last.ambiguous.contains(first.entity))
    #expect(last.ambiguous.count > 1)
  }
  if pair.rule != "-" { #expect(last.rule.rawValue == pair.rule) }
}

@Test func lettersOfOtherScriptsAreLeftOutWhole() throws {
  #expect(try CastOf("l:Kyoto京都").namings.count == 1)
}

@Test func enoughPairs() {
  #expect(NamePair.all.count >= 200)
  for verdict in ["same", "not", "open"] {
    #expect(NamePair.all.contains { $0.verdict == verdict })
  }
}

@Test(arguments: [
  ("p:Recep Tayyip Erdogan", "Recep Tayyip Erdoğan", "person:recep tayyip erdogan"),
  ("o:ISIS", "Islamic State", "organization:islamic state"),
  ("o:Harlow Computer Corp.", "Harlow Computer", "organization:harlow computer"),
  ("p:Ross Pike; p:H. Ross Pike", "Ross Pike", "person:ross pike"),
  (
    "o:NDS; o:Northern Data Systems Inc.", "Northern Data Systems",
    "organization:northern data systems"
  ),
  ("p:Pruitt; p:Harold Pruitt", "Harold Pruitt", "person:harold pruitt"),
  ("p:ANNA LARSEN; p:Anna Larsen", "Anna Larsen", "person:anna larsen"),
  ("p:(Gen.) Brandt", "Brandt", "person:brandt"),
  ("l:the  Netherlands", "Netherlands", "place:netherlands"),
  ("p:Obama", "Barack Obama", "person:barack obama"),
  ("p:Putin", "Vladimir Putin", "person:vladimir putin"),
  ("g:Kurds", "Kurdish", "group:kurdish"),
  ("g:Velmars", "Velmar", "group:velmar"),
  ("l:PORT HARLOW", "Port Harlow", "place:port harlow"),
  ("l:TARN-ON-SEA", "Tarn-On-Sea", "place:tarn on sea"),
  ("l:TAVIR", "Tavir", "place:tavir"),
  ("p:SEAN O'DARE", "Sean O'Dare", "person:sean odare"),
  (
    "o:RIVER DAM AUTHORITY OF THE US", "River Dam Authority of the US",
    "organization:river dam authority of the us"
  ),
  ("o:RDA", "RDA", "organization:rda"),
])
func canonicalName(names: String, name: String, key: String) throws {
  let naming = try CastOf(names).namings[0]
  #expect(naming.name == name)
  #expect(naming.entity == key)
}

@Test(arguments: [
  ("We saw the Velm River. Later the Velm rose.", true),
  ("We saw the Velm River. Later in Velm it rained.", false),
])
func riversWithoutTheirWord(line: String, isRiver: Bool) throws {
  let text = Array(line.unicodeScalars)
  let starts = text.indices.filter { text[$0...].starts(with: "Velm".unicodeScalars) }
  var out = JSONWriter()
  out.object { out in
    out.member("type", "article")
    out.member("id", "x")
    out.member("text", line)
    out.key("sentences")
    out.array([(0, 22), (23, text.count)]) { out, span in
      Sentence(span: TextSpan(span.0, span.1)!, paragraph: 0, role: .body).write(to: &out)
    }
    out.key("entities")
    out.array([(starts[0], "Velm River", 0), (starts[1], "Velm", 1)]) { out, name in
      EntityMention(
        span: TextSpan(name.0, name.0 + name.1.utf8.count)!, text: name.1, type: .place,
        sentence: name.2, title: nil
      ).write(to: &out)
    }
    out.key("numbers")
    out.array([Int]()) { _, _ in }
    out.key("dates")
    out.array([Int]()) { _, _ in }
  }
  let article = try CastOf.article(String(decoding: out.bytes, as: UTF8.self))
  var book = SpellingBook()
  let namings = try Cast(of: article, #require(CastOf.knowledge), &book).namings()
  #expect((namings[0].entity == namings[1].entity) == isRiver)
}

/// Letters behind a company's name, and the exchange on which it is listed under them.
@Test(arguments: [
  ("[o:Harlow] (NYSE:[o:QVX]) rose.\nThe [o:QVX] share fell.", true),
  ("[o:Harlow Mining] ([o:NYSE]: [o:QVX]) rose.", true),
  ("[o:Harlow] ([o:QVX].N) rose.", true),
  ("[o:Harlow] (now: [o:QVX]) rose.", false),
  ("[o:Harlow] rose in London (NYSE: [o:QVX]).", false),
  ("[l:Velm] (NYSE: [o:QVX]) rose.", false),
])
func companiesAreListed(marked: String, isOne: Bool) throws {
  var filtering = try Filtering()
  let names = try filtering.article(Marked(marked).line).entities.filter { $0.text != "NYSE" }
  #expect((Set(names.map(\.entity)).count == 1) == isOne)
}

@Test func theArticlesOwnDefinitionWins() throws {
  // The table's SDF is another body.
  let namings = try CastOf("o:Southern Dairy Farmers; o:SDF").namings
  #expect(namings[1].entity == "organization:southern dairy farmers")
  #expect(namings[1].rule == .acronym)
}

@Test func orderOfMentionsDoesNotMatter() throws {
  let names = [
    "p:Anna Larsen", "p:Larsen", "o:NDS", "o:Northern Data Systems", "l:US", "p:(Mr) Pike",
  ]
  let one = try CastOf(names.joined(separator: "; ")).namings
  let other = try CastOf(names.reversed().joined(separator: "; ")).namings
  #expect(one == other.reversed())
}
