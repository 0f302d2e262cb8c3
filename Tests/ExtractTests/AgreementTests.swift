import Shared
import Testing

@testable import Tagging
@testable import extract

extension MarkedNames {
  /// The marks of this story, taken for those of the model, as the article settles them.
  func settled() -> String {
    changed { NameAgreement($1, $2).settled($0) }
  }

  /// The same, with the places joined that foreign words part.
  func joined() -> String {
    changed { JoinedPlaces($1, $2).joined($0) }
  }

  /// The same, with the starts of names mended.
  func started() -> String {
    changed { NameStarts($0, $1, $2).mended }
  }

  /// The same, with the ends of bodies mended.
  func mended() -> String {
    changed { NameEnds($0, $1, $2).mended }
  }

  private func changed(
    by change: ([TaggedName], Tokens, ArticleWords) -> [TaggedName]
  ) -> String {
    let tokens = Tokens(Text(text), sentences: lines())
    let names = change(guesses(tokens), tokens, ArticleWords(tokens, .embedded))
    return marked(names.map { (tokens.span($0.tokens), $0.type) })
  }

  private func guesses(_ tokens: Tokens) -> [TaggedName] {
    var names: [TaggedName] = []
    var at = 0
    for part in marked.split(separator: "{", omittingEmptySubsequences: false) {
      guard let type = Self.types[part.prefix(2)], let end = part.firstIndex(of: "}") else {
        at += part.unicodeScalars.count
        continue
      }
      let name = part[..<end].dropFirst(2)
      let span = at..<at + name.unicodeScalars.count
      let inside = tokens.all.indices.filter { span.contains(tokens.span($0..<$0 + 1).start) }
      let sentence = lines().lastIndex { $0.start <= at } ?? 0
      names.append(
        TaggedName(tokens: inside[0]..<inside[0] + inside.count, type: type, sentence: sentence))
      at += part.unicodeScalars.count - 3
    }
    return names
  }

  private static var types: [Substring: EntityType] {
    ["P ": .person, "O ": .organization, "L ": .place, "G ": .group]
  }
}

/// Whom the model took for places or bodies: behind an office, beside speech, called by a first name.
@Test(arguments: [
  ("A party president {L Sonia Velkor} went.", "A party president {P Sonia Velkor} went."),
  ("The town president {L Velkor Orvel} went.", "The town president {L Velkor Orvel} went."),
  ("An aide at the inn, {L Velkorit}, said so.", "An aide at the inn, {P Velkorit}, said so."),
  ("A man in {L Rome}, {L Velkorit}, said so.", "A man in {L Rome}, {L Velkorit}, said so."),
  (
    "{P Maria Velkor} lost.\nIt went to {L Maria}.", "{P Maria Velkor} lost.\nIt went to {P Maria}."
  ),
  (
    "{P Paris Velkor} lost.\nShe went to {L Paris}.",
    "{P Paris Velkor} lost.\nShe went to {L Paris}."
  ),
])
func bearersOfNames(model: String, settled: String) {
  #expect(MarkedNames(model).settled() == settled)
}

/// What the model took for persons, and what is said of towns alone.
@Test(arguments: [
  ("In neighbouring {P Nova Orvel} 12 died.", "In neighbouring {L Nova Orvel} 12 died."),
  ("The mayor of {P Nova Orvel} wept.", "The mayor of {L Nova Orvel} wept."),
  ("It hit {P Nova Orvel}, where 12 died.", "It hit {L Nova Orvel}, where 12 died."),
  ("{P Nova Orvel} is home to 900 people.", "{L Nova Orvel} is home to 900 people."),
  (
    "Worst hit were {P Nova Orvel}, with 12 dead, and {P Tamsk}, with 9.",
    "Worst hit were {L Nova Orvel}, with 12 dead, and {L Tamsk}, with 9."
  ),
  ("{P Nova Orvel}, with 34 points, led.", "{P Nova Orvel}, with 34 points, led."),
  (
    "{P Orvel}, about 20 miles from Velm, was cut off.",
    "{L Orvel}, about 20 miles from Velm, was cut off."
  ),
  ("{P Orvel}, 80 km (50 miles) off, flooded.", "{L Orvel}, 80 km (50 miles) off, flooded."),
  ("{P Orvel}, about 20 years old, was hurt.", "{P Orvel}, about 20 years old, was hurt."),
  ("{P Orvel}, 20 miles into his run, fell.", "{P Orvel}, 20 miles into his run, fell."),
  ("{P Orvel}, a fishing village, was cut off.", "{L Orvel}, a fishing village, was cut off."),
  ("{P Orvel}, the town that flooded, is dry.", "{L Orvel}, the town that flooded, is dry."),
  ("{P Orvel}, a village elder, was hurt.", "{P Orvel}, a village elder, was hurt."),
  ("{P Orvel}, a driver from the town, fell.", "{P Orvel}, a driver from the town, fell."),
  ("It hit {P Barangay Orvel} at noon.", "It hit {L Barangay Orvel} at noon."),
  ("The wife of {P Nova Orvel} wept.", "The wife of {P Nova Orvel} wept."),
])
func townsByWhatTownsHave(model: String, settled: String) {
  #expect(MarkedNames(model).settled() == settled)
}

/// What the model took the names for, and what they are beside each other.
@Test(arguments: [
  // What somebody is in is a place, wherever the article has it.
  (
    "{P Orvel} bore the brunt.\nIn {L Orvel} 12 died.",
    "{L Orvel} bore the brunt.\nIn {L Orvel} 12 died."
  ),
  ("It was felt in nearby {P Ascol Pice}.", "It was felt in nearby {L Ascol Pice}."),
  ("On the {P Juan Orvel} islands.", "On the {L Juan Orvel} islands."),
  ("She saw hope in {P Maria Orvel}.", "She saw hope in {P Maria Orvel}."),
  ("Faith in {P Orvel}'s word fell.", "Faith in {P Orvel}'s word fell."),
  (
    "{P Maria Orvel} spoke.\nFaith in {P Orvel} fell.",
    "{P Maria Orvel} spoke.\nFaith in {P Orvel} fell."
  ),
  // So is what stands in a list of places.
  (
    "The villages of {O Orvel}, {P Tamsk} and {O Braev} burned.",
    "The villages of {L Orvel}, {L Tamsk} and {L Braev} burned."
  ),
  (
    "The towns hit hardest are {O Orvel} and {P Tamsk}.",
    "The towns hit hardest are {L Orvel} and {L Tamsk}."
  ),
  ("{P Orvel} and {O Tamsk} districts.", "{L Orvel} and {L Tamsk} districts."),
  (
    "They fought in {L Orvel}, {P Tamsk} and {O Braev}.",
    "They fought in {L Orvel}, {L Tamsk} and {L Braev}."
  ),
  (
    "In {L Orvel}, {P Tamsk} and {P Braev} said so.",
    "In {L Orvel}, {P Tamsk} and {P Braev} said so."
  ),
  ("It fell in {O Orvel}.", "It fell in {L Orvel}."),
  ("She holds a stake in {O Orvel}.", "She holds a stake in {O Orvel}."),
  ("Camps of {O Orvel}, {O Tamsk} and others.", "Camps of {O Orvel}, {O Tamsk} and others."),
  (
    "Three municipalities ({P Orvel}, {O Tamsk} and {P Braev}) suffered.",
    "Three municipalities ({L Orvel}, {L Tamsk} and {L Braev}) suffered."
  ),
  ("Anna Velk, 46, of {P Orvel}, died.", "Anna Velk, 46, of {L Orvel}, died."),
  ("police in {O Orvel City} said", "police in {L Orvel City} said"),
  ("he joined {O Orvel City} in May", "he joined {O Orvel City} in May"),
  ("the {O Orvel River} rose", "the {L Orvel River} rose"),
  // What is dealt in is a company, wherever the article has it.
  (
    "It would buy {P Orvel}.\n{P Orvel} grew.", "It would buy {O Orvel}.\n{O Orvel} grew."
  ),
  (
    "{P Ada Orvel} spoke for {P Orvel} shareholders.\n{P Orvel} grew.",
    "{P Ada Orvel} spoke for {O Orvel} shareholders.\n{O Orvel} grew."
  ),
  ("A stake in {L Orvel} was sold.", "A stake in {O Orvel} was sold."),
  ("The jeweller {P Orvel} shut.", "The jeweller {O Orvel} shut."),
  (
    "{P Ada Orvel} founded it.\n{P Orvel}'s chairman left.",
    "{P Ada Orvel} founded it.\n{O Orvel}'s chairman left."
  ),
  (
    "{P Ada Orvel} founded it.\n{P Orvel}'s son left.",
    "{P Ada Orvel} founded it.\n{P Orvel}'s son left."
  ),
  (
    "{P Ada Orvel} left.\nThe club would buy {P Orvel}.",
    "{P Ada Orvel} left.\nThe club would buy {P Orvel}."
  ),
  ("They would buy {L Greenland}.", "They would buy {L Greenland}."),
  ("Police told {P OrvelCom} why.", "Police told {O OrvelCom} why."),
  ("Police told {P McOrvel} why.", "Police told {P McOrvel} why."),
  // An unknown word alone that begins the name of a body is that body.
  (
    "{O Velkora Systems} gained.\n{P Velkora} had a good year.",
    "{O Velkora Systems} gained.\n{O Velkora} had a good year."
  ),
  // One that the lexicons know as a last name may be somebody.
  (
    "{O Johnson Motors} gained.\n{P Johnson} had a good year.",
    "{O Johnson Motors} gained.\n{P Johnson} had a good year."
  ),
  // The last name of somebody, and no body's first word: the person.
  (
    "{P Thomas Velkora} left.\n{O Velkora} had a good year.",
    "{P Thomas Velkora} left.\n{P Velkora} had a good year."
  ),
  // Both: as the model has it.
  (
    "{P Thomas Velkora} founded {O Velkora Motors}.\n{O Velkora} had a good year.",
    "{P Thomas Velkora} founded {O Velkora Motors}.\n{O Velkora} had a good year."
  ),
  // What the model left out: the first word of a body, a last name, somebody addressed.
  (
    "{O Velkora Systems} gained.\nThe Velkora depot was empty.",
    "{O Velkora Systems} gained.\nThe {O Velkora} depot was empty."
  ),
  (
    "{P Thomas Velkora} left.\nThen Velkora came back.",
    "{P Thomas Velkora} left.\nThen {P Velkora} came back."
  ),
  (
    "{O Orvel-Tamsk Inc} grew.\nThe O-T board met.",
    "{O Orvel-Tamsk Inc} grew.\nThe O-T board met."
  ),
  ("{O Orvel-Tamsk} grew.\nThe O-T board met.", "{O Orvel-Tamsk} grew.\nThe {O O-T} board met."),
  ("They saw Mrs Velkora leave.", "They saw {P Mrs Velkora} leave."),
  (
    "{P Robert Velkora} left.\nThen Gen Velkora came.",
    "{P Robert Velkora} left.\nThen {P Gen Velkora} came."
  ),
  (
    "{P Roberta King} taught.\nChildren loved King dearly.",
    "{P Roberta King} taught.\nChildren loved {P King} dearly."
  ),
  (
    "{P Roberta King} taught.\nThen the King came.",
    "{P Roberta King} taught.\nThen the King came."
  ),
  // What the model saw of a name that the article has whole elsewhere.
  (
    "The {O Velman Tide Office} warned.\nThey called the {G Velman} Tide Office.",
    "The {O Velman Tide Office} warned.\nThey called the {O Velman Tide Office}."
  ),
  (
    "The {O Private Orvel} sank.\nThey saw Private {P Orvel}.",
    "The {O Private Orvel} sank.\nThey saw Private {P Orvel}."
  ),
  // "National" begins many bodies and is none.
  (
    "{O National Tide Office} warned.\nThe National was quiet.",
    "{O National Tide Office} warned.\nThe National was quiet."
  ),
])
func loneWordsAgree(model: String, settled: String) {
  #expect(MarkedNames(model).settled() == settled)
}

/// Places whose names go on in the language of the country.
@Test(arguments: [
  ("He lives in {L Orvel} am {P Velm} now.", "He lives in {L Orvel am Velm} now."),
  ("It began in Orvel aan den {P Velm}.", "It began in {L Orvel aan den Velm}."),
  ("It began in {L Orvel} an der Velm.", "It began in {L Orvel an der Velm}."),
  ("The {O Orvel am Sonntag} reports it.", "The {O Orvel am Sonntag} reports it."),
  ("There {P Jan Orvel} op de {L Velm} stood.", "There {P Jan Orvel} op de {L Velm} stood."),
  ("He said I am {P Orvel} and left.", "He said I am {P Orvel} and left."),
  ("They met {P Orvel} an hour from {L Velm}.", "They met {P Orvel} an hour from {L Velm}."),
])
func placesOfManyWords(model: String, joined: String) {
  #expect(MarkedNames(model).joined() == joined)
}

/// What the model took for names, and where they begin.
@Test(arguments: [
  ("leader Mir-{P Hasan Velkor} said", "leader {P Mir-Hasan Velkor} said"),
  ("the banned Jamat-e-{O Velkor}", "the banned {O Jamat-e-Velkor}"),
  ("funds of 3{O G Capital} rose", "funds of {O 3G Capital} rose"),
  (
    "{P Ana de Velkor} left.\nThen de {P Velkor} spoke.",
    "{P Ana de Velkor} left.\nThen {P de Velkor} spoke."
  ),
  (
    "{P Jan van der Velk} left.\nVan der {P Velk} spoke.",
    "{P Jan van der Velk} left.\n{P Van der Velk} spoke."
  ),
  ("said A N {P Velkor}, the", "said {P A N Velkor}, the"),
  ("said KV {P Velkor}, the", "said {P KV Velkor}, the"),
  ("the MP {P Velkor} said", "the MP {P Velkor} said"),
  ("the {O TV station Velkor} said", "the TV station {O Velkor} said"),
  ("the {L Gulf states of Velkor} felt it", "the Gulf states of {L Velkor} felt it"),
  ("the {O Velkor news agency} said", "the {O Velkor news agency} said"),
  // Two, or one and a word that says how it stands to it.
  ("a US-{L Velkor} pact", "a US-{L Velkor} pact"),
  ("Ex-{P Hasan Velkor} aide", "Ex-{P Hasan Velkor} aide"),
  (
    "{P Ana Velkor} left.\nThe art de {P Velkor} is great.",
    "{P Ana Velkor} left.\nThe art de {P Velkor} is great."
  ),
  ("at 3 {P Velkor} spoke", "at 3 {P Velkor} spoke"),
])
func startsOfNames(model: String, mended: String) {
  #expect(MarkedNames(model).started() == mended)
}

/// Words that no other text has, and whether they are hardly anything but names.
@Test(arguments: [
  ("The raid on the Velkorit depot was quick.", "Velkorit"),
  ("Police found the van near Velkorit.", "Velkorit"),
  ("Velkorit, which lies on the coast, was hit.", "Velkorit"),
  ("VelKorit bought it in May.", "VelKorit"),
  ("The ruling VKRTQ won 81 seats.", "VKRTQ"),
  ("Velkoritly, it fell.", ""),
  // Any word may open a sentence; machines, storms and sums are none of our names.
  ("Velkorits flew over the town.", ""),
  ("Two Velkorit aircraft flew over the town.", ""),
  ("The storm Velkorit is near.", ""),
  ("It paid VKR 12 million for it.", ""),
])
func unheardOfWords(sentence: String, found: String) {
  let marked = MarkedNames(sentence)
  let tokens = Tokens(Text(marked.text), sentences: marked.lines())
  let article = ArticleWords(tokens, .embedded)
  let words = tokens.sentences[0].filter {
    article.isUnheardOf($0, in: tokens.sentences[0], tokens)
  }
  #expect(words.map { tokens.string($0) }.joined(separator: " ") == found)
}

/// What the model took for bodies, and where they end.
@Test(arguments: [
  ("{O Velkora Marine} AG sank.", "{O Velkora Marine AG} sank."),
  (
    "Chips of {O Velkora Co and Marsk Inc} sell.", "Chips of {O Velkora Co} and {O Marsk Inc} sell."
  ),
  ("{O Velkora AG's Marsk} sells.", "{O Velkora AG}'s {O Marsk} sells."),
  ("rebels of the {O VPLM}-N fled", "rebels of the {O VPLM-N} fled"),
  (
    "the {O Institute of Tides} and Currents said", "the {O Institute of Tides and Currents} said"
  ),
  ("the {P A. Velkora} Jr. Co. said", "the {O A. Velkora Jr. Co.} said"),
  ("the {P Anna Velkora Inc} said", "the {O Anna Velkora Inc} said"),
  // Who is of a place, and who speaks.
  ("the brewer {L Velkorit of Belgium} fell", "the brewer {O Velkorit} of {L Belgium} fell"),
  (
    "said {O Velkorit of Orvel Hospital} there",
    "said {P Velkorit} of {O Orvel Hospital} there"
  ),
  ("the {L Gulf of Oman} and", "the {L Gulf of Oman} and"),
  ("the {O Bank of England} and", "the {O Bank of England} and"),
  // What is a name by itself stays apart.
  ("the {O Bank of Velkora} and France said", "the {O Bank of Velkora} and France said"),
  ("{O Velkora and Sons} sells.", "{O Velkora and Sons} sells."),
  // A body and somebody of it, two bodies, a body and a police without a name.
  (
    "the {O Orvel Relief Agency Anna Velkora} said",
    "the {O Orvel Relief Agency} {P Anna Velkora} said"
  ),
  (
    "the {O Orvel Pension Board and Velkora} sold",
    "the {O Orvel Pension Board} and {O Velkora} sold"
  ),
  (
    "the {O Orvel State Police and Velkora police} met",
    "the {O Orvel State Police} and Velkora police met"
  ),
  ("the {O Institute of Tides and Velkora} met", "the {O Institute of Tides and Velkora} met"),
  ("the {O Central Bank of Orvel Velkora}", "the {O Central Bank of Orvel Velkora}"),
])
func endsOfBodies(model: String, mended: String) {
  #expect(MarkedNames(model).mended() == mended)
}
