import Testing

/// Lines that point to something else, name who sent the article, or give a number to call.
@Test(arguments: lines(senders, commands, numbers), PageWithLine.Place.allCases)
func pointsAway(line: String, place: PageWithLine.Place) {
  let page = PageWithLine(line, place)
  #expect(page.isDropped)
  #expect(page.keepsTheRest)
}

private let senders = """
  Echo News and news services
  Reuters, echo.example and news services
  Agence France-Presse, echo.example
  AP, NORTHPORT, ENGLAND
  AFP and Reuters, Cairo
  Correspondents in Cairo
  James Lund Business editor
  Jane Lund Economics correspondent, Northport News
  From Friday's Tarn and Valley
  From Jane Lund CNN
  Jane Lund, Tarn correspondent
  """

private let commands = """
  Make a comment
  For more, go to echo.example.
  Read more by Jane Lund
  Special report: After the dam
  Listen to the report in Welsh
  See the Echo's photo-essay "After the Dam."
  See pictures of the broken dam.
  Watch a video about the rescue.
  Read "How Dams Break."
  Like this article? Subscribe to The Echo for 45 crowns a year.
  Enjoyed this story? Sign up for the weekly letter.
  """

private let numbers = """
  For relatives of those on the bus: (01632) 960 114
  About the wounded: 01632 960 115
  """

/// Lines much like them that are the article's.
@Test(arguments: lines(lookalikes), [PageWithLine.Place.middle, .end])
func isTheArticles(line: String, place: PageWithLine.Place) {
  #expect(!PageWithLine(line, place).isDropped)
}

private let lookalikes = """
  See what the water has left, the farmer said, and count the dead.
  Read the reports and you see that the dam was old, he wrote.
  Watch out for snakes, the governor told those who waded home.
  Listen to the villagers, and they have another story to tell.
  Do you like this valley? Become one of us, the mayor told the settlers.
  The count of the dead in the village: 12.
  AP staff carried 12 men to the road, the agency said.
  """

/// A name with what stands behind it below the headline.
@Test(arguments: [
  "John Lund Jr.", "Ana Lund III", "James Lund Business editor", "Jane Lund - The Associated Press",
])
func isWriter(line: String) { #expect(PageWithLine(line, .top).isDropped) }

/// Names below the text.
@Test(arguments: ["Jane Lund, John Roe and Ann Marie Park", "Jane Lund and John Roe"])
func areWriters(line: String) { #expect(PageWithLine(line, .end).isDropped) }

/// Lists that are no writers'.
@Test(arguments: [
  "Jane Lund, John Roe and others", "Jane Lund, 34, John Roe, 12",
])
func areNoWriters(line: String) { #expect(!PageWithLine(line, .end).isDropped) }

/// Whoever the article doesn't speak of has written it.
@Test func surnamesAlone() {
  #expect(PageWithLine("Lund is a special correspondent.", .end).isDropped)
  #expect(PageWithLine("Lund is a guest of the king.", .end).isDropped == false)
}
