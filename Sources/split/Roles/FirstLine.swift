import Shared

/// The headline that begins with a label of its kind.
extension RoleFinder {
  /// A label and a name.
  private static let longestLabelled = 5
  private static let asItHappened = WordKey("as")
  /// How many lines may stand above a headline with a label.
  private static let mostBefore = 6
  private static let headlined: WordSet = """
    live just video watch photos pictures exclusive breaking update explainer factbox timeline as
    special q interview profile latest developing
    """

  /// The first line of a page is no pointer to another: "JUST IN: Dam breaks in the north".
  func readFirst(_ lines: inout PageLines) {
    for index in lines.indices.prefix(Self.mostBefore) {
      guard let role = lines.role(index) else { return }
      let line = lines[index]
      guard role == .promo || role == .notice && line.words.first?.key == Self.asItHappened,
        !line.isPromoHeader, line.words.count > Self.longestLabelled,
        let label = line.words.first, Self.headlined.contains(label.key)
      else { continue }
      lines[index].finding = nil
      return
    }
  }
}
