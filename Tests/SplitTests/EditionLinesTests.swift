import Testing

@testable import split

/// What desks note of their work and pages of their edition: none is kept, and nothing beside it is
/// lost.
@Test(arguments: lines(deskWork, editions))
func isOfDesk(line: String) {
  for place in PageWithLine.Place.allCases {
    let page = PageWithLine(line, place)
    #expect(page.isDropped, "\(place)")
    #expect(page.keepsTheRest, "\(place)")
  }
}

/// Lines of the article that look like them.
@Test(arguments: lines(deskLookalikes, editionLookalikes))
func isNotOfDesk(line: String) {
  for place in [PageWithLine.Place.middle, .end] {
    let page = PageWithLine(line, place)
    #expect(!page.isDropped, "\(place)")
    #expect(page.keepsTheRest, "\(place)")
  }
}

private let deskWork = """
  Associated writers contributed from Northport, England.
  Echo correspondents contributed from Tarn.
  From our Northport Editor
  From our own correspondent in Tarn
  Compiled by our reporters on the scene. All times are local.
  Written by the Echo's staff reporters
  (Translated from the Danish edition of 12.03.2013)
  Translated from Danish by John Doe
  Translation: John Doe
  Author jr (AFP, dpa)
  By a staff researcher, 17 May 2013
  Echo Staff
  Echo Desk
  Tarn, Oct 10 (Agencies)
  Porto Belo, Feb. 28 (Tuesday)
  """

private let editions = """
  Vol. 12, No. 34
  Issue 1204
  Friday morning update
  Evening briefing
  Today at 10:12
  Yesterday, 10.12 am
  Page 4: How the dam was built
  Pages 6-7: The villages
  E-mail Jane Roe
  Share "Dam break floods valley"
  Example Coast Wire. For clients only. Not investment advice.
  For internal use only. Not for redistribution.
  Readers can leave messages at tarn.example or phone 01632 960 111.
  Listeners can text the studio on 85058.
  For full coverage of the flood, visit tarn.example/flood
  Transcript - evening news - May 3, 2010. This is a rush transcript and may contain errors.
  All times are local.
  Mobile users: tap here for the pictures
  React to this story
  World | Asia
  (This story has not been edited by our staff and comes from a syndicated feed.)
  A farmer on the roof of the school. Archive photo
  A boat on the lake. Representational image
  The lake, seen from the air. Screenshot: Echo TV
  """

private let deskLookalikes = """
  Residents contributed from their savings, 300 crowns each.
  Engineers from Denmark contributed 12 boats.
  From our house we saw nine people in the water.
  Compiled by our engineers over a year, the list names 43 dams.
  Compiled by the ministry, the list names 43 dams.
  Translated from Latin, the name means "five rivers".
  The author of the study named 12 dams (two of them in the north).
  By a vote of 12 to 3 the council closed the dam.
  Dahl is the town's fire chief.
  """

private let editionLookalikes = """
  Issue 3
  Volume at the port fell 12 percent.
  Yesterday, 300 people came to the lake.
  Page 4 of the report puts the cost at 30 million crowns.
  Email records show that 12 warnings were sent.
  Share prices fell 12 percent on Tuesday.
  Tickets are for residents only.
  For 12 villages only the dam was a way to work.
  The lake is not for swimming, the mayor said.
  "Readers can decide for themselves," the mayor said.
  Readers can find the list of the 60 dead at the library, the mayor said.
  Mobile users: 40,000 of them were cut off for three hours, the company said.
  All times are bad for the 300 families of the valley.
  The report has not been edited by the ministry, a spokesman said.
  He carried 12 people across. Photos show the dam intact.
  """
