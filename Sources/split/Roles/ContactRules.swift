import Shared

/// The rules for lines in which an outlet asks its readers to write, call or follow, and in which
/// it tells what it changed.
extension RoleFinder {
  /// No line with the name of an account alone is longer, in words.
  private static let longestAccount = 8
  private static let askers: WordSet = """
    reach contact email e mail call text phone telephone tel ring write message send whatsapp tips
    tip questions follow tweet got have has do did are were know want if please for or sms fax what
    """
  private static let commands: WordSet = """
    reach contact email e mail write message send tips tip questions follow tweet
    """
  private static let newsroom: WordSet = """
    newsdesk newsroom reporter reporters editor editors us our we studio newspaper letters tips
    """
  /// Whom a newspaper names where it passes on the call of others.
  private static let others: WordSet = """
    police sheriff sheriff's deputies detective detectives investigators fbi crimestoppers stoppers
    crime embassy consulate hospital hotline helpline ministry authorities donate donations charity
    """
  private static let follow = WordKey("follow")
  private static let networks: WordSet = """
    twitter facebook instagram linkedin threads bluesky mastodon tiktok telegram youtube whatsapp x
    """
  private static let channels: WordSet = "whatsapp text sms tel telephone phone fax email call"
  private static let more = WordKey("more")
  private static let whole: WordSet = "full complete further continuing continued all live"
  private static let reached = WordKey("reached")
  private static let visiting: WordSet = "visit go check see read log click watch listen download"
  private static let texting: WordSet = "text txt sms"
  private static let information: WordSet = "information details help advice"
  private static let sending: WordSet = "send email e write share"
  private static let reader: WordSet = "your you"
  private static let joints: WordSet = "or and at on by"
  private static let changes: WordSet =
    "adds updates updated recasts corrects rewrites refiles removes clarifies writes"

  /// "Reach Jane Roe at jroe@example.org", "Got a story? Call us on 555 0100 100"
  func contact(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    guard let first = line.words.first else { return nil }
    if bytes[line.range].starts(with: "((".utf8), Address.isMailIn(bytes, line.range) {
      return Finding(.notice, "a desk's addresses in brackets")
    }
    if isNumbered(bytes, line) { return Finding(.notice, "a telephone number behind a label") }
    if isReached(bytes, line) { return Finding(.byline, "where somebody can be reached") }
    let isMore = first.key == .for && isMore(line)
    if isMore || Self.visiting.contains(first.key), isVisit(bytes, line) {
      return Finding(.notice, "asks to be visited")
    }
    if isAccount(bytes, line) { return Finding(.notice, "an account and its owner") }
    guard first.start != .small || Address.holds(bytes, first.range, in: line.range) else {
      return nil
    }
    if Self.texting.contains(first.key), isShortCode(line) {
      return Finding(.notice, "a word to send to a number")
    }
    let isAsking = Self.askers.contains(first.key)
    let isMail = line.words.contains { $0.start == .sign } && Address.isMailIn(bytes, line.range)
    let isFollowing = isFollow(first, line)
    guard isFollowing || isMail || isAsking && Address.isTelephoneIn(bytes, line.range),
      !line.range.contains(where: { Marks.mark(bytes, $0) == .double })
    else { return nil }
    if isChannel(bytes, line) { return Finding(.notice, "a number or address to write to") }
    if isInformation(line) { return Finding(.notice, "where to ask for more") }
    if isFollowing { return Finding(.notice, "asks to be followed") }
    guard !line.words.contains(where: { Self.others.contains($0.key) }) else { return nil }
    if isAsking, isOwn(line, isMail: isMail) {
      return Finding(.notice, "asks readers to write or call")
    }
    return isMail && isCard(bytes, line) ? Finding(.notice, "a name and an address") : nil
  }

  /// "For relatives: (01632) 960 114": a label, then nothing but a telephone number.
  private func isNumbered(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard line.words.count <= Self.longestByline,
      let colon = line.range.last(where: { bytes[$0] == UInt8(ascii: ":") }),
      Address.isTelephoneIn(bytes, colon..<line.range.upperBound)
    else { return false }
    let number = line.words.suffix { $0.range.lowerBound > colon }
    return number.count > 1 && number.allSatisfy(\.isNumber)
  }

  /// "The writer can be reached at 555 0100 142."
  private func isReached(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard let verb = line.words.firstIndex(where: { $0.key == Self.reached }),
      line.words[..<verb].suffix(2).first.map({ WordLists.able.contains($0.key) }) ?? false,
      line.words[(verb + 1)...].first.map({ Self.joints.contains($0.key) }) ?? false,
      Address.isTelephoneIn(bytes, line.range) || Address.isMailIn(bytes, line.range)
    else { return false }
    return !line.words.contains { Self.others.contains($0.key) }
  }

  /// "For more", or "For full coverage of the flood, visit".
  private func isMore(_ line: PageLine) -> Bool {
    guard let next = line.words.dropFirst().first else { return false }
    return next.key == Self.more
      || Self.whole.contains(next.key) && line.words.contains { Self.visiting.contains($0.key) }
  }

  /// "Visit echo.example for updates."
  private func isVisit(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    guard line.words.first?.isCapital ?? false, line.words.count <= Self.longestByline,
      !line.words.contains(where: { Self.others.contains($0.key) || $0.key == .said })
    else { return false }
    return Address.isSiteIn(bytes, line.words)
  }

  /// "Text STORM to 67070 for alerts"
  private func isShortCode(_ line: PageLine) -> Bool {
    zip(line.words, line.words.dropFirst()).contains { word, next in
      word.key == .to && next.isNumber && (4...6).contains(next.range.count)
    }
  }

  /// Whether a line that asks speaks for the newsroom or one of its people.
  private func isOwn(_ line: PageLine, isMail: Bool) -> Bool {
    if line.words.contains(where: { Self.newsroom.contains($0.key) }) { return true }
    if isMail, isCalling(line) { return true }
    guard let first = line.words.first, Self.commands.contains(first.key) else { return false }
    // A telephone without the newsroom's name: "Contact Jane Roe at 555 0100 108."
    let isPerson =
      line.words.count <= Self.longestByline && line.words.dropFirst().first?.isCapital ?? false
    return isMail || isPerson
  }

  /// "Follow Jane Roe on Twitter"
  private func isFollow(_ first: Word, _ line: PageLine) -> Bool {
    first.key == Self.follow && line.words.count <= Self.longestByline
      && line.words.contains { Self.networks.contains($0.key) || $0.start == .sign }
  }

  /// "@janeroe", "Jane Roe @janeroe", "Jane Roe, Northport Echo (@janeroe)": an account, and names.
  private func isAccount(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    line.words.count <= Self.longestAccount && !line.endsInStop
      && line.words.contains { $0.start == .sign && bytes[$0.range.lowerBound] == 0x40 }
      && line.words.allSatisfy {
        $0.start == .sign || $0.isCapital || Address.holds(bytes, $0.range, in: line.range)
      }
  }

  /// "For flood information call 1300 960 191."
  private func isInformation(_ line: PageLine) -> Bool {
    line.words.count <= Self.longestByline && line.words.first?.key == .for
      && line.words.prefix(5).contains { Self.information.contains($0.key) }
  }

  /// "Or WhatsApp: +44 7700 900971", "Fax: 01632 960111": a channel, then nothing but its number.
  private func isChannel(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    let words = line.words.drop { Self.joints.contains($0.key) }
    guard let channel = words.first, Self.channels.contains(channel.key) else { return false }
    return words.dropFirst().allSatisfy {
      $0.isNumber || Address.holds(bytes, $0.range, in: line.range)
    }
  }

  /// "What do you think? Send your views to …"
  private func isCalling(_ line: PageLine) -> Bool {
    line.words.contains { Self.sending.contains($0.key) }
      && line.words.contains { Self.reader.contains($0.key) }
  }

  /// Whether there is nothing but names, numbers and addresses.
  private func isCard(_ bytes: [UInt8], _ line: PageLine) -> Bool {
    line.words.count <= Self.longestByline
      && line.words.allSatisfy {
        $0.start != .small || Self.joints.contains($0.key)
          || Address.holds(bytes, $0.range, in: line.range)
      }
  }

  /// "(Adds details of the toll)"
  func change(_ bytes: [UInt8], _ line: PageLine) -> Finding? {
    guard let first = line.words.first,
      bytes[line.range.lowerBound] == UInt8(ascii: "("),
      bytes[line.range.upperBound - 1] == UInt8(ascii: ")"),
      first.isCapital, Self.changes.contains(first.key)
    else { return nil }
    return Finding(.notice, "what a version changes")
  }
}
