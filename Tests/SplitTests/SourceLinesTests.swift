import Testing

@testable import split

/// Lines that tell where an article comes from, and the site's own words around it, in every place:
/// none is kept.
@Test(arguments: lines(senders, accounts, listings, offers, counts))
func isOfTheSite(line: String) {
  for place in PageWithLine.Place.allCases {
    let page = PageWithLine(line, place)
    #expect(page.isDropped, "\(place)")
    #expect(page.keepsTheRest, "\(place)")
  }
}

/// Who wrote, sent or gave it.
private let senders = """
  By a staff reporter
  By our foreign desk
  Filed by Nadia Kern
  Edited by: Nadia Kern
  From Nadia Kern, CNN
  From Tom Ode, Northport Herald
  AFP, Tarn
  Reuters, Porto Belo
  The Associated Press, Tarn
  Tarn, AFP
  Tarn (dpa)
  Agencies/Tarn
  AGENCIES, Porto Belo
  Our Bureau
  Special Correspondent
  Our Special Correspondent
  Foreign Desk
  Bureau Report
  News Wires
  With reports from Nadia Kern and AFP
  With a report from Tom Ode
  With wire services
  Reporting was contributed by Nadia Kern from Tarn and Tom Ode from Northport.
  This story includes information from Reuters.
  This report contains material from the Associated Press and Northport Radio.
  News researcher Nadia Kern contributed.
  CBS News correspondent Nadia Kern reports.
  Staff writers Nadia Kern and Tom Ode contributed.
  Exclusive by Nadia Kern
  Nadia Kern reports from Tarn
  You are in: Europe
  Creative Commons License
  By Nadia Kern (AP) – 2 hours ago
  (AFP) – 2 hours ago
  AFP May 4, 2009, 10:15 am
  TARN, May 4 (Reuters)
  Published: Monday, 4 May, 2009, at 10:15 PM Doha Time
  AP – FILE - In this May 4, 2009 file photo, the dam is seen.
  """

/// Accounts of people and papers.
private let accounts = """
  @nadiakern
  Nadia Kern @nadiakern
  Nadia Kern, Northport Echo (@nadiakern)
  Follow Nadia Kern: @nadiakern
  """

/// Lists of other pages, ways around the site.
private let listings = """
  Top stories in Europe
  Latest news from the Northport Echo
  Trending on Echo
  Most Recent
  More coverage
  Must-see
  What people are reading
  Companies in this story
  Stocks mentioned in this article
  Editorial: Lessons of the dam
  Blog: Inside the flood
  NEW: Schools to open on Monday
  You are here: Home
  Skip navigation
  Jump to navigation
  Accessibility links
  Advanced Search
  Search form
  Media Player
  Listen Live
  Replay video
  Your Views
  What's this?
  Join our discussion
  Leave a Response
  Read the letter (pdf)
  echo.example/news
  DEVELOPING: Dam breaks near Tarn
  Live feed: rescue in Tarn
  This entry was posted in World. Bookmark the permalink.
  This entry was posted on Monday, May 4th, 2009 at 2:03 pm
  Both comments and pings are currently closed.
  You can follow any responses to this entry through the RSS 2.0 feed.
  Create a Link
  Reply to this
  Your name
  """

/// What is to be had.
private let offers = """
  Advertise with the Northport Echo
  Subscribe today for full access
  Subscribe for $1
  Subscribe and save
  Receive News, Politics, and Entertainment Headlines Each Morning.
  To continue reading, subscribe
  This content is for subscribers only
  Special offers
  Forgot password?
  Remember me
  Pin It
  Tell a friend
  The contents of this site are copyright Northport Media
  Not for publication or retransmission
  """

/// What a page counts, and what it has not.
private let counts = """
  12 people like this
  4 stars
  412 words
  Read 1,204 times
  Video (3)
  Trackbacks (0)
  Time to read: 3 min
  Quotes delayed at least 15 minutes
  Image not available
  No caption
  Story continued below
  First published
  """

/// Captions without a credit among the paragraphs and below them.
@Test(
  arguments: lines(
    """
    Supporters of the governor celebrate in Tarn
    Smoke rises from a factory in Tarn
    Flames light the sky above the port
    A woman casts her ballot at a school in Tarn
    Voters queue outside a polling station in Tarn
    Anna Kern, 18, hugs her mother outside the school on Friday.
    Anna Kern weeps at the grave of her son on Sunday.
    Governor Tom Ode, left, and Nadia Kern walk to court on Monday.
    Tom Ode (right) speaks with his lawyer
    The village of Tarn after the flood [AFP]
    A boy cries in the ruins of his school in Tarn on May 4, 2009. [Agencies]
    """))
func isCaption(line: String) {
  for place in [PageWithLine.Place.middle, .end] {
    let page = PageWithLine(line, place)
    #expect(page.isDropped, "\(place)")
    #expect(page.keepsTheRest, "\(place)")
  }
}

/// Names below the text.
@Test(
  arguments: lines(
    """
    Nadia Kern in Tarn
    Nadia Kern in Tarn and Tom Ode in Northport
    Nadia Kern, The Associated Press
    Reuters in Tarn
    Tom Ode and agencies in Tarn
    Tendai Ode with agencies
    """))
func isSignature(line: String) {
  let page = PageWithLine(line, .end)
  #expect(page.isDropped)
  #expect(page.keepsTheRest)
}
