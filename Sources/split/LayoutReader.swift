import Shared

/// Reads the layout of a text: paragraphs, sentences, their roles, repetitions, quotations.
struct LayoutReader: Sendable {
  private let sentences = SentenceFinder()
  private let roles = RoleFinder()

  /// The layout of `bytes` (valid UTF-8). `title` is the headline where the input tells it; plain
  /// text holds its own.
  func layout(of bytes: [UInt8], title: String?, hasHeadline: Bool) -> Layout {
    var layout = Layout()
    layout.paragraphs = Paragraphs.paragraphs(bytes)
    readWords(bytes, &layout)
    layout.passages.reserveCapacity(bytes.count / 100)
    for (index, paragraph) in layout.paragraphs.enumerated() {
      for range in sentences.sentences(bytes, in: paragraph.range) {
        layout.passages.append(Passage(range: range, paragraph: index))
      }
    }
    roles.assign(bytes, &layout, title: title, hasHeadline: hasHeadline)
    Repeats.mark(bytes, &layout)
    layout.quotations = QuotationFinder(bytes, layout).quotations()
    return layout
  }

  private func readWords(_ bytes: [UInt8], _ layout: inout Layout) {
    var reader = WordReader(capacity: bytes.count / 6)
    layout.wordsOfParagraph = layout.paragraphs.map {
      reader.read(bytes, $0.range, limit: PageLine.mostWords)
    }
    layout.words = reader.all
  }
}
