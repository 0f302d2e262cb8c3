import Shared

/// The clause behind a quotation that tells who spoke: `"Why?" Mayor Jane Roe asked.`
enum SaidClause {
  private static let verbs: WordSet = """
    said says asked asks told added adds shouted cried replied answered wrote tweeted posted
    wondered demanded exclaimed yelled screamed joked declared recalled quipped chanted read reads
    """
  private static let pronouns: WordSet = "he she they it we i you"
  private static let words = 6

  /// Whether such a clause begins at `start`: a name or "the …", then a verb of saying, in at most
  /// six words.
  static func begins(_ bytes: [UInt8], at start: Int) -> Bool {
    var at = start
    for index in 0..<words {
      let word = NextWord(bytes, from: at, to: bytes.count).word
      guard !word.isEmpty, !pronouns.contains(WordKey(bytes, word)) else { return false }
      if index > 0, verbs.contains(WordKey(bytes, word)) { return true }
      at = word.upperBound
      guard at < bytes.count, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ".") else {
        return false
      }
      if bytes[at] == UInt8(ascii: ".") { at += 1 }
    }
    return false
  }
}
