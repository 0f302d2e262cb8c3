import Shared
import Testing

/// Values of the reference implementation (x64 128, seed 0).
@Test(arguments: [
  ("", "00000000000000000000000000000000"),
  ("The quick brown fox jumps over the lazy dog", "e34bbc7bbc071b6c7a433ca9c49a9347"),
  ("hello", "cbd8a7b341bd9b025b1e906a48ae1d19"),
])
func digest(words: String, hex: String) {
  #expect(Digest128(Array(words.utf8)).hex == hex)
}

@Test func digestOfPartsTellsWhereTheyPart() {
  let digests: Set = [
    Digest128(of: ["ab", "c"]), Digest128(of: ["a", "bc"]), Digest128(of: ["abc"]),
    Digest128(of: ["abc", nil]), Digest128(of: ["abc", ""]),
  ]
  #expect(digests.count == 5)
}
