import Shared
import Testing

@testable import extract

/// A story in marked text: persons in `{P …}`, organizations in `{O …}`, places in `{L …}`, groups
/// in `{G …}`; each line is a sentence.
struct MarkedNames {
  let text: String
  let marked: String

  init(_ marked: String) {
    self.marked = marked
    text = marked.replacing("{P ", with: "").replacing("{O ", with: "").replacing("{L ", with: "")
      .replacing("{G ", with: "").replacing("}", with: "")
  }

  /// The story as `finder` marks it.
  func found(by finder: NameFinder, role: Sentence.Role = .body) throws -> String {
    let reading = try reading(role)
    let names = finder.names(in: reading.tokens, reading.article)
    return marked(names.map { (reading.tokens.span($0.tokens), $0.type) })
  }

  /// The text with `names` marked.
  func marked(_ names: [(span: TextSpan, type: EntityType)]) -> String {
    var out = ""
    var at = text.unicodeScalars.startIndex
    let scalars = text.unicodeScalars
    for name in names {
      let start = scalars.index(scalars.startIndex, offsetBy: name.span.start)
      let end = scalars.index(scalars.startIndex, offsetBy: name.span.end)
      let letter = [.person: "P", .organization: "O", .place: "L", .group: "G"][name.type] ?? "?"
      out += String(scalars[at..<start]) + "{\(letter) " + String(scalars[start..<end]) + "}"
      at = end
    }
    return out + String(scalars[at...])
  }

  /// The titles found, each with its person.
  func titles(by finder: NameFinder) throws -> [String] {
    let reading = try reading(.body)
    return finder.names(in: reading.tokens, reading.article).compactMap { name in
      name.title.map { "\(reading.tokens.string($0)) | \(reading.tokens.string(name.tokens))" }
    }
  }

  private func reading(_ role: Sentence.Role) throws -> Reading {
    var out = JSONWriter()
    out.object { out in
      out.member("type", "article")
      out.member("id", "marked")
      out.member("text", text)
      out.key("sentences")
      out.array(lines()) { out, span in
        Sentence(span: span, paragraph: 0, role: role).write(to: &out)
      }
      out.key("quotes")
      out.array([Int]()) { $0.int($1) }
    }
    let article = try out.bytes.withUnsafeBufferPointer {
      try Article(JSONObject(line: $0)!, after: .split)
    }
    return Reading(
      article: article, tokens: Tokens(article.text, sentences: article.sentences.map(\.span)))
  }

  /// Where the sentences stand.
  func lines() -> [TextSpan] {
    var spans: [TextSpan] = []
    var start = 0
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if let span = TextSpan(start, start + line.count) { spans.append(span) }
      start += line.count + 1
    }
    return spans
  }
}

// Without a file to read there is nothing to throw.
// swift-format-ignore: NeverUseForceTry
private let finder = try! NameFinder(lexicons: [])

@Test(arguments: [
  "Talks in {L Geneva} between {L Russia} and {L Ukraine} ended on Monday.",
  "{P Maria Kovacs}, a spokeswoman for the {O World Health Organization}, spoke in {L Budapest}.",
  "The {G French} foreign minister met {G Kurdish} leaders near {L Kirkuk}.",
  "Shares of {O Volkswagen} fell after the {O European Commission} opened an inquiry.",
  "Dr. {P Amina Yusuf} of {O Makerere University} said the {L Nile} would rise.",
  "Gen. {P Carlos Mendez} said the {O Army} had left {L Medellin}.",
  "{P O'Brien}’s lawyer, {P Anne O'Brien}, declined to comment.",
  "{P Ahmed al-Hassan} fled {L Aleppo} with his sons.",
])
func namesInRunningText(marked: String) throws {
  let story = MarkedNames(marked)
  #expect(try story.found(by: finder) == marked)
}

@Test(arguments: [
  "{O FBI} ARRESTS TWO IN {L CHICAGO}\nThe {O FBI} arrested two men in {L Chicago} on Friday.",
  "Storm Kills Dozens In {L Haiti}\nA storm killed dozens of people in {L Haiti}.",
  "{P Merkel} Meets {P Macron} Over Budget\n"
    + "{P Angela Merkel} met {P Emmanuel Macron} in {L Berlin} to talk of the budget.",
])
func namesInHeadlines(marked: String) throws {
  let story = MarkedNames(marked)
  #expect(try story.found(by: finder) == marked)
}

@Test func mentionsAgree() throws {
  let marked =
    "{P Jordan Blake} won the race.\n{P Blake} said he was tired.\nFans cheered {P Blake}."
  #expect(try MarkedNames(marked).found(by: finder) == marked)
}

@Test(arguments: [
  ("President {P Emmanuel Macron} spoke.", ["President | Emmanuel Macron"]),
  ("Former Lt. Gen. {P Ruth Adler} agreed.", ["Lt. Gen. | Ruth Adler"]),
  (
    "The {G Turkish} President {P Recep Tayyip Erdogan} left.", ["President | Recep Tayyip Erdogan"]
  ),
  ("Deputy Prime Minister {P Ana Costa} left.", ["Deputy Prime Minister | Ana Costa"]),
  ("{P Dean Smith} scored.", []),
  ("Gen {P Smith} and Lt {P Dean} met.", ["Gen | Smith", "Lt | Dean"]),
  ("A search led by Sergeant {P Olga Marten} began.", ["Sergeant | Olga Marten"]),
])
func titlesStandApart(marked: String, titles: [String]) throws {
  #expect(try MarkedNames(marked).titles(by: finder) == titles)
}

@Test(arguments: [
  "They flew from {L Brussels airport} to {L Oslo}.",
  "He flew to {L Lisbon international airport} on Monday.",
  "It measured 6.1 on the Richter scale in {L Rome}.",
  "“It is over,” said {P AN Roy}, a judge.",
  "The {O Indian navy} sank the boat of the {G Indians}.",
])
func namesTakeTheirSmallWord(marked: String) throws {
  #expect(try MarkedNames(marked).found(by: finder) == marked)
}

@Test(arguments: [
  "She told broadcaster {O TV9} and news agency {O QQ} that it rained.",
  "The local group {O DOVERC} and a charity counted votes.",
  "The company CEO met the TV crew of a bank.",
  "{L WASHINGTON} — Police were hunting for two men.",
])
func namesFoundByTheirKind(marked: String) throws {
  #expect(try MarkedNames(marked).found(by: finder) == marked)
}

@Test(arguments: ["We will march in may.", "On Monday, the police said nothing.", "It is late."])
func noNames(text: String) throws {
  #expect(try MarkedNames(text).found(by: finder) == text)
}

@Test(arguments: [Sentence.Role.promo, .notice])
func namesOfThePageDoNotCount(role: Sentence.Role) throws {
  let story = MarkedNames("Read more about {L Paris} and {P Angela Merkel}")
  #expect(try story.found(by: finder, role: role) == story.text)
}
