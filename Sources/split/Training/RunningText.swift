import TrainingFiles

/// News with its words and signs parted by blanks, put together again.
enum RunningText {
  private static let closing: Set<Substring> = [
    ".", ",", ";", ":", "!", "?", "%", ")", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m",
  ]
  private static let opening: Set<Substring> = ["(", "$"]
  private static let leastLength = 16

  /// The sentences in the file at `path`, one a line.
  static func sentences(_ path: String) throws(TrainingError) -> [String] {
    var sentences: [String] = []
    for line in try Files.lines(path) where line.utf8.count >= leastLength {
      sentences.append(joined(line.split(separator: " ")))
    }
    return sentences
  }

  private static func joined(_ words: [Substring]) -> String {
    var text = ""
    var isOpen = false
    var isTight = true
    for word in words {
      let isQuote = word == "\""
      if !isTight, !closing.contains(word), !(isQuote && isOpen) { text += " " }
      text += word
      isTight = opening.contains(word) || isQuote && !isOpen
      if isQuote { isOpen.toggle() }
    }
    return text
  }
}
