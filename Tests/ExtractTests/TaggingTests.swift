import Shared
import Testing

@testable import Tagging

private func tokens(_ text: String) -> Tokens {
  let text = Text(text)
  return Tokens(text, sentences: [TextSpan(0, text.count)!])
}

@Test func bestPathObeysTransitions() {
  // Label 2 alone scores best everywhere, but may only follow 1.
  var transitions = Transitions(labels: 3)
  for row in [0, 16] { transitions.rows[row][2] = Transitions.barred }
  var score = LabelScores.zero
  score[1] = 1
  score[2] = 2
  var path: [UInt8] = []
  transitions.best([score, score, score][...], atStart: true, atEnd: true, into: &path)
  #expect(path == [1, 2, 2])
}

@Test func bestPathLooksBeyondItsEnds() {
  // Label 1 scores better, but must not be followed by what stands behind the stretch.
  var transitions = Transitions(labels: 2)
  transitions.rows[1][0] = Transitions.barred
  var score = LabelScores.zero
  score[1] = 1
  var inside: [UInt8] = [7]
  transitions.best([score][...], atStart: false, atEnd: false, into: &inside)
  #expect(inside == [7, 0])
  var last: [UInt8] = []
  transitions.best([score][...], atStart: false, atEnd: true, into: &last)
  #expect(last == [1])
}

@Test(arguments: [
  ("Storm hits the coast of Peru", SentenceCase.running),
  ("Storm Hits Coast of Peru", .title),
  ("STORM HITS THE COAST OF PERU", .allCapitals),
  ("Anna Maria Lopez met Jean Paul Roux", .running),
])
func sentencesByTheirCapitals(text: String, expected: SentenceCase) {
  let tokens = tokens(text)
  #expect(SentenceCase(tokens, tokens.sentences[0], .embedded) == expected)
}

@Test(arguments: [
  ("NATO", WordCase.allCapitals), ("J.", .initial), ("McDonald", .mixed), ("Peru", .capital),
  ("peru", .small), ("42", .none),
])
func wordsByTheirCapitals(word: String, expected: WordCase) {
  #expect(WordCase(tokens(word)[0]) == expected)
}

@Test func stretchesStayNearCapitals() {
  let tokens = tokens("it was a long and quiet day for the town of Kobe in the far west of it")
  let article = ArticleWords(tokens, .embedded)
  let stretches = article.stretches(of: tokens.sentences[0])
  #expect(stretches.map { tokens.string($0) } == ["town of Kobe in the"])
}

@Test func runsGoOverJoints() {
  let tokens = tokens("he left the Bank of the West and Ain Issa-Kobane for Rome")
  let article = ArticleWords(tokens, .embedded)
  let runs = article.runs.map { tokens.string($0) }
  #expect(runs == ["Bank of the West", "Ain Issa-Kobane", "Rome"])
}

@Test(arguments: [
  ("Jordan", Lexicons.country), ("Jordan", .first), ("kurdish", .people), ("gen", .title),
  ("ministry", .bodyWord), ("monday", .calendar),
])
func vocabularyHoldsTheLexicons(word: String, list: Lexicons) {
  #expect(Vocabulary.embedded[WordKey(word)]?.lexicons.contains(list) == true)
}

@Test func vocabularyFindsTheLongestPhrase() throws {
  let tokens = tokens("the United Arab Emirates said")
  let found = try #require(Vocabulary.embedded.phrase(in: tokens, at: 1, before: 5))
  #expect(found.end == 4)
  #expect(found.0.contains(.country))
}

@Test func damagedModelsAreRefused() {
  let bytes = [UInt8](repeating: 9, count: 4000)
  bytes.withUnsafeBytes { raw in
    #expect(SequenceModel(raw, .names) == nil)
    #expect(SequenceModel(UnsafeRawBufferPointer(start: nil, count: 0), .names) == nil)
    #expect(Vocabulary(raw)[WordKey("peru")] == nil)
  }
}

@Test(arguments: [
  ("She sold three old boats", "pronoun verb numeral adjective noun"),
  ("They will not leave", "pronoun auxiliary particle verb"),
  ("Rescuers found Anna near the river", "noun verb properNoun preposition determiner noun"),
])
func partsOfSpeech(text: String, expected: String) {
  let tags = PartOfSpeechTagger().tags(in: tokens(text), sentence: 0)
  #expect(tags.map { "\($0)" }.joined(separator: " ") == expected)
}

@Test func partsOfSpeechOfAnySentence() {
  let text = Text("Nobody came.\nThe dam broke.")
  let tokens = Tokens(text, sentences: [TextSpan(0, 12)!, TextSpan(13, 27)!])
  let tagger = PartOfSpeechTagger()
  #expect(tagger.tags(in: tokens, sentence: 1) == [.determiner, .noun, .verb, .punctuation])
}
