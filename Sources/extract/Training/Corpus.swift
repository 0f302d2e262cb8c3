import Shared
import Tagging
import TrainingFiles

/// A text with a label for each token, as the tagger would meet it.
struct LabelledText {
  let tokens: Tokens
  var labels: [UInt8]
}

/// A word of a corpus with its tag, as published.
struct TaggedWord {
  let word: String
  let tag: String
  /// Whether a blank follows; nil where the corpus does not tell.
  var isSpaced: Bool?
}

/// Texts of a corpus, put together again from its words and cut by our own tokenizer, so that
/// training sees what tagging sees.
struct Corpus {
  let name: String
  private(set) var texts: [LabelledText] = []

  /// News texts with their names marked, in the form of the patterns but without slots.
  init(marked texts: ReportPatterns, name: String) {
    self.name = name
    self.texts = texts.texts(copies: 1, seed: 0)
  }

  /// Reads two columns, word and tag: a blank line ends a sentence, `# doc` begins a document.
  /// Where a corpus has no documents each sentence is one.
  init(columns path: String, name: String) throws(TrainingError) {
    self.name = name
    var hasDocuments = false
    var document: [[TaggedWord]] = []
    var sentence: [TaggedWord] = []
    for line in try Files.lines(path) {
      if line.hasPrefix("# doc") {
        hasDocuments = true
        close(&document)
      } else if line.isEmpty {
        if !sentence.isEmpty { document.append(sentence) }
        sentence = []
        if !hasDocuments { close(&document) }
      } else {
        let columns = line.split(separator: "\t")
        guard columns.count == 2 else { continue }
        sentence.append(TaggedWord(word: String(columns[0]), tag: String(columns[1])))
      }
    }
    if !sentence.isEmpty { document.append(sentence) }
    close(&document)
  }

  /// Reads one sentence a line, words parted by blanks, without tags; `size` sentences make a text.
  init(lines path: String, name: String, size: Int) throws(TrainingError) {
    self.name = name
    var document: [[TaggedWord]] = []
    for line in try Files.lines(path) where !line.isEmpty {
      document.append(line.split(separator: " ").map { TaggedWord(word: String($0), tag: "O") })
      if document.count == size { close(&document) }
    }
    close(&document)
  }

  private mutating func close(_ document: inout [[TaggedWord]]) {
    if !document.isEmpty { texts.append(.names(document)) }
    document = []
  }
}

extension LabelledText {
  /// Joins the words of sentences to a text, cuts it, and labels each token: `label` is told the
  /// tag of the word in which the token begins, whether it is the word's first, and the label
  /// before it.
  init(
    _ sentences: [[TaggedWord]],
    label: (_ tag: String, _ isFirst: Bool, _ before: UInt8) -> UInt8
  ) {
    var join = WordJoin()
    var ranges: [Range<Int>] = []
    var words: [(range: Range<Int>, tag: String)] = []
    for sentence in sentences {
      let start = join.bytes.count
      for word in sentence { words.append((join.append(word), word.tag)) }
      ranges.append(start..<join.bytes.count)
      join.endSentence()
    }
    let text = Text(join.bytes)
    tokens = Tokens(text, sentences: ranges.filter { !$0.isEmpty }.map { text.span(ofBytes: $0) })
    labels = []
    var word = 0
    var begun = -1
    for token in tokens.all {
      while word + 1 < words.count, words[word].range.upperBound <= Int(token.start) { word += 1 }
      labels.append(label(words[word].tag, begun != word, labels.last ?? 0))
      begun = word
    }
  }

  /// Names: the corpora's tags, leading articles off.
  static func names(_ sentences: [[TaggedWord]]) -> LabelledText {
    var text = LabelledText(sentences) { tag, isFirst, before in
      guard let tag = NameTag(tag) else { return 0 }
      let begin = NameLabels.begin(tag.type)
      let goesOn = !(tag.begins && isFirst) && (before == begin || before == begin + 1)
      return goesOn ? begin + 1 : begin
    }
    text.dropArticles()
    return text
  }

  /// Takes leading articles off the names: they are no part of a name in our records.
  private mutating func dropArticles() {
    let article = WordKey("the")
    for at in labels.indices where labels[at] > 0 && tokens[at].key == article {
      guard !NameLabels.isInside(labels[at]) else { continue }
      let begin = labels[at]
      labels[at] = 0
      if at + 1 < labels.count, labels[at + 1] == begin + 1 { labels[at + 1] = begin }
    }
  }
}

/// A tag of the corpora: `B-person`, `I-person` …
struct NameTag {
  let type: EntityType
  let begins: Bool

  init?(_ tag: String) {
    guard tag.count > 2, let type = EntityType(rawValue: String(tag.dropFirst(2))) else {
      return nil
    }
    self.type = type
    begins = tag.hasPrefix("B")
  }
}

/// Puts words that a corpus has cut apart together to running text.
struct WordJoin {
  private(set) var bytes: [UInt8] = []
  private var glue = true
  private var isQuoteOpen = false
  /// Whether the corpus told of the word before what follows it.
  private var isTold = false

  /// Appends a word and returns the bytes that it takes.
  mutating func append(_ tagged: TaggedWord) -> Range<Int> {
    let word = Self.plain(tagged.word)
    let closes = word == "\"" && isQuoteOpen
    if !glue, isTold || !Self.gluesBefore(word) && !closes { bytes.append(UInt8(ascii: " ")) }
    if word == "\"" { isQuoteOpen.toggle() }
    let start = bytes.count
    bytes += Array(word.utf8)
    glue = tagged.isSpaced.map { !$0 } ?? (Self.gluesBehind(word) || word == "\"" && isQuoteOpen)
    isTold = tagged.isSpaced != nil
    return start..<bytes.count
  }

  /// Ends a line.
  mutating func endSentence() {
    bytes.append(UInt8(ascii: "\n"))
    glue = true
    isQuoteOpen = false
  }

  private static func plain(_ word: String) -> String {
    switch word {
    case "``", "''": "\""
    case "-LRB-": "("
    case "-RRB-": ")"
    case "-LSB-": "["
    case "-RSB-": "]"
    default: word
    }
  }

  private static func gluesBefore(_ word: String) -> Bool {
    switch word {
    case ",", ".", ";", ":", "!", "?", ")", "]", "%", "”", "n't", "n’t", "…", "...": true
    default: word.utf8.count <= 5 && (word.hasPrefix("'") || word.hasPrefix("’"))
    }
  }

  private static func gluesBehind(_ word: String) -> Bool {
    switch word {
    case "(", "[", "$", "£", "€", "“", "#": true
    default: false
    }
  }
}
