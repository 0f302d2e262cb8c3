import Testing

@testable import split

/// Captions that their own words tell, among the paragraphs and below them.
@Test(
  arguments: lines(
    """
    A boy is pulled from the mud in Tarn on Tuesday.
    Survivors are treated outside a hospital in Tarn, Oland, Saturday, May 27, 2006.
    A governor's wife is comforted by neighbours on Sunday.
    Tents stand beside the river in Tarn, Oland, Sunday, May 28, 2006. At least 60 died, officials said.
    Villagers look at the broken dam in Tarn in this photo taken on May 28, 2006.
    Residents look at a house damaged in the flood in Tarn June 3, 2010.
    A man walks past a shop destroyed in the flood on Sunday.
    The bow of the ferry sticks out of the water in this handout picture released on June 23, 2008.
    Rescuers work at the site of the blast in Tarn, April 23, 2011.
    HANGING ON: Shoppers hold a rope as they cross a flooded street in Tarn on Sunday.
    ANGER: Farmers march past the ministry in Tarn on Sunday.
    Nadia Kern, who lost her house
    Nadia Kern, 40, holds a picture of her son
    Devastated ... the village after the flood.
    """))
func isCaptionByItsWords(line: String) {
  for place in [PageWithLine.Place.middle, .end] {
    let page = PageWithLine(line, place)
    #expect(page.isDropped, "\(place)")
    #expect(page.keepsTheRest, "\(place)")
  }
}

/// What has a day, a label or a name of its own and tells news.
@Test(
  arguments: lines(
    """
    The dam broke in the early hours of Saturday, May 27, 2006.
    A decision is expected on Tuesday.
    The vote is seen as a test of the governor on Sunday.
    The minister is seen by many as weak, and the vote is on Sunday.
    The boy was pulled from the mud on Tuesday.
    UPDATE: Rescuers pulled a boy from the mud on Tuesday.
    TARN: The rain that began on Sunday fell for two days.
    Nadia Kern, 40, held a picture of her son.
    Nadia Kern, who lost her house, was in the school.
    "I ran ... the water came," she said.
    Soldiers stood guard outside the school on Tuesday.
    The soldiers leave Oland on June 3, 2010.
    The troops leave on Friday, June 4, 2010.
    Survivors are treated free of charge, the ministry says.
    Leaders of the five parties gather in Tarn on Tuesday to form a government.
    The law takes effect on Friday, June 2, 2006.
    He was born in Tarn on Sunday, May 1, 1960.
    """))
func isNoCaption(line: String) {
  for place in [PageWithLine.Place.middle, .end] {
    let page = PageWithLine(line, place)
    #expect(!page.isDropped, "\(place)")
    #expect(page.keepsTheRest, "\(place)")
  }
}

/// Captions that their place tells.
@Test(arguments: pages)
func placedCaptions(page: PageCase) { page.check() }

private let pages = [
  PageCase(
    "above a dateline",
    """
    headline | Flood kills 60 in Oland

    caption | Community members gather Sunday at a church near the dam.

    caption credit | Governor Tom Ode with relatives of the dead in Tarn. (Associated Press)

    body | TARN, Oland (AP) -- A dam broke on Sunday and killed 60 people, the governor said.

    body | Farmers gather at the church every Sunday.

    body credit | Rescuers were looking for 12 more. (AP)
    """),
  PageCase(
    "below a standfirst with a stop",
    """
    headline | Flood kills 60 in Oland

    body | Oland offers money for news of the missing.

    caption | Northern policemen keep watch outside the Tarn Hotel after a wave swept the town.

    body | TARN // A dam broke on Sunday and killed 60 people, the governor said.
    """),
  PageCase(
    "below a headline with the date above it",
    """
    dateline | Last Updated: Monday, 3 May, 2010, 10:12 GMT

    headline | Dam breaks in Oland

    caption | A damaged house in Tarn in the north of Oland
    caption | Damage is extensive, officials say

    body | A dam broke on Sunday and killed 60 people, the governor said.

    caption | Hundreds of homes were destroyed

    body | Rescuers in boats were looking for 12 who were missing.
    """),
  PageCase(
    "above a picture's credit",
    """
    headline | Dam breaks in Oland

    standfirst | Police were warned in May

    caption | Rescuers at the dam that broke above the village of Tarn.
    credit | Photo: Anna Roe

    body | A dam broke on Sunday and killed 60 people, the governor said.

    body | Police had been warned in May, the ministry said.
    """),
  PageCase(
    "a text above a picture's credit",
    """
    headline | Dam breaks in Oland

    body | A dam broke on Sunday and killed 60 people, the governor said.
    credit | Photo: Anna Roe

    body | Police had been warned in May, the ministry said.
    """),
  PageCase(
    "what a picture shows, and its caption",
    """
    headline | Dam breaks in Oland

    body | A dam broke on Sunday and killed 60 people, the governor said.

    caption | Police outside the school in Tarn
    caption | Police were called by the pupils

    body | Police had been warned in May, the ministry said.

    body | I could only run and hope
    body | Anna Roe

    body | Rescuers in boats were looking for 12 who were missing.

    caption | Northport sign
    caption | The water took the sign at the town's main gate

    body | The road is closed, the ministry said.
    """),
  PageCase(
    "above a dateline, news in the present tense",
    """
    headline | Dam breaks in Oland

    body | Police search for witnesses in Tarn.

    body | TARN, Oland (AP) -- A dam broke on Sunday and killed 60 people, the governor said.
    """),
  PageCase(
    "a few words between headline and date",
    """
    headline | Dam breaks in Oland

    notice | This is Oland

    dateline | 28 January 2005

    body | A dam broke on Sunday and killed 60 people, the governor said.
    """),
  PageCase(
    "a date at its end, without a stop",
    """
    headline | Roe wins in Oland

    caption | Anna Roe waves outside a polling station in Tarn, June 5, 2011

    body | Anna Roe has won the vote, the commission said on Sunday.
    """),
  PageCase(
    "standfirsts that are none",
    """
    headline | Dam breaks in Oland

    dateline | Monday, 3 May, 2010, 10:12 GMT

    standfirst | Worst flood for a century leaves valley dark

    body | A dam broke on Sunday and killed 60 people, the governor said.
    """),
  PageCase(
    "a standfirst of five words",
    """
    headline | Roe buys the Tarn dam

    dateline | April 28, 2008

    standfirst | Northport Bank is financing deal

    body | Anna Roe agreed to buy the dam at Tarn for $60 million on Sunday.
    """),
  PageCase(
    "a headline above the date, and a standfirst like one",
    """
    headline | Divided valley chooses a mayor

    dateline | AFP, Sunday 5 Jun 2011

    standfirst | A soldier of the left and the daughter of a jailed strongman face each other on Sunday in Tarn

    body | People in the valley began voting on Sunday for a soldier or for a strongman's daughter.
    """),
  PageCase(
    "the title of the page above the headline",
    """
    notice | Northport Echo | World | Dam breaks in Oland

    headline | Dam breaks in Oland

    body | A dam broke on Sunday and killed 60 people, the governor said.
    """),
  PageCase(
    "tools close below the date",
    """
    headline | Dam breaks in Oland

    dateline | June 6, 2011 at 3:15 AM
    notice | share with facebook
    notice | share with twitter

    body | A dam broke on Sunday and killed 60 people, the governor said.
    """),
]
