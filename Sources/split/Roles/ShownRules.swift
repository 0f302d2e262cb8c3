import Shared

/// Captions without a credit, told by the grammar of captions.
extension PageLine {
  /// No caption of one clause is longer, in words.
  private static let longestShown = 14
  private static let leastShown = 6
  private static let auxiliaries: WordSet = "have has had been are is was were"
  private static let joining: WordSet =
    "as while after before but says say said amid how why what who which whether that if because"
  private static let articles: WordSet = "the a an"
  /// Past tenses that do not end in -ed.
  static let past: WordSet = """
    fell rose broke struck hit left took came went ran swept began held stood lost found made shot
    flew sank burst drove fled caught sat lay spread
    """
  /// How far into a line the verb of its subject is looked for, in words.
  private static let reach = 8
  private static let parting = Array(",;:?!\"-".utf8)

  /// Whether the line is one short clause in the tenses of captions, without a stop: "Crews have
  /// been working since dawn". Standfirsts have more to say, or drop the auxiliary verb as
  /// headlines do.
  func isShown(_ bytes: [UInt8]) -> Bool {
    guard (Self.leastShown - 1...Self.longestShown).contains(words.count), !endsInStop,
      !words.contains(where: \.isNumber), !bytes[range].contains(where: Self.parting.contains),
      let verb = words.firstIndex(where: { Self.auxiliaries.contains($0.key) }),
      verb > words.startIndex, words[words.startIndex].isCapital,
      !words.contains(where: { Self.joining.contains($0.key) })
    else { return false }
    return words.count { $0.isCapital } * 2 <= words.count && verb + 1 < words.endIndex
  }

  /// Whether the line is one clause in the past tense without a stop: "The gang fled in a white
  /// van". Subheadings do without the article.
  func tellsPast(_ bytes: [UInt8]) -> Bool {
    guard (Self.leastShown...Self.longestShown).contains(words.count), !endsInStop,
      let first = words.first, first.isCapital, Self.articles.contains(first.key),
      !words.contains(where: { $0.isNumber || Self.joining.contains($0.key) }),
      !bytes[range].contains(where: Self.parting.contains)
    else { return false }
    return words.dropFirst(2).prefix(Self.reach).contains { word in
      word.start == .small && (Self.past.contains(word.key) || word.stem("ed", bytes) != nil)
    }
  }

  /// Whether the line is a noun phrase with a place at its end: "The wreckage of the train near
  /// Northport".
  func isView(_ bytes: [UInt8]) -> Bool {
    // "A night in Northport" may head a part of the text, "A flooded street in Northport" hardly.
    let isState = words.dropFirst().first.map { $0.stem("ed", bytes) != nil } ?? false
    guard (Self.leastShown - (isState ? 1 : 0)...Self.longestShown).contains(words.count),
      !endsInStop, let first = words.first, first.isCapital, Self.articles.contains(first.key),
      !words.contains(where: { $0.isNumber || Self.isVerbal($0, bytes) }),
      !bytes[range].contains(where: Self.parting.contains)
    else { return false }
    let place = words.suffix(where: \.isCapital)
    let noun = words[..<place.startIndex]
    return (1...3).contains(place.count)
      && noun.last.map { Self.whereabouts.contains($0.key) } ?? false
      && noun.dropFirst().allSatisfy { $0.start == .small }
  }

  /// "Aerial footage shows the river at Northport", "A map showing the fault": a picture and what it
  /// shows, without a stop.
  func tellsPicture(_ bytes: [UInt8]) -> Bool {
    guard !endsInStop, words.count >= Self.leastShown, words.first?.isCapital ?? false,
      let picture = words.prefix(Self.mostBefore).firstIndex(where: {
        Self.pictures.contains($0.key)
      }), picture + 1 < words.endIndex
    else { return false }
    return Self.showing.contains(words[picture + 1].key)
  }

  private static let mostBefore = 4
  private static let pictures: WordSet =
    "footage image images picture pictures photo photos photograph video map graphic"
  private static let showing: WordSet = "shows show showing taken"
  static let whereabouts: WordSet = "in near at outside above"

  private static func isVerbal(_ word: Word, _ bytes: [UInt8]) -> Bool {
    auxiliaries.contains(word.key) || joining.contains(word.key) || past.contains(word.key)
  }
}

extension RoleFinder {
  /// Captions that are told by their own words wherever they stand.
  func readScenes(_ bytes: [UInt8], _ lines: inout PageLines) {
    let last = lines.indices.last { lines.role($0) == nil && lines[$0].isProse }
    for index in lines.indices.dropFirst() where lines.role(index) == nil {
      let line = lines[index]
      if let credit = line.creditStart, index != last, isCredited(bytes, line, credit) {
        lines[index].finding = Finding(.caption, "no verb, and an agency in brackets")
      } else if line.isScene(bytes) || line.showsPerson(bytes, writers.isGiven) {
        lines[index].finding = Finding(.caption, "the present tense, and a day")
      } else if isTrailing(bytes, line) {
        lines[index].finding = Finding(.caption, "dots behind its first words")
      } else if line.words.count <= CaptionSentence.longest {
        lines[index].finding = caption(CaptionSentence(bytes, line), endsInStop: line.endsInStop)
      }
    }
  }

  /// Whether what stands before the agency at `end` is no news.
  private func isCredited(_ bytes: [UInt8], _ line: PageLine, _ end: Int) -> Bool {
    let text = Paragraph(
      range: Blanks.trim(bytes, line.range.lowerBound..<end), isApart: line.isApart)
    let words = line.words.prefix { $0.last <= end }
    guard line.passages.count <= 2, !words.isEmpty, words.count <= Self.longestCredited else {
      return false
    }
    let caption = PageLine(text, passages: line.passages, words: words, endsInStop: true)
    return CaptionSentence(bytes, caption).isCreditedPicture
  }

  /// "Devastated ... the town after the flood."
  private func isTrailing(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard (Self.leastTrailing...Self.longestCredited).contains(line.words.count),
      let first = line.words.first, first.isCapital,
      let dots = line.words.indices.dropFirst().prefix(Self.mostTrailing).first(where: { index in
        let gap = line.words[index - 1].last..<line.words[index].range.lowerBound
        return bytes[gap].starts(with: " ... ".utf8) || bytes[gap].starts(with: " … ".utf8)
      })
    else { return false }
    return line.words[dots].start == .small
      && !line.range.contains {
        Marks.mark(bytes, $0) == .double
      }
  }

  private static let longestCredited = 30
  private static let leastTrailing = 6
  private static let mostTrailing = 4

  private func caption(_ sentence: CaptionSentence, endsInStop: Bool) -> Finding? {
    if sentence.isLabelled, sentence.isScene {
      return Finding(.caption, "a label and the present tense")
    }
    if sentence.endsInFullDay { return Finding(.caption, "a day and its date at its end") }
    if !endsInStop, sentence.namesPerson { return Finding(.caption, "a name and no verb") }
    return sentence.isSeen(endsInStop: endsInStop)
      ? Finding(.caption, "what is seen now, and a day") : nil
  }

  /// Captions among the paragraphs of the text: what stands beside them ends in a stop, or is page
  /// furniture.
  func readShown(_ bytes: [UInt8], _ lines: inout PageLines) {
    guard lines.count > 2 else { return }
    // No sentence of a longer line is a caption.
    for index in lines.indices.dropFirst()
    where lines.role(index) == nil && !(lines.endsInStop(index) && lines.isLong(index)) {
      let line = lines[index]
      if line.namesSides(bytes) {
        lines[index].finding = Finding(.caption, "the sides of a picture")
      } else if isShown(line, bytes, isLast: index + 1 == lines.count),
        isClosed(lines[index - 1]), index + 1 == lines.count || isClosed(lines[index + 1])
      {
        lines[index].finding = Finding(.caption, "tells what is going on in a picture")
      }
    }
  }

  /// Whether the line can be a caption between paragraphs; the last line may be a sentence cut
  /// short.
  private func isShown(_ line: PageLine, _ bytes: [UInt8], isLast: Bool) -> Bool {
    line.isUntimedScene(bytes) || line.isCrowdScene(bytes)
      || !isLast && (line.isShown(bytes) || line.tellsPast(bytes) || line.isView(bytes))
  }

  /// Whether a line is a paragraph of the text or known to be none.
  private func isClosed(_ line: PageLine) -> Bool {
    line.finding != nil || line.isProse && line.endsInStop
  }
}
