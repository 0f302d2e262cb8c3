import Shared

/// Offices and bodies that later sentences name by their kind: "the mayor", "the ministry".
extension SourceReader {
  /// Who is named with which office in the noun phrase at `at`: "[Mayor] Ana Ruiz", "Ana Ruiz, the
  /// city's [mayor]", "the [mayor], Ana Ruiz".
  func holder(_ at: Int) -> (office: WordKey, holder: Source)? {
    guard let name = nameHead(at), parse.reading.names[name].type == .person else { return nil }
    let phrase = parse.chunks[at].tokens.lowerBound..<parse.reading.names[name].tokens.lowerBound
    let title = phrase.last(where: isOffice)
    let office = title ?? [at + 2, at - 2].lazy.compactMap { self.office(at, $0) }.first
    return office.map { (parse.tokens[$0].key, person(name, isOfficial: true)) }
  }

  /// The body named in the noun phrase at `at` and the noun that its name ends in: "the Health
  /// [Ministry]".
  func kindOfBody(_ at: Int) -> (kind: WordKey, body: Source)? {
    guard let name = nameHead(at), parse.reading.names[name].type == .organization,
      parse.reading.names[name].tokens.count > 1
    else { return nil }
    let head = parse.chunks[at].head
    guard !parse.classes(head).isDisjoint(with: [.official, .organization]), !parse.isPlural(head)
    else { return nil }
    let text = parse.text(parse.reading.names[name].tokens)
    return (
      parse.tokens[head].key, Source(text: text, type: .organization, name: name, isBody: true)
    )
  }

  /// The office that the phrase at `other`, across a comma, gives to the person named at `at`.
  private func office(_ at: Int, _ other: Int) -> Int? {
    guard parse.kind((at + other) / 2) == .comma, let phrase = parse[other], phrase.kind == .noun,
      phrase.names.isEmpty || nameHead(other) == nil, isOffice(phrase.head)
    else { return nil }
    return phrase.head
  }

  private func isOffice(_ token: Int) -> Bool {
    parse.classes(token).contains(.official) && !parse.isPlural(token)
  }
}
