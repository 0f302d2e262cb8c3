import Shared

/// The rules for lines that name the article's authors: above the text with their posts and
/// addresses, below it with what they do.
extension RoleFinder {
  static let nameParts: WordSet =
    "and for in with of the at from to via de la van von der bin al el"
  /// What authors are.
  static let posts: WordSet = """
    writer writers reporter reporters correspondent correspondents editor editors columnist
    columnists journalist journalists photographer photojournalist freelancer contributor
    contributors producer
    """
  /// Words beside them.
  private static let beats: WordSet = """
    staff senior chief junior lead deputy assistant associate managing executive contributing special
    freelance news political politics foreign business city crime sports sport health science
    environment climate education home affairs diplomatic defence defense security legal court
    courts investigative general assignment digital web online multimedia video local regional
    national world europe africa asia middle east economics economic royal technology transport
    travel religion culture arts energy bureau desk trainee features press a an our website researcher
    wires agencies services reports
    """
  private static let times = WordSet(stringLiteral: "\(WordLists.weekdays) \(WordLists.months)")
  private static let ago = WordKey("ago")
  private static let be: WordSet = "is are"
  private static let pronouns: WordSet = "he she it they this that who"
  private static let writing: WordSet = "writer author"
  private static let beginnings: WordSet = "a an the our"
  private static let works: WordSet = "covers cover reports report writes write works"
  private static let contributed = WordKey("contributed")
  private static let bureau = WordKey("bureau")
  private static let chief = WordKey("chief")
  private static let reporting = WordKey("reporting")
  private static let desk: WordSet = "staff wire wires"
  private static let services: WordSet = "services service reports agencies wires wire dispatches"
  private static let news = WordKey("news")
  private static let with = WordKey("with")
  private static let desks: WordSet = "desk bureau staff"
  private static let filed: WordSet = "reported wrote"
  private static let from: WordSet = "from in"
  private static let reached: WordSet = "reached contacted emailed followed found"
  /// No line that names an outlet and a post is longer, in words.
  static let longestPost = 7
  /// No line of what an author does is longer, in words.
  private static let longestLife = 40
  /// How many lines at the end are looked at for one.
  private static let mostLives = 4

  /// "By Jane Roe, Staff writer", "BY JANE ROE jroe@example.org", "Jane Roe, Crime Reporter"
  func byline(_ bytes: [UInt8], _ line: PageLine, _ told: inout ToldPage) -> Finding? {
    guard !line.endsInStop else { return nil }
    if writers.isPost(line) || isOutletPost(line) || isBarePost(line) {
      return Finding(.byline, "a post without a name")
    }
    if isAgencyAndPlace(bytes, line) { return Finding(.byline, "an agency and a place") }
    if let names = sender(bytes, line) {
      told.takeAuthors(bytes[names])
      return Finding(.byline, "from and names")
    }
    guard let first = line.words.first, (2...Self.longestByline).contains(line.words.count),
      first.isCapital || first.key == .by
    else { return nil }
    guard first.key == .by else { return postline(bytes, line, &told) }
    let words = withoutAge(line.words).dropFirst().drop { Self.beginnings.contains($0.key) }
    guard let name = words.first, name.isCapital || isOfPost(name),
      words.contains(where: \.isCapital) || words.last.map(isOfPost) ?? false,
      !Self.times.contains(name.key),
      words.allSatisfy({ isOfByline($0, bytes, line) })
    else { return nil }
    if words.contains(where: \.isCapital) { told.takeAuthors(byline(bytes, line)) }
    told.agency = told.agency ?? agencies.firstWire(in: words)
    return Finding(.byline, "by and names")
  }

  /// The words before "2 hours ago" at the end.
  private func withoutAge(_ words: Words) -> Words {
    words.last?.key == Self.ago ? words.prefix { !$0.isNumber } : words
  }

  /// Whether a byline may hold the word.
  func isOfByline(_ word: Word, _ bytes: [UInt8], _ line: PageLine) -> Bool {
    word.isCapital || Self.nameParts.contains(word.key) || Self.posts.contains(word.key)
      || Self.beats.contains(word.key) || Address.holds(bytes, word.range, in: line.range)
      || isDomainEnd(bytes, word)
  }

  /// A name, a comma and a post; without a comma where the name is a known one: "Jane Roe Business
  /// editor, Example News".
  private func postline(_ bytes: [UInt8], _ line: PageLine, _ told: inout ToldPage) -> Finding? {
    guard let comma = line.range.first(where: { bytes[$0] == UInt8(ascii: ",") }) else {
      return bareName(bytes, line.words, &told)
    }
    let name = line.words.prefix { $0.range.upperBound <= comma }
    let post = line.words[name.endIndex...]
    if post.allSatisfy({ $0.isCapital && !Self.posts.contains($0.key) }),
      post.contains(where: { WordLists.outlets.contains($0.key) })
    {
      return bareName(bytes, name, &told)
    }
    guard let last = line.words.last, Self.posts.contains(last.key) else { return nil }
    guard (2...4).contains(name.count), name.allSatisfy(\.isCapital),
      post.allSatisfy({ isOfPost($0) || $0.isCapital || WordLists.outlets.contains($0.key) })
    else { return nil }
    told.takeAuthors(byline(bytes, line))
    return Finding(.byline, "a name and a post")
  }

  /// A known name with a post behind it and nothing between.
  private func bareName(_ bytes: [UInt8], _ words: Words, _ told: inout ToldPage) -> Finding? {
    let name = words.prefix { !isOfPost($0) }
    guard let first = name.first, let last = name.last, (2...3).contains(name.count),
      name.allSatisfy(\.isCapital), writers.isGiven(first), name.endIndex < words.endIndex,
      words[name.endIndex...].allSatisfy(isOfPost), Self.posts.contains(words.last!.key)
    else { return nil }
    told.takeAuthors(bytes[first.range.lowerBound..<last.range.upperBound])
    return Finding(.byline, "a name and a post")
  }

  /// "com" of "Example.com"
  private func isDomainEnd(_ bytes: [UInt8], _ word: Word) -> Bool {
    let start = word.range.lowerBound
    return start > 1 && bytes[start - 1] == UInt8(ascii: ".") && bytes[start - 2] > 0x20
  }

  /// What authors are, or a word beside that.
  func isOfPost(_ word: Word) -> Bool {
    Self.posts.contains(word.key) || Self.beats.contains(word.key)
  }

  /// "Northport Times business reporter": an outlet and a post, without a name.
  private func isOutletPost(_ line: PageLine) -> Bool {
    // "Example News correspondent in Cairo"
    let words = withoutPlace(line.words)
    guard (2...Self.longestPost).contains(words.count), let last = words.last,
      Self.posts.contains(last.key) || Self.desks.contains(last.key)
    else { return false }
    let outlet = words.prefix { !isOfPost($0) }
    return !outlet.isEmpty && outlet.allSatisfy(\.isCapital)
      && outlet.contains { WordLists.outlets.contains($0.key) }
      && words[outlet.endIndex...].allSatisfy(isOfPost)
  }

  /// "Staff writer, with AFP": a post, and agencies.
  private func isShared(_ words: Words) -> Bool {
    guard let with = words.firstIndex(where: { $0.key == Self.with }),
      let post = words[..<with].last, Self.posts.contains(post.key),
      words[..<with].allSatisfy(isOfPost)
    else { return false }
    return isAgency(words[(with + 1)...])
  }

  /// The words before "in" and a place at the end.
  private func withoutPlace(_ words: Words) -> Words {
    guard let link = words.lastIndex(where: { $0.key == .in && !$0.isCapital }),
      link + 1 < words.endIndex, words[(link + 1)...].allSatisfy(\.isCapital)
    else { return words }
    return words[..<link]
  }

  /// "Special Correspondent", "Our Bureau", "Foreign Desk": a post or desk without a name.
  private func isBarePost(_ line: PageLine) -> Bool {
    if isServices(line.words) || isShared(line.words) { return true }
    guard (2...Self.longestPost).contains(line.words.count), let first = line.words.first,
      first.isCapital, let last = line.words.last
    else { return false }
    // "Our correspondents in Cairo"
    let post = line.words.drop { Self.beginnings.contains($0.key) }
    if let writer = post.first, Self.posts.contains(writer.key),
      post.dropFirst().first?.key == .in, post.count > 2
    {
      return post.dropFirst(2).allSatisfy(\.isCapital)
    }
    return line.words.count <= 4 && line.words.allSatisfy(isOfPost)
      && (Self.posts.contains(last.key) || Self.desks.contains(last.key))
  }

  /// "example.com staff and news service reports", "Example News and news services": the desk or
  /// the outlet, and the agencies.
  private func isServices(_ words: Words) -> Bool {
    if isWire(words) { return true }
    guard (3...Self.longestPost).contains(words.count), let last = words.last,
      Self.services.contains(last.key), let joint = words.firstIndex(where: { $0.key == .and })
    else { return false }
    let names = words[..<joint]
    let isDesk = names.contains { Self.desk.contains($0.key) }
    let isOutlet =
      names.first?.isCapital ?? false
      && names.contains { WordLists.outlets.contains($0.key) || agencies.isNamed(by: $0) }
    return (isDesk || isOutlet)
      && words[(joint + 1)...].allSatisfy { isOfPost($0) || Self.services.contains($0.key) }
  }

  /// "News wire services"
  private func isWire(_ words: Words) -> Bool {
    guard (2...4).contains(words.count), let last = words.last, words.first?.isCapital ?? false,
      Self.services.contains(last.key)
    else { return false }
    return words.dropLast().allSatisfy { Self.desk.contains($0.key) || $0.key == Self.news }
  }

  /// The line up to an address.
  private func byline(_ bytes: [UInt8], _ line: PageLine) -> ArraySlice<UInt8> {
    let at = line.range.first { bytes[$0] == UInt8(ascii: "@") }
    let end = at.map { Address.start(bytes, $0, in: line.range) } ?? line.range.upperBound
    return bytes[line.range.lowerBound..<end]
  }

  // MARK: Below the text

  /// "Jane Roe is a staff writer at the Example." Whoever the text speaks of is no author of it.
  func readAuthors(_ bytes: [UInt8], _ lines: inout PageLines, _ told: ToldPage) {
    let last = lines.indices.filter { lines.role($0) == nil }.suffix(Self.mostLives)
    guard let first = last.first else { return }
    for index in last where lines[index].words.count <= Self.longestLife {
      let words = lines[index].words
      guard !words.contains(where: { $0.key == .said }) else { continue }
      if isWriter(words), tells(words.dropFirst(2), bytes, lines[index], false) {
        lines[index].finding = Finding(.byline, "what the writer does")
      }
      let name = words.prefix { $0.isCapital }
      guard (1...5).contains(name.count), let surname = name.last?.key else { continue }
      let isAuthor = isAuthor(surname, told)
      // "Roe is a correspondent", not "He can be reached".
      let isTold = words[name.endIndex...].first.map { Self.be.contains($0.key) } ?? false
      guard isAuthor || name.count > 1 || isTold && !Self.pronouns.contains(surname),
        tells(words[name.endIndex...], bytes, lines[index], isAuthor),
        isAuthor || !isNamed(surname, lines.prefix(first))
      else { continue }
      lines[index].finding = Finding(.byline, "what an author does")
    }
  }

  /// "The writer", "The author" at the beginning.
  private func isWriter(_ words: Words) -> Bool {
    words.first?.key == .the
      && words.dropFirst().first.map { Self.writing.contains($0.key) } ?? false
  }

  /// Whether the words behind a name tell of an author's work.
  private func tells(
    _ words: Words, _ bytes: [UInt8], _ line: PageLine, _ isAuthor: Bool
  ) -> Bool {
    guard let verb = words.first?.key else { return false }
    let rest = words.dropFirst()
    if WordLists.able.contains(verb) {
      return rest.dropFirst().first.map { Self.reached.contains($0.key) } ?? false
    }
    if words.last?.key == Self.reporting, words.dropLast().last?.key == Self.contributed {
      return true
    }
    if Self.filed.contains(verb) { return rest.first.map { Self.from.contains($0.key) } ?? false }
    if Self.works.contains(verb) { return isAuthor || Address.isIn(bytes, line.range) }
    guard Self.be.contains(verb), let next = rest.first else { return false }
    let post = rest.dropFirst().drop { Self.beats.contains($0.key) || $0.isCapital }
    guard Self.beginnings.contains(next.key) || next.isCapital else { return false }
    let beat = rest[..<post.startIndex].suffix(2).map(\.key)
    return beat == [Self.bureau, Self.chief]
      || post.first.map { Self.posts.contains($0.key) } ?? false
  }

  private func isAuthor(_ surname: WordKey, _ told: ToldPage) -> Bool {
    told.authors.contains { author in
      let bytes = Array(author.utf8)
      return WordReader.words(bytes, 0..<bytes.count).last?.key == surname
    }
  }

  /// Whether the text in `lines` speaks of someone.
  private func isNamed(_ name: WordKey, _ lines: Slice<PageLines>) -> Bool {
    lines.contains { $0.finding == nil && $0.words.contains { $0.key == name } }
  }
}
