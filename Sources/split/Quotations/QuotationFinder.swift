import Shared

/// Finds the quotations of an article.
///
/// Marks are judged by what stands around them first and by their shape second, because pages hold
/// marks that are turned the wrong way. Inside a quotation, marks of the other family belong to
/// quotations within it. A paragraph that ends in an open quotation goes on in the next paragraph
/// of the article if that begins with a mark; captions and the like between them are stepped over.
/// A mark without a partner costs its own quotation and no other.
struct QuotationFinder {
  private let bytes: [UInt8]
  private let layout: Layout
  private var found: [Quotation] = []
  /// Whether the next paragraph of the article begins with a single mark, as speech goes on.
  private var singleFollows = false
  /// So many passages are stepped over to find that paragraph.
  private static let reach = 24
  /// The parts of the quotation that the last paragraph left open, and its family.
  private var open: (parts: [Range<Int>], family: QuoteMark.Family)?

  init(_ bytes: [UInt8], _ layout: Layout) {
    self.bytes = bytes
    self.layout = layout
  }

  /// The quotations in the order of their first marks.
  func quotations() -> [Quotation] {
    var finder = self
    finder.find()
    return finder.found.sorted { $0.parts[0].lowerBound < $1.parts[0].lowerBound }
  }

  private mutating func find() {
    var passage = 0
    for (index, paragraph) in layout.paragraphs.enumerated() {
      let first = passage
      while passage < layout.passages.count, layout.passages[passage].paragraph == index {
        passage += 1
      }
      guard first < passage else { continue }
      let passages = layout.passages[first..<passage]
      switch passages[first].role {
      case .body:
        singleFollows = opensSingle(from: passage)
        read(paragraph.range, passages, continues: true)
        singleFollows = false
      case .headline, .standfirst, .caption:
        // Quotations stay inside these, and an open one steps over them.
        let outer = open
        open = nil
        read(paragraph.range, passages, continues: false)
        close()
        open = outer
      default: continue
      }
    }
    close()
  }

  /// Whether the first body passage from the one at `index` on begins with a single mark.
  private func opensSingle(from index: Int) -> Bool {
    let next = layout.passages[index...].prefix(Self.reach).first { $0.role == .body }
    guard let next, Marks.mark(bytes, next.range.lowerBound) == .single else { return false }
    let paragraph = layout.paragraphs[next.paragraph].range
    guard let mark = QuoteMark(bytes, next.range.lowerBound, in: paragraph) else { return false }
    return mark.family == .single && mark.canOpen && next.range.lowerBound == paragraph.lowerBound
  }

  /// Ends the open quotation without a mark.
  private mutating func close() {
    if let open { found.append(Quotation(parts: open.parts, isClosed: false)) }
    open = nil
  }

  private mutating func read(
    _ range: Range<Int>, _ passages: ArraySlice<Passage>, continues: Bool
  ) {
    let marks = self.marks(in: range)
    var start = takesUp(marks, range) ? marks.first?.at : nil
    var family = start == nil ? QuoteMark.Family.double : marks[0].family
    var index = start == nil ? 0 : 1
    while index < marks.count {
      let mark = marks[index]
      if let from = start {
        index = step(marks, index, from, family, &start, passages)
        continue
      }
      if opens(mark, marks, index, range) {
        start = mark.at
        family = mark.family
      } else if mark.canClose, mark.family == .double {
        takeHeadless(mark, marks, index, passages)
      }
      index += 1
    }
    if let start { leave(start..<range.upperBound, family) }
  }

  /// Whether the paragraph's first mark takes up the quotation that the last paragraph left open;
  /// if not, that one ends.
  private mutating func takesUp(_ marks: [QuoteMark], _ range: Range<Int>) -> Bool {
    guard let open else { return false }
    if let first = marks.first, first.at == range.lowerBound, first.canOpen,
      first.family == open.family
    {
      return true
    }
    close()
    return false
  }

  private func marks(in range: Range<Int>) -> [QuoteMark] {
    var marks: [QuoteMark] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if Marks.mayQuote[Int(bytes[at])], let mark = QuoteMark(bytes, at, in: range) {
        marks.append(mark)
        at = mark.end
      } else {
        at += 1
      }
    }
    return marks
  }

  /// What the mark at `index` does inside the quotation that began at `from`; the next index to
  /// look at.
  private mutating func step(
    _ marks: [QuoteMark], _ index: Int, _ from: Int, _ family: QuoteMark.Family,
    _ start: inout Int?,
    _ passages: ArraySlice<Passage>
  ) -> Int {
    let mark = marks[index]
    guard mark.family == family else { return index + 1 }
    if closes(mark, marks, index) {
      finish(from..<mark.end)
      start = nil
    } else if mark.canOpen, family == .double {
      // A second opening mark: the first one has lost its partner.
      abandon(from, before: mark.at, passages)
      start = mark.at
    }
    return index + 1
  }

  private func closes(_ mark: QuoteMark, _ marks: [QuoteMark], _ index: Int) -> Bool {
    guard mark.canClose else { return !mark.canOpen && mark.turn <= 0 }
    if mark.canOpen, mark.turn > 0 { return false }
    if mark.family == .single, mark.canBePossessive, !mark.hasStop {
      return !singleFollows && !hasLaterClose(marks, index)
    }
    return true
  }

  /// Whether a better closing mark of the family stands behind the one at `index`, before the next
  /// one that opens.
  private func hasLaterClose(_ marks: [QuoteMark], _ index: Int) -> Bool {
    for mark in marks[(index + 1)...] where mark.family == .single {
      if mark.canOpen, !mark.canClose { return false }
      if mark.canClose, mark.hasStop || !mark.canBePossessive { return true }
    }
    return false
  }

  /// Whether the mark begins a quotation here.
  private func opens(
    _ mark: QuoteMark, _ marks: [QuoteMark], _ index: Int, _ range: Range<Int>
  ) -> Bool {
    guard mark.canOpen else { return false }
    switch mark.family {
    case .double, .angle: return !(mark.canClose && mark.turn < 0)
    case .single:
      // A single mark is an apostrophe unless it has a partner, or begins a paragraph of speech.
      for other in marks[(index + 1)...] where other.family == .single {
        if other.canClose { return true }
        if other.canOpen { break }
      }
      if mark.at == range.lowerBound { return mark.turn > 0 || singleFollows }
      return singleFollows && followsColon(mark.at, range)
    }
  }
}

// MARK: - Beginnings

extension QuotationFinder {
  /// Whether a colon or comma and a blank stand before a mark: `He said: '`.
  private func followsColon(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound + 2, bytes[at - 1] == 0x20 else { return false }
    return bytes[at - 2] == UInt8(ascii: ":") || bytes[at - 2] == UInt8(ascii: ",")
  }
}

// MARK: - Ends

extension QuotationFinder {
  /// A quotation ends with its mark.
  private mutating func finish(_ part: Range<Int>) {
    found.append(Quotation(parts: (open?.parts ?? []) + [part], isClosed: true))
    open = nil
  }

  /// The paragraph ends inside a quotation, which may go on in the next.
  private mutating func leave(_ part: Range<Int>, _ family: QuoteMark.Family) {
    open = ((open?.parts ?? []) + [part], family)
  }

  /// A quotation whose closing mark is missing ends with the last sentence before `end`, or else
  /// right there.
  private mutating func abandon(_ start: Int, before end: Int, _ passages: ArraySlice<Passage>) {
    let sentence = passages.last { $0.range.upperBound <= end && $0.range.upperBound > start }
    let stop = sentence?.range.upperBound ?? Blanks.trim(bytes, start..<end).upperBound
    found.append(Quotation(parts: (open?.parts ?? []) + [start..<stop], isClosed: false))
    open = nil
  }

  /// A closing mark whose opening one is missing: the quotation began with its sentence, if a stop
  /// or comma stands before the mark.
  private mutating func takeHeadless(
    _ mark: QuoteMark, _ marks: [QuoteMark], _ index: Int, _ passages: ArraySlice<Passage>
  ) {
    guard mark.hasStop, let sentence = passages.first(where: { $0.range.contains(mark.at) }) else {
      return
    }
    let start = sentence.range.lowerBound
    if index > 0, marks[index - 1].at >= start { return }
    guard start < mark.at, found.last.map({ $0.parts.last!.upperBound <= start }) ?? true else {
      return
    }
    found.append(Quotation(parts: [start..<mark.end], isClosed: true))
  }
}
