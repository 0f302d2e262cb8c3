import Testing

/// Pages from top to bottom.
@Test(arguments: pages)
func wholePages(page: PageCase) { page.check() }

private let pages = [
  PageCase(
    "a wire story with its tail",
    """
    headline | Ferry sinks off Palu, at least 12 missing

    byline | By Dewi Santoso, Staff Writer

    dateline | Published 3 March 2021, 10:15 GMT

    body | PALU, Indonesia (AP) — A ferry carrying 54 people sank in rough seas on Wednesday, officials said.

    body | Rescuers pulled 42 survivors from the water, the search agency said. Twelve people were still missing.

    caption credit | Rescuers carry a survivor ashore in Palu on Wednesday. (AP Photo/Budi Wirawan)

    body | "We heard a loud bang," said Rina, 34, who was on deck.

    byline | Associated Press writer Eka Putri in Jakarta contributed to this report.

    notice | Copyright 2021 The Associated Press. All rights reserved.
    """),
  PageCase(
    "a British page with promos and pictures",
    """
    headline | Flood warning as river bursts its banks in three towns

    body | Hundreds of homes were evacuated overnight as the River Arle burst its banks.

    promo | READ MORE: Army called in as dam wall cracks

    body | Fire crews rescued 31 people from rooftops, the county said.

    caption | The flooded high street in Arlebridge

    caption credit | The flooded high street in Arlebridge (Image: PA)

    promo | DON'T MISS:
    promo | Woman, 81, rescued by neighbour in canoe
    promo | Why the defences failed
    promo | Ten pictures of the flood

    body | Anne Pell, 62, said: "It came up so fast we had no time."

    notice | Sign up for our daily newsletter to get the latest news straight to your inbox

    body | The water is expected to fall by Thursday.

    notice | 14 comments
    """),
  PageCase(
    "a broadcaster's page",
    """
    headline | Two rescued after 60 hours under rubble

    credit | Image source, Getty Images

    caption | Image caption, Crews worked through the night

    body | Two brothers were pulled alive from a collapsed block on Saturday, 60 hours after the quake.

    body | They were thirsty but well, a doctor told the BBC.

    promo | You may also be interested in:

    promo | The dog that found four survivors

    body | More than 300 people are known to have died.

    notice | Related Topics

    notice | View comments
    """),
  PageCase(
    "a page without blank lines",
    """
    dateline | 2023-02-18 | 07:54
    notice | Share
    notice | 2 min read
    headline | Toll of landslide passes 450; many still missing
    body | More than 450 people were killed when a hillside slid into the town of Tarm, and many are missing.
    promo | Read more
    body | Two weeks of rain had soaked the slope, a geologist said.
    credit | REUTERS
    notice | Tarm
    notice | Landslide
    notice | Rain
    """),
  PageCase(
    "a blog with its comments",
    """
    headline | Man held after shots at station

    byline | By Lena Okoro
    notice | 2 days ago

    body | Police held a man on Sunday after shots were fired at the central station.

    notice | via example.org

    notice | https://example.org/news/123

    notice | #shots#station#police

    notice | Leave a Reply

    notice | Your email address will not be published. Required fields are marked *

    notice | I was there and it was 40 shots, not four.
    """),
  PageCase(
    "a gallery",
    """
    headline | Harvest of the sea

    body | The boats of Ole bring home less each year, their owners say.

    caption credit | A man mends a net in the port of Ole, May 5, 2014. REUTERS/Ana Lund

    notice | 1 / 25

    credit | Reuters / Monday, May 05, 2014

    caption | Boys gut herring on the quay

    credit | Image via Getty/Ana Lund/Corbis

    caption | Boys gut herring on the quay

    caption | Weathered: The wooden hull of the Ane Marie, built in 1912, is for sale
    """),
]
