import Shared
import Testing

@testable import merge

/// Texts of made-up words, copies of them and mixtures.
private struct Press {
  var generator = Generator(seed: 11)

  mutating func words(_ count: Int) -> [Int] { (0..<count).map { _ in generator.next(4000) } }

  func document(_ id: String, _ words: [Int], published: String? = nil) -> Document {
    var document = Document(id: id, digest: id)
    document.published = published
    document.sketch = Sketch(words.map { WordKey("w\($0)") }).hashes
    return document
  }
}

@Test func nearCopiesAreFoundAndOnlyThey() {
  var press = Press()
  var documents: [Document] = []
  var original: [Int?] = []
  func add(_ words: [Int], of root: Int?, _ press: Press) {
    documents.append(
      press.document("d\(documents.count)", words, published: "2020-01-0\(root == nil ? 1 : 2)"))
    original.append(root)
  }
  for _ in 0..<120 {
    let wire = press.words(250 + press.generator.next(300))
    let root = documents.count
    add(wire, of: nil, press)
    add(wire, of: root, press)
    add(Array(wire.prefix(wire.count * 6 / 10)), of: root, press)
    add(press.words(60) + wire, of: root, press)
    add(press.words(40) + wire.dropLast(wire.count / 3) + press.words(30), of: root, press)
    // Another agency's story, half and half; and one that only quotes a sentence.
    let other = press.words(300)
    add(other, of: nil, press)
    add(Array(wire.prefix(250)) + other.prefix(200), of: root, press)
    add(press.words(200) + wire.prefix(18) + press.words(150), of: nil, press)
  }
  let roots = Origins(documents).roots
  var (found, wrong, wanted) = (0, 0, 0)
  for index in documents.indices {
    if original[index] != nil { wanted += 1 }
    guard roots[index] != index else { continue }
    // A mixture is a copy of either of its originals.
    let isRight =
      original[index] != nil && (roots[index] == original[index] || roots[index] == index - 1)
    if isRight { found += 1 } else { wrong += 1 }
  }
  let precision = Double(found) / Double(found + wrong)
  let recall = Double(found) / Double(wanted)
  #expect(precision >= 0.99)
  #expect(recall >= 0.95)
}

@Test func theFirstPublishedIsTheOriginal() {
  var press = Press()
  let wire = press.words(300)
  let documents = [
    press.document("a", wire + press.words(40), published: "2020-01-03"),
    press.document("b", wire, published: "2020-01-01"),
    press.document("c", wire),
  ]
  let origins = Origins(documents)
  #expect(origins.roots == [1, 1, 1])
  #expect(origins.kinship[0].copyOf == "b")
  #expect(origins.kinship[0].contained == 1)
  #expect(origins.kinship.map(\.origin) == ["document:b", "document:b", "document:b"])
}

@Test func creditedAgencyIsTheOrigin() {
  var press = Press()
  var one = press.document("a", press.words(200))
  var other = press.document("b", press.words(200))
  one.agency = "AFP"
  other.agency = "AFP"
  #expect(Origins([one, other]).kinship.map(\.origin) == ["agency:AFP", "agency:AFP"])
}

@Test func shortTextsKeepEnoughToBeKnownAgain() {
  var press = Press()
  let words = press.words(70)
  #expect(Sketch(words.map { WordKey("w\($0)") }).hashes.count == Sketch.least)
  #expect(Sketch([]).hashes.isEmpty)
  let copy = Origins([press.document("a", words), press.document("b", words + press.words(10))])
  #expect(Set(copy.roots).count == 1)
}
