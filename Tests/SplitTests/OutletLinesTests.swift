import Testing

/// What outlets, wires and cameras leave among the paragraphs: posts, credits, captions without a
/// credit, pointers, calls for letters.
@Test(arguments: pages)
func outletLines(page: PageCase) { page.check() }

private let pages = [
  PageCase(
    "writers and their outlets above the text",
    """
    headline | Bridge falls in Porto Belo, two hurt

    byline | by Anna Lund

    byline | Northport Times business reporter

    notice | Last Updated: 5 hours and 12 minutes ago

    notice | From the section Europe

    notice | Article history

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.

    body | The mayor said that the town would build a new one.
    """),
  PageCase(
    "names joined by and",
    """
    headline | Bridge falls in Porto Belo, two hurt

    byline | Anna Lund and Paul Oyelaran

    byline | Anna Lund, Jane Roe and Paul Oyelaran

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.
    """),
  PageCase(
    "a name, an outlet and a post",
    """
    headline | Bridge falls in Porto Belo, two hurt

    byline | Anna Lund, BBC business editor

    byline | By Anna Lund posted Mar 20th 2011 12:44PM

    byline | By Northport Post 3 Feb 2010

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.
    """),
  PageCase(
    "a place and an agency",
    """
    headline | Bridge falls in Porto Belo, two hurt

    dateline | PORTO BELO, Brazil - Agence France-Presse

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.

    credit | * Agence France-Presse and Associated Press
    """),
  PageCase(
    "a place in capitals and a date",
    """
    headline | Bridge falls in Porto Belo, two hurt

    dateline | PORTO BELO, Brazil, May 16, 2008

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.
    """),
  PageCase(
    "a headline in quotation marks above a short byline",
    """
    headline | 'I had hoped the old bridge would outlive all of us'

    body | Two people were hurt when the old bridge fell in the port of Porto Belo on Monday, police said.

    body | The mayor said that the town had hoped to repair the bridge.
    """),
  PageCase(
    "captions told by their tense",
    """
    headline | Flood leaves three missing in Eastbury

    body | Three people were missing on Thursday after a river flooded the town of Eastbury, police said.

    caption | A man wades past a flooded shop in Eastbury on Wednesday.

    caption | Residents look at a damaged house in Eastbury on Monday, March 3, 2009.

    body | The river rose by two metres in a night.

    caption | The river took a row of parked cars with it

    body | The search for the missing went on on Friday.

    caption | A woman and her sons flee the rising water

    body | A march on Monday had to be called off.

    body | People search the internet for sandbags on Fridays, the shop said.

    caption | Map of Wessex showing the river

    body | The mayor spoke of the worst flood in a century.
    """),
  PageCase(
    "makers of pictures in brackets",
    """
    headline | School mourns two pupils

    body | Two pupils died on Monday when a wall fell at a school in Eastbury, police said.

    caption credit | Jane Fell, 18, hugs her mother outside the school on Friday. (Anna Lund, The Northport Post)

    caption credit | The old wall in 2004 (file)

    credit | Anna Lund/Northport Post

    body | Classes are to start again next week, the mayor said.
    """),
  PageCase(
    "pointers to the outlet's own work",
    """
    headline | Bridge falls in Porto Belo, two hurt

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.

    promo | Read Anna's blog

    promo | More World headlines

    promo | The BBC's Anna Lund: "Nobody saw it coming"

    promo | The BBC's Anna Lund reports from Porto Belo

    notice | Home | Mobile | About Us

    body | The BBC's report on bridges in 2004 had warned of cracks.

    body | The mayor read the report and closed the bridge to lorries.

    promo | Back to industry news

    notice | To top of page
    """),
  PageCase(
    "calls for letters, and where to ask",
    """
    headline | Bridge falls in Porto Belo, two hurt

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.

    notice | WHAT do you think? Send your views to letters@echo.example

    notice | Have your say - comment below

    notice | Or WhatsApp: +44 7700 900971

    notice | Fax: 01632 960111

    notice | For flood information call 1300 960 191.

    notice | Anna Lund: 01632 960170 or alund@echo.example

    notice | Northport Observatory: http://observatory.example

    notice | [Thanks to everyone who sent this in]

    notice | The full article contains 412 words and appears in the Northport Post newspaper.

    notice | Reader views (12)
    """),
  PageCase(
    "what wires add below a text",
    """
    headline | Bridge falls in Porto Belo, two hurt

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.

    body | The mayor reported the cracks in 2004, and wrote to the ministry.

    notice | Information from The Associated Press was used in this report.

    byline | Compiled from wire reports

    byline | Anna Lund reported from Porto Belo, and Paul Oyelaran from Northport.
    """),
  PageCase(
    "a caption that has much in common with the headline",
    """
    headline | Bridge falls in Porto Belo, two hurt

    caption | A general view of the bridge in Porto Belo

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.
    """),
  PageCase(
    "rules for comments, players and sizes of type",
    """
    headline | Bridge falls in Porto Belo, two hurt

    notice | Increase font size

    notice | Duration 1:23

    notice | Copy this link

    body | Two people were hurt when a bridge fell in the port of Porto Belo on Monday, police said.

    promo | WATCH ABOVE: Bridge falls

    notice | Support our journalism. Subscribe today.

    body | The town will not turn off its street lights to pay for a new one, the mayor said.

    byline | Anna Lund in Porto Belo contributed reporting.

    notice | Copyright Northport Media Ltd.

    notice | Keep it Clean. Please avoid obscene or vulgar language.

    notice | Please read our comment policy before posting

    promo | Explore Further

    promo | Ten bridges that fell
    """),
]
