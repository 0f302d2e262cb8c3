import Shared

/// Lists that several rules look into.
enum WordLists {
  /// The days of the week.
  static let weekdays = "monday tuesday wednesday thursday friday saturday sunday"
  /// The months, in order.
  static let months = """
    january february march april may june july august september october november december
    """
  /// Words in the names of newspapers, broadcasters, sites and agencies.
  static let outlets: WordSet = """
    news times post sun mail telegraph guardian herald tribune journal gazette chronicle observer
    express mirror star independent standard today daily weekly radio tv online press bbc cnn nbc
    abc cbs fox reuters bloomberg ap afp aljazeera jazeera monitor globe review report world wire
    metro record argus echo courier examiner inquirer dispatch bulletin
    """
  /// What stands before "be reached".
  static let able: WordSet = "can may"
}

/// The words that several rules know by themselves.
extension WordKey {
  static let and = WordKey("and")
  static let by = WordKey("by")
  static let e = WordKey("e")
  static let email = WordKey("email")
  static let `for` = WordKey("for")
  static let `in` = WordKey("in")
  static let mail = WordKey("mail")
  static let of = WordKey("of")
  static let page = WordKey("page")
  static let said = WordKey("said")
  static let the = WordKey("the")
  static let to = WordKey("to")
}
