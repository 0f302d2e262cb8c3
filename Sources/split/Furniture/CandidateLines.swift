import Shared

/// Which lines the model is asked about: the short ones. Of sentences it is asked only where a word
/// or sign of furniture stands in them, since nearly all are the text's, and asking takes time.
package enum CandidateLines {
  /// No longer line is asked about, in words; none of several sentences that is longer, since a
  /// paragraph may end in a notice.
  package static let mostWords = 44
  private static let mostWordsOfSeveral = 24
  /// A shorter sentence is always asked about.
  private static let longestShort = 6
  /// Words in lines of furniture that are rare in news.
  package static let furniture = """
    you your our we my please click subscribe subscribed subscribing subscribers subscription
    newsletter newsletters email mail inbox website article photo photograph photographed picture
    pictures pictured images image caption copyright reserved originally updated amended correction
    corrected clarification editor's editors editor editing edited reader readers comment views opinions
    author donate donations cookies app download follow twitter facebook instagram whatsapp http https
    www com org @ © contributed contribute covers writer writers correspondent correspondents reporter
    translated transcript affiliate advertisement advertising sponsored obligation proxy map graphic
    reprinted republished permission reproduction misstated journalism newsroom podcast updates
    unsubscribe register password link online hotline helpline withheld story gmt posted e site sites
    privacy recaptcha hosted desk stories content quiz contact reporting video letter external
    responsible securities
    """

  /// Words of sentences that report news, which no site says of itself.
  package static let reporting = """
    said says say saying told reported added according announced asked called warned urged expected
    officials police minister president government military killed
    """

  /// Whether a line of so many words and sentences is asked about. `isOpen` tells whether it begins
  /// with neither a letter nor a quotation mark, `hasFurniture` and `hasReporting` whether a word of
  /// ``furniture`` and of ``reporting`` stands in it.
  package static func isAsked(
    _ words: Int, sentences: Int, endsInStop: Bool, isOpen: @autoclosure () -> Bool,
    hasFurniture: @autoclosure () -> Bool, hasReporting: @autoclosure () -> Bool
  ) -> Bool {
    guard words <= (sentences == 1 ? mostWords : mostWordsOfSeveral) else { return false }
    return !endsInStop || words <= longestShort || isOpen() || hasFurniture() && !hasReporting()
  }
}
