import Shared
import Testing

@testable import split

/// The quotations of a page, one a line: parts parted by ` … `, `!` behind one that is not closed.
private func quotations(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  let layout = LayoutReader().layout(of: bytes, title: "", hasHeadline: false)
  return layout.quotations.map { quotation in
    quotation.parts.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: " … ")
      + (quotation.isClosed ? "" : " !")
  }
}

@Suite struct QuotationsTests {
  @Test(arguments: [
    ("\"It is over,\" he said.", ["\"It is over,\""]),
    ("“It is over,” he said. “We lost.”", ["“It is over,”", "“We lost.”"]),
    ("«C’est fini», he said.", ["«C’est fini»"]),
    ("He called it “a shame” and “a crime”.", ["“a shame”", "“a crime”"]),
    ("‘It is over,’ he said.", ["‘It is over,’"]),
    ("'It is over,' he said.", ["'It is over,'"]),
    ("``It is over,'' he said.", ["``It is over,''"]),
    ("„Es ist vorbei“, he said.", ["„Es ist vorbei“"]),
    ("No quotation here.", []),
    ("The allies’ planes and the men’s boats left.", []),
    ("It's the boys' club of the '90s, they'd say.", []),
    ("Rock 'n' roll and a 6' 2\" man.", []),
    ("“He said ‘no’ to us,” she said.", ["“He said ‘no’ to us,”"]),
    ("‘He said “no” to us,’ she said.", ["‘He said “no” to us,’"]),
    ("‘The allies’ planes left,’ he said.", ["‘The allies’ planes left,’"]),
    ("‘We don’t know,’ he said.", ["‘We don’t know,’"]),
    ("‘It was the workers’ fault’ was all he said.", ["‘It was the workers’ fault’"]),
    ("(“It is over.”)", ["“It is over.”"]),
    ("“So,” he said, “it is over.”", ["“So,”", "“it is over.”"]),
    ("It was “over”—or was it?", ["“over”"]),
  ])
  func inOneParagraph(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
  }

  /// Marks that are turned the wrong way or missing.
  @Test(arguments: [
    ("He said: ”It is over.”", ["”It is over.”"]),
    ("He said: “It is over.“ She left.", ["“It is over.“"]),
    ("“It is over, he said. “We lost.”", ["“It is over, he said. !", "“We lost.”"]),
    (
      "“It is over,” she said. We have lost the house.”",
      ["“It is over,”", "We have lost the house.”"]
    ),
    (
      "“It is over, he said.\n\nThe crowd left. They said “no” again.",
      ["“It is over, he said. !", "“no”"]
    ),
    ("He wrote \"over\" twice. Nobody saw it.", ["\"over\""]),
    (
      "\"It is over. He left.\n\n\"We lost,\" she said.",
      ["\"It is over. He left. … \"We lost,\""]
    ),
    ("A lone \" mark costs nothing. He said: \"Yes.\"", ["\"Yes.\""]),
  ])
  func damaged(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
  }

  @Test(arguments: [
    ("“One.\n\n“Two.”", ["“One. … “Two.”"]),
    ("He said: “One.\n\n“Two.\n\n“Three.” Then he left.", ["“One. … “Two. … “Three.”"]),
    ("“One.\n\nA red flag (Image: GETTY)\n\n“Two.”", ["“One. … “Two.”"]),
    ("“One.\n\nREAD MORE: Another day\n\nADVERTISEMENT\n\n“Two.”", ["“One. … “Two.”"]),
    ("”One.\n\n”Two.\n\n“Three.”", ["”One. … ”Two. … “Three.”"]),
    ("“One.\n\nThe crowd left.\n\n“Two.”", ["“One. !", "“Two.”"]),
    ("“One.”\n\n“Two.”", ["“One.”", "“Two.”"]),
    ("‘One.\n\n‘Two,’ he said.", ["‘One. … ‘Two,’"]),
    ("'One.\n\n'Two,' he said.", ["'One. … 'Two,'"]),
    ("'One.\n\n'Two.\n\n'Three,' he said.", ["'One. … 'Two. … 'Three,'"]),
    ("He said: 'One.\n\n'Two,' he said.", ["'One. … 'Two,'"]),
    ("He said: ‘One.\n\n‘Two,’ he said.", ["‘One. … ‘Two,’"]),
    ("A lone 'One.\n\n'Two,' he said.", ["'Two,'"]),
    ("'The boys' boat sank.\n\n'Two,' he said.", ["'The boys' boat sank. … 'Two,'"]),
    ("‘The boys’ boat sank.\n\n‘Two,’ he said.", ["‘The boys’ boat sank. … ‘Two,’"]),
    ("'One,' he said.\n\n'Two,' she said.", ["'One,'", "'Two,'"]),
    ("'One,' he said.\n\n'90s music was played.", ["'One,'"]),
    ("'One.'\n\n'Two.'", ["'One.'", "'Two.'"]),
    ("\"One.\n\n\"Two,\" he said. \"Three.\"", ["\"One. … \"Two,\"", "\"Three.\""]),
  ])
  func overParagraphs(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
  }
}
