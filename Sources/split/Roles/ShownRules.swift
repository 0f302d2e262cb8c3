import Shared

/// Captions without a credit, told by the grammar of captions.
extension PageLine {
  /// No caption of one clause is longer, in words.
  private static let longestShown = 14
  private static let leastShown = 6
  private static let auxiliaries: WordSet = "have has had been are is was were"
  private static let joining: WordSet =
    "as while after before but says say said amid how why what who which whether that if because"
  private static let parting = Array(",;:?!\"-".utf8)

  /// Whether the line is one short clause in the tenses of captions, without a stop: "Crews have
  /// been working since dawn". Standfirsts have more to say, or drop the auxiliary verb as
  /// headlines do.
  func isShown(_ bytes: [UInt8]) -> Bool {
    guard (Self.leastShown...Self.longestShown).contains(words.count), !endsInStop,
      !words.contains(where: \.isNumber), !bytes[range].contains(where: Self.parting.contains),
      let verb = words.firstIndex(where: { Self.auxiliaries.contains($0.key) }),
      verb > words.startIndex, words[words.startIndex].isCapital,
      !words.contains(where: { Self.joining.contains($0.key) })
    else { return false }
    return words.count { $0.isCapital } * 2 <= words.count && verb + 1 < words.endIndex
  }
}

extension RoleFinder {
  /// Captions between the paragraphs of the text: the paragraphs beside them end in a stop.
  func readShown(_ bytes: [UInt8], _ lines: inout [PageLine]) {
    guard lines.count > 2 else { return }
    for index in lines.indices.dropFirst().dropLast() where lines[index].finding == nil {
      guard lines[index].isShown(bytes),
        lines[index - 1].isProse || lines[index - 1].finding != nil,
        lines[index - 1].endsInStop || lines[index - 1].finding != nil,
        lines[index + 1].isProse, lines[index + 1].endsInStop
      else { continue }
      lines[index].finding = Finding(.caption, "tells what is going on in a picture")
    }
  }
}
