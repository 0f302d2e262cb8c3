import Testing

@testable import split

/// Lines of page furniture, each put below the headline, among the paragraphs and below them: none
/// is kept, and nothing beside it is lost.
@Test(
  arguments: lines(
    stamps, bars, rates, remnants, FurnitureVoices.readersAndWriters, FurnitureVoices.oddments,
    FurnitureVoices.siteSentences))
func isFurniture(line: String) {
  for place in PageWithLine.Place.allCases {
    let page = PageWithLine(line, place)
    #expect(page.isDropped, "\(place)")
    #expect(page.keepsTheRest, "\(place)")
  }
}

/// Days and times, as pages stamp them.
private let stamps = """
  June 3, 2014 -- Updated 1410 GMT (2210 HKT)
  March 12, 2011 -- Updated 0914 GMT (1714 HKT)
  Posted Oct 12, 2010 @ 11:25 AM
  updated at 10h53
  One day ago
  Two hours ago
  11 years ago
  Last Updated: Mon May 3, 2010 14:36 pm (KSA) 11:36 am (GMT)
  Posted at 11:22 AM, Mar 18, 2010 and last updated 2010-03-18 14:22:50-04
  Published on December 10, 2010 by echonews
  Published in The Northport Tribune, April 16th, 2010.
  14th March 2010, 3 comments
  Posted on June 18, 2012 by Anna K. | 14 Comments
  31-May-10 | Source: Northport Herald Tribune
  Northport, May 3, 2010
  TARN, Oland (AFP)
  Tarn, May 4
  TARN, May 4 (NPP):
  Tarn —
  The Northport Post | Tue, 05/04/2010 10:12 AM
  Tuesday, May 4, 2010 10:12 WIB
  February 22, 2010|By Nadia Kern, Tribune staff reporter.
  BDST: 1409 HRS, AUG 10, 2010
  4 May 2010 - 10H12
  Article Launched: 05/04/2010 10:12:11 AM PDT
  Tuesday, May 4, 2010 ; A01
  Agencies Posted online: May 04, 2010 at 1012 hrs
  Published: 2:24PM Monday June 13, 2011 Source: Northport News
  -- Nadia Kern, March 27, 2011
  — Nadia Kern (@nkern) March 27, 2011
  Last update Oct 13, 2010 @ 08:05 PM
  Published 10:12 AM ET
  Published 10:12 a.m. ET Oct. 4, 2017 | Updated 2:40 p.m. ET Oct. 4, 2017
  First Posted: 03/11/11 07:05 AM ET Updated: 05/25/11 07:35 PM ET
  Created: 12 May 2010 | 14:20
  Last modified: Tuesday, 4 May 2010, 8:12 am
  Last Updated: Feb 22, 2011 13:32 ET
  Article updated on: 5/4/2009 9:10:30 PM
  Story Updated: Mar 3, 2009 at 10:31 PM CDT
  Posted at 4:02 p.m. on Tuesday, March 3
  Posted on Tue, Jul. 03, 2007
  Posted by Nadia Kern April 2, 2009 6:40AM
  Posted: 4:12 pm
  Posted 3 hours ago
  Updated 9/12/2008 11:08 AM
  Updated at: 1740 PST, Saturday, October 08, 2005
  Updated on: Sunday, August 12, 2012, 18:04 IST
  LAST UPDATED: 14:05, 9 March 2012
  Published: 2010/02/27 17:47:12 GMT
  Published on 03 July 2013
  Published On: Jun 24 2012 08:10:33 PM EDT
  Published Saturday, Mar. 05, 2011 8:04PM EST
  Published: Friday, 15 Apr 2011 | 4:08 PM ET
  By Nadia Kern 12:01AM BST 18 Apr 2010
  Date Posted: 18/4/2010
  Date: 04-18-2010
  Publish Date: Apr 18, 2010
  Release date: 18 April 2010
  Issue Date: Apr 18, 2010
  Filed at 5:44 p.m. ET
  Filed: 3:02 p.m.
  Text posted 18 April 2010
  Mon, 19 Apr 2010 10:42:35 GMT
  Mon Apr 19 2010
  Monday April 19th, 2010 10:42AM
  Sunday, 18.04.2010, 14:03
  2010-04-18 14:03
  18-04-2010 14:03 BJT
  18/04/10
  April 18, 2010 - 2:03PM
  April 18, 2010, 2:03 pm CET
  April 18, 2010 Sunday
  18 April 2010 | 14:03
  14:03, April 18, 2010
  2:03 PM ET, 04/18/10
  5 minutes ago
  12:15 PM
  an hour ago
  This page last updated: 18 April 2010
  UPDATED ON: Sunday, April 18, 2010 14:03 Mecca time, 11:03 GMT
  Sunday, April 18, 2010 14:03 Mecca time, 11:03 GMT
  Originally published: Apr. 18, 2010
  Page modified April 18, 2010 at 10:12 PM
  Views: 3,120
  2003 reads
  20:08 18/04/2010
  April 18, 2010
  """

/// Lists, tools, ways around the site.
private let bars = """
  Thursday's top stories
  This week's most read
  Most read articles
  Most viewed this week
  Most Recent Stories
  Latest headlines
  Latest world news
  More in World
  More from The Courier
  More news from the region
  More local news
  More from Europe »
  Other Stories
  In other news
  In this story
  IN TODAY'S PAPER
  Also in World
  See Also:
  See more stories tagged with: flood, dam
  Recent Stories
  Recent headlines
  Editor's choice
  Related Coverage
  Related Topics
  Related Quotes
  Related Photos
  Related blog posts
  RELATED ARTICLES: FLOODS
  Sponsored Links
  Partner content
  From our partners
  From the Web
  What's hot
  Hot topics
  Key links
  Fast facts
  Useful links
  Features
  Special Reports
  Full coverage
  Full Story: http://www.northport.example/a/1
  Interactive
  Infographic: how the dam broke
  Graphic: Dam site
  Slideshow
  Slide show: 12 photos
  Photo gallery
  Photos
  PHOTO
  Gallery
  Video
  Watch Video | Listen to the audio
  Watch crews search the site »
  Watch how the rescue unfolded »
  Watch Raphaël Roe tell how he was saved »
  See photos of the damage »
  Listen Now
  Play audio
  Click to enlarge
  Click photo to enlarge
  Click here to read more
  Download story podcast
  Read the whole story
  Read more at northport.example
  Read Also:
  Continue reading →
  Next Story »
  « Previous | Next »
  Prev
  Page 1 of 2
  1 | 2 | 3 | Next Page »
  Single page
  Skip to main content
  Skip this ad
  Main Content
  Advertisements
  Ad Feedback
  Article continues below advertisement
  Sponsored by
  Highlights
  Story tools
  Article tools sponsored by
  Tools
  Text size
  Text Size - +
  Smaller Text
  A+ A-
  Print
  Print article
  Print-friendly version
  Printer Friendly Format
  Print | Email | Share
  Email a friend
  E-mail | Print | Reprints | RSS
  Send to Friend
  Send this to a friend
  Send Tips
  SHARE THIS
  Share this page
  Share via e-mail
  Share/Save
  Bookmark this page
  Save this story
  Buzz up!
  digg it
  Post to Twitter
  Like this
  Like Us on Facebook
  Recommend
  Recommend (12)
  Follow us on Twitter
  Find us on Facebook
  Become a fan
  Subscribe to our newsletter
  Subscribe now
  Sign up for our newsletters
  Get news alerts on your phone
  Get our free newsletter
  Receive news alerts
  RSS feeds
  Reprints
  Rights & Permissions
  Report a typo
  Report abuse
  Found an error?
  Corrections?
  Rate This Story
  Average (Not Rated)
  Your rating: None
  View results
  Today's poll
  """

/// Rates of exchange.
private let rates = """
  ($1 = 0.8125 euros)
  ($1 = 0.8125 euros) (Reporting by Nadia Kern)
  (1 euro = $1.3351)
  (1 US dollar = 6.83 yuan)
  ($1=84.2 yen)
  ($1 = 0.6312 British pounds)
  (US$1 = A$1.05)
  (1 dollar = 45 rupees)
  Exchange rate: $1 = 45 rupees
  1 euro = 1.35 dollars
  ($1 = 7.7500 Hong Kong dollars)
  """

/// What else is left on a page.
private let remnants = """
  5 mins to read
  Continued on next page
  Reporting was contributed from Northport, Oland.
  2010 The Northport Printing Co.
  Copyright Northport Press Association 2012. All rights reserved.
  dpa kb ms
  bur-jr/ann
  AFP/jr
  (NP/Staff writers)
  Our correspondents in Northport
  Northport Coal News
  Twitter Facebook Myspace Linkedin
  E-MAIL US YOUR EXPERIENCES
  {{story.title}}
  AP-NY-05-04-10 1012EDT
  Northport Times News Service
  News wire services
  Staff writer, with AFP
  From Anna Kern
  From Nadia Kern in Tarn
  CNN Tarn Bureau
  Northport Times correspondent in Tarn
  [Continued below]
  « Rain falls in Oland | Main | Dam is mended »
  Currently there are no comments.
  """
