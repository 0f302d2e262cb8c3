import Testing

@testable import split

/// Lines that are told by their place on the page.
@Test(arguments: pages)
func placedLines(page: PageCase) { page.check() }

private let pages = [
  PageCase(
    "captions without a stop among the paragraphs",
    """
    headline | Storm cuts off coast

    caption | The storm was felt in the whole of the north
    caption | Aerial footage shows the extent of the damage in Ole

    body | A storm cut off three villages on the coast of Tarn on Monday, the governor said.

    caption | Boats carry the old and the sick out of the flooded village of Ole

    body | Two bridges fell and 40 houses lost their roofs, the police said.

    caption | Villagers wade through the main street of Ole near the church in May 2010
    caption | The main street in Ole has been under water for a week now

    caption | A tractor brings bread and water to the school above the lake
    caption | The school above the lake is where most people have gone

    body | The army sent four helicopters and a ship with tents.

    caption credit | Women wait for water in front of the old town hall. (AFP)

    caption | Reuters: A soldier is helped out of a boat on the river

    body | More rain is on its way, the weather office said.
    """),
  PageCase(
    "subheadings, lists and sentences without their stop stay body",
    """
    headline | Storm cuts off coast

    standfirst | A third bridge was lost on Monday

    body | A storm cut off three villages on the coast of Tarn on Monday, the governor said.

    body | A third bridge was lost on Monday, the army said.

    body | What we know about the people of the three villages

    body | Two bridges fell and 40 houses lost their roofs, the police said.

    body | The bridge over the river near Ole was built in 1974

    body | The bridge to the island near Ole was built in 1980

    body | The bridge to the lake was the last to be built there

    body | The army sent four helicopters and a ship with tents.

    body | The governor says that the three villages will be rebuilt

    body | It is not the first storm of the year in this part of the coast

    body | "We have seen nothing like it in all our years here"

    body | More rain is on its way, the weather office said.
    """),
  PageCase(
    "a caption twice, once with its credit or cut short",
    """
    headline | Two held over thefts

    caption | Police outside the bank in Ole where the men were first...
    caption credit | Police outside the bank in Ole where the men were first seen. (Photo by Ana Lund/Getty Images)

    body | Police held two men on Sunday over thefts from six banks.

    caption | Police are looking for a third man in a blue coat.
    caption credit | Police are looking for a third man in a blue coat.Credit: Northport Police

    body | Both men are from Ole, a court heard on Monday.

    caption credit | Customers queue outside the bank in Ole on Monday morning. Jane Roe

    body | They took a total of $40,000.
    """),
  PageCase(
    "headlines below the end of the text",
    """
    headline | Ruling party wins vote in Tarn

    body | The ruling party has won the vote in Tarn, the electoral office said on Sunday.

    body | It took 40 of the 60 seats.

    credit | AFP
    dateline | 01:03
    promo | Old king of the north dies at 90 in his sleep
    dateline | 01:20
    promo | 'We were lucky,' minister tells the court
    promo | Rain closes schools in the valley
    promo | The mayor of the town of Ole says that she is going to stand again...
    """),
  PageCase(
    "a headline below a list of others",
    """
    promo | Don't miss

    promo | Old king of the north dies at 90
    promo | Read more

    promo | Rain closes schools in the valley
    promo | Read more

    headline | Ruling party wins vote in Tarn

    byline | Text by Ana Lund
    dateline | Latest update: 2010-03-04

    body | The ruling party has won the vote in Tarn, the electoral office said on Sunday.
    """),
  PageCase(
    "a list below the headline",
    """
    headline | Ruling party wins vote in Tarn

    promo | Related stories
    promo | Old king of the north dies at 90
    promo | Rain closes schools in the valley

    body | The ruling party has won the vote in Tarn, the electoral office said on Sunday.
    """),
  PageCase(
    "the last words of a text that is cut short stay body",
    """
    headline | Ruling party wins vote in Tarn

    body | The ruling party has won the vote in Tarn, the electoral office said on Sunday.

    body | It took 40 of the 60 seats, and the

    notice | Share
    """),
  PageCase(
    "sections among the page's tools, and highlights",
    """
    notice | Advertisement
    promo | Local news
    notice | Courts
    notice | Share

    headline | Two held over thefts

    promo | STORY HIGHLIGHTS
    promo | Mayor: 43 customers saw the men
    promo | The men took $40,000

    body | Police held two men on Sunday over thefts from six banks.

    body | They took a total of $40,000 in three weeks, a court heard.

    notice | Comments (2)
    notice | I saw them in the bank on the day before.
    """),
  PageCase(
    "a headline that explains, another that ends in a mark",
    """
    headline | Explainer: why the dam in the valley of Tarn broke so soon

    body | The dam above the valley of Tarn broke on Sunday after a week of rain, the ministry said.
    """),
  PageCase(
    "a short cry is no name of a site",
    """
    headline | It's over!
    standfirst | Dam above the valley of Tarn declared safe after nine days of rain

    body | The dam above the valley of Tarn is safe after nine days of rain, the ministry said.
    """),
  PageCase(
    "a first line with a label is the headline",
    """
    headline | JUST IN: Storm cuts off three villages on the coast

    byline | by
    byline | Ana V. Lund and Jane Roe

    body | A storm cut off three villages on the coast of Tarn on Monday, the governor said.
    """),
]
