import Shared
import Testing

@testable import split

/// Cuts the text without its bars again and puts them where the sentences part.
private func cut(_ marked: String) -> String {
  let text = marked.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
    .joined(separator: " ")
  let bytes = Array(text.utf8)
  let finder = SentenceFinder()
  return Paragraphs.paragraphs(bytes).flatMap { finder.sentences(bytes, in: $0.range) }
    .map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " | ")
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

@Suite struct SentencesTests {
  @Test(arguments: [
    "The bridge fell at noon. | Nobody was hurt.",
    "The bridge fell at noon",
    "Who built it? | Nobody knows.",
    "It fell! | Nobody was hurt.",
    "It fell. | Nobody was hurt, the firm said.",
    "One. | Two. | Three.",
    "He waited; she left. | They never met again.",
    "The plan: build, sell, leave. | It failed.",
    "Rain came, then snow. | 40 roads were closed.",
    "The vote was 12 to 9. | Two abstained.",
    "She was 34. | Her brother was 29.",
    "It ended in 2015. | Talks began in 2016.",
    "The cup holds 250 ml. | A spoon holds 5.",
    "Prices rose 4 percent. | In May they fell.",
    "The alarm rang twice. | Then it was quiet. | Then it rang again.",
  ])
  func plain(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "Mr. Okafor met Mrs. Lund and Dr. Patel on Tuesday.",
    "Gen. Adeyemi spoke to Col. Brandt. | Both were calm.",
    "Lt. Gov. Ruiz and Sen. Park opposed it.",
    "Sgt. Major Hill was hurt.",
    "Capt. Osei, 41, was flying the plane.",
    "Prof. Ilse Krug of the institute disagreed.",
    "The Rev. Amos Bell led the service.",
    "Gov. Tran vetoed it. | Rep. Cole was angry.",
    "Messrs. Day and Knight own the shop.",
    "Adm. Soto retired. | Vice Adm. Chu took over.",
    "Maj. Gen. Petrov denied it.",
    "Supt. Ann Doyle said so.",
    "Brig. Noor commands the base.",
    "Hon. members cheered. | The speaker did not.",
    "The doctors, among them Dr. Reza, left.",
    "He met Ms. Yun. | She was late.",
    "St. Anne's Hospital took 14 patients.",
    "Ft. Harlan is closed. | Mt. Sele is not.",
    "Insp. Roy and Det. Fox searched the house.",
    "Cllr. Webb voted no.",
  ])
  func titles(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "Helvia Corp. bought Tarn Inc. on Monday.",
    "The buyer is Helvia Corp. | It paid cash.",
    "He works for Tarn Inc. in Ohio.",
    "Shares of Dov Ltd. fell. | The firm said nothing.",
    "Marsh & Co. lost the case. | They will appeal.",
    "Brandt Bros. Circus is in town.",
    "The suit names Helvia Corp. | The firm denies it.",
    "They sued Dov Co. | But the court threw it out.",
    "John Reed Jr. was elected. | His father was not.",
    "He beat Sam Ortiz Sr. in the final.",
    "The case was brought by Ruth Lamb, Esq. of Leeds.",
    "Books, maps, etc. were burnt.",
    "They took books, maps, etc. | The rest was left.",
    "The dept. head quit. | So did his aide.",
    "It was Mars Ltd. | Nobody else bid.",
  ])
  func companies(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "The quake struck on Nov. 28 near the coast.",
    "It happened on Jan. 3. | Help came on Feb. 9.",
    "The trial is set for Sept. 14. | It may slip.",
    "They met on Fri. 12 Oct. 2018 in Oslo.",
    "He left in Dec. | Nobody saw him again.",
    "See No. 5 and Nos. 7 to 9.",
    "The answer was no. | Then it was yes.",
    "Art. 12 forbids it. | Sec. 4 allows it.",
    "Turn to p. 18 and pp. 30 to 31.",
    "Fig. 3 shows the crack. | Fig. 4 shows the pier.",
    "Vol. 2 is lost. | Vol. 3 is here.",
    "The road, Rte. 9, was shut.",
    "Room no. 12 was empty.",
    "It was built ca. 1850 and burnt ca. 1900.",
    "About approx. 40 people came.",
  ])
  func numbersBehind(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "The U.S. said it would wait.",
    "The U.S. Senate voted late.",
    "She moved to the U.S. | Her family stayed.",
    "He flew to the U.K. | There he was arrested.",
    "U.N. inspectors left. | The U.N. gave no reason.",
    "It left the E.U. | What now?",
    "The U.S. Embassy closed. | It will open on Monday.",
    "A D.C. court ruled. | An appeal is likely.",
    "He lives in Washington, D.C. | She lives in Salem, Ore. with two cats.",
    "The town of Golden, Colo., felt it.",
    "He has a Ph.D. from Bonn. | She has an M.D. from Lyon.",
    "The J.F.K. airport was shut.",
    "It happened in 400 B.C. | The wall still stands.",
    "Police in the U.S. and the U.K. worked together.",
    "The deal with the U.S. “is dead,” he said.",
    "He was born in the U.S. | “I am from Ohio,” he said.",
    "Goods, e.g. shoes and i.e. the best ones, were sold.",
    "The U.S.-led force left.",
    "The U.S.'s envoy left.",
    "She studied in the U.S.A. last year.",
  ])
  func dotted(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "George W. Marsh spoke first.",
    "J. K. Arlen and T.S. Moor wrote it.",
    "The speaker was A. Osman. | He was brief.",
    "Maria C. da Silva won.",
    "It was Plan B. | The first plan had failed.",
    "He took vitamin C. | It did not help.",
    "It was she and I. | We were alone.",
    "In World War I. the line moved twice.",
    "Samuel L. Brand, 62, was held.",
    "Philip K. Stone died. | Ursula L. Gray was 88.",
    "The poet E. E. Karsten died.",
    "É. Laurent led the talks.",
  ])
  func initials(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "It opens at 9 a.m. and shuts at 5 p.m. on weekdays.",
    "The blast was at 5 p.m. | Ten people were hurt.",
    "At 6 a.m. Mrs. Bell heard a noise.",
    "The vote is at 7 p.m. Monday.",
    "It struck at 3 a.m. GMT on Sunday.",
    "They left at 11 a.m. | The plane was late.",
    "It struck at 3 a.m. Tarn time. | The wall fell.",
    "They left at 11 a.m. | Time was short.",
    "By 8 p.m. roads were clear.",
    "Doors open at 7:30 p.m. | Entry is free.",
    "He called at 4 P.M. | She was out.",
    "Around 2 a.m. Tuesday the rain stopped.",
  ])
  func times(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "It rose 2.5 percent to 11.75. | Analysts were pleased.",
    "The cost is $3.5 million. | That is a lot.",
    "Version 2.0.1 is out. | Get it now.",
    "It was a magnitude-6.1 quake. | A 5.9 shock followed.",
    "The rate is .5 percent.",
    "He ran 1,500.5 metres. | She ran more.",
    "The bill was €1.250,00. | Nobody paid.",
    "The score was 3.5. | 4.0 is the best.",
    "She came 2nd. | He came 3rd.",
    "It was the 1st. | The 2nd was worse.",
    "The file has 1.2 GB. | It is too big.",
    "A fine of Rs. 500 was paid.",
  ])
  func decimals(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "“We are safe.” | The crowd cheered.",
    "\"We are safe,\" he said. | The crowd cheered.",
    "\"Are we safe?\" he asked.",
    "\"Run!\" shouted the guard.",
    "“Are we safe?” Mayor Ana Ruiz asked.",
    "“Is it over?” | He did not answer.",
    "He asked: “Is it over?” | Nobody answered.",
    "“It is over.” | “No, it is not.”",
    "She called it “a shame.” | He called it “a crime.”",
    "‘It is over,’ he said. | ‘We lost.’",
    "The sign read \"Keep out.\" | They went in.",
    "“Why now?” | “Because we can.”",
    "(He was not there.) | She was.",
    "He left (she stayed). | They met again.",
    "He left. | (She stayed.) | They met again.",
    "It failed (see Fig. 2). | Then it worked.",
    "The man (he gave no name.) left the room.",
    "«C’est fini.» | «Non.»",
    "“He said ‘no.’” | That was all.",
    "It is called \"The End\". | It is long.",
    "“We won't go,” she said. | “We can't.”",
    "Is this “safe”? | Yes.",
    "He wrote [in 1999.] | Then he stopped.",
    "“So he said: ‘Go!’ and we went.” | We ran.",
    "She shouted “Fire!” and ran.",
  ])
  func quotesAndBrackets(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "He waited ... and waited.",
    "He waited … and waited.",
    "He waited... | Nobody came.",
    "He waited… | Nobody came.",
    "It was late.... | They went home.",
    "So . . . that is it.",
    "“Well ... I do not know,” he said.",
    "The text [...] was cut.",
    "What?! | You heard me.",
    "No!!! | Never!",
    "Really?? | Yes.",
    "It ended … so they say.",
    "“I thought ...” | She stopped.",
  ])
  func ellipses(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "See www.example.org for more. | It is free.",
    "See https://www.example.org/a.b/c.html. | It is free.",
    "Write to jane.roe@example.org. | She will answer.",
    "Booking.com shares fell. | Amazon.com rose.",
    "The site example.co.uk is down. | Try later.",
    "The file report.pdf is here. | Read it.",
    "It is at 38.9N 77.0W. | The ship sank there.",
    "The camp at 36.5, 40.9 is empty. | It held 9,000.",
    "The wreck lies at 51.5074° N, 0.1278° W. | It is deep.",
    "Node.js and ASP.NET are tools. | Use them.",
    "Call 555.123.4567. | Ask for Ann.",
    "The IP was 10.0.0.1. | It was blocked.",
  ])
  func addresses(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "1. The dam broke. | 2. The town flooded.",
    "1) Close the door | 2) Call for help | 3) Wait",
    "a) Close the door | b) Call for help",
    "1. Close the door",
    "• 1. Bread | • 2. Milk",
    "2. The second try failed.",
    "(1) The first rule is silence.",
    "i. The plan is secret.",
    "A. The first group is small.",
    "10. The tenth rule is odd.",
  ])
  func lists(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "Yahoo! bought it. | It paid well.",
    "He works at Yahoo! in Sunnyvale.",
    "He left Yahoo! | The firm was sad.",
    "Yahoo! News reported it first.",
    "iPhone sales fell. | iPad sales rose.",
    "Sales fell. | iPhone users waited.",
    "SYRIAN rebels left. | THE town was calm.",
    "POLICE said they had 3 SUSPECTS. | ALL were freed.",
    "He lives in San Jose. | Calif. officials agreed.",
    "eBay rose. | PayPal fell.",
  ])
  func names(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "The dam broke.[1] | It was old.[2]",
    "The dam broke. [3] | It was old.",
    "Police came. | They found nobody.",
    "He was born (b. 1950) in Oslo.",
    "The couple (m. 1988) live here.",
    "See the list, viz. bread and milk.",
    "It is Smith v. Jones, 1990. | The court ruled.",
    "France vs. Spain is on. | Who wins?",
    "It weighs 3 lbs. and costs $4.",
    "He said so, cf. Brown et al. (1999).",
  ])
  func oddities(text: String) { #expect(cut(text) == text) }

  @Test(arguments: [
    "Two hurt as tram hits bus in Northport | Tuesday, May 3, 2011 | Two people were hurt.",
    "Mayor to resign | Sunday, 28 May 2006 | Mayor Jane Roe will resign, she said.",
    "Friday, January 3, 2014 | Police closed the pier.",
    "He left on Friday, January 3, 2014 Police said.",
    "She died Friday, January 3, 2014, in Leeds.",
    "Background | The pier was built in 1904.",
    "It closed in May. | Background | Northport lost two piers before.",
    "It closed in May. | Background noise was low.",
    "It closed. | What the council wants | In March it voted for a new pier.",
    "It closed. | Council to vote | On Saturday, the mayor will speak.",
    "It closed. | A look back | Why did it fail?",
    "It closed. | The cost of repair | Isn't that too much?",
    "The pier at dusk. | Image: Jane Roe | It was built in 1904.",
    "A view of the pier | Image: Jane Roe.",
    "\"It was a grave for all of us\" | The survivors met on Monday.",
    "\"It was a grave for all of us\" | A survivor said so.",
    "The questions we had were -- | How did you find it?",
    "I have a brother, he works in the -- | But that is another story.",
    "There is one that you -- | Could I see it?", "It is made so well -- | My sister sews.",
    "He would rather not say — | And so we left it there.",
    "LONDON (AP) -- The mine was closed.", "Kabul, Afghanistan — He fled.",
    "I think -- I think it fell.",
    "Can you tell me WHY that is so?",
    "The pier - Is it safe?",
    "They played in The Hague.",
    "He read The Times and The Sun.",
    "She sang in Dancing With the Stars on Friday.",
    "He made The Sound of Rain in 1990.",
    "The film What Rain Knows opened.",
    "He called it In the Heart of the Moon.",
    "The song Hey You was a hit.",
    "He said that He is with us.",
    "The group Doctors Without Borders left.",
    "Steps: 1) The first one, 2) The second one.",
    "KANO, Nigeria — The city was calm.",
    "It closed. | (it has opened since) | Nobody came.",
    "Bell Inc. (the firm) closed it.",
  ])
  func lostBreaks(text: String) { #expect(cut(text) == text) }

  /// What stands before the arrow is cut as what stands behind it: places where the blanks are not
  /// plain ones.
  @Test(arguments: [
    ("One.\u{A0}Two.", ["One.", "Two."]),
    ("One.\u{2009}Two.", ["One.", "Two."]),
    ("One.  Two.", ["One.", "Two."]),
    ("One.\tTwo.", ["One.", "Two."]),
    ("Mr.\u{A0}Bell left.", ["Mr.\u{A0}Bell left."]),
    ("地震が起きた。死者はいない。", ["地震が起きた。", "死者はいない。"]),
    ("地震？はい！", ["地震？", "はい！"]),
    ("It fell.Then it rose.", ["It fell.", "Then it rose."]),
    ("on Feb. 20.Jane Roe / AFP", ["on Feb. 20.", "Jane Roe / AFP"]),
    ("It ended in 2015.Police left.", ["It ended in 2015.", "Police left."]),
    ("He said “no.”She said yes.", ["He said “no.”", "She said yes."]),
    ("", []),
    (" \n\t ", []),
    (".", ["."]),
    ("...", ["..."]),
    ("?!", ["?!"]),
    ("A", ["A"]),
    ("“”", ["“”"]),
    ("One.\r\n\r\nTwo.", ["One.", "Two."]),
    ("One\u{2028}Two", ["One", "Two"]),
    ("One\u{2029}Two", ["One", "Two"]),
  ])
  func blanks(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let finder = SentenceFinder()
    let found = Paragraphs.paragraphs(bytes).flatMap { finder.sentences(bytes, in: $0.range) }
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }
}
