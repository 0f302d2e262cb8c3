import Testing

/// Captions and credits.
@Test(arguments: pages)
func pictures(page: PageCase) { page.check() }

private let pages = [
  PageCase(
    "credits glued and bare",
    """
    headline | Quake of 6.2 rattles coast

    body | A magnitude-6.2 earthquake shook the coast on Tuesday, the survey said.

    caption | Image: People stand outside a damaged school in the village of Tarm, where the quake brought down a wall

    caption credit | People stand outside a damaged school in the village of Tarm on Tuesday.Omar Haddad / AFP - Getty Images

    body | No deaths were reported. Power was cut in four districts.

    credit | Getty Images

    body | The mayor asked people to stay out of doors.

    body credit | Schools will stay closed until Monday, the ministry said. Reuters
    """),
  PageCase(
    "file pictures and handouts",
    """
    headline | Drugs firm agrees to takeover

    caption credit | FILE PHOTO: The logo of Nordapharm is seen at its head office in Basel, May 3, 2018. REUTERS/Jonas Keller

    body | Nordapharm agreed to be bought for $7.4 billion on Monday, the companies said.

    caption | FILE - In this Feb. 2, 2017, file photo, workers leave the Nordapharm plant.

    body | Shareholders get $61 a share.

    caption | Pictured: chief executive Lena Brandt

    body | The deal should close by June.

    byline | Reporting by Jonas Keller; editing by Anna Roth
    """),
  PageCase(
    "a caption above the dateline",
    """
    headline | Two die in mine

    caption credit | Families and nurses outside the mine near Tarm on Sept. 16, 2013. Photo courtesy: Anna Roth

    caption | The gate of the mine, closed by the police on Sept. 16, 2013.

    body | TARM, Sept 17 (Meridian) - Two men died in a coal mine on Monday, the owners said.

    body | The mine had been opened on May 3, 1998.
    """),
  PageCase(
    "captions given twice",
    """
    headline | Actress wins top prize

    body | Mara Lindqvist won the festival's top prize on Saturday for her part in a film about a bank clerk.

    caption | Mara Lindqvist holds the Golden Reel she won on Saturday night for The Clerk
    caption | Mara Lindqvist holds the Golden Reel she won on Saturday night for The Clerk

    body | It was her third award this year.
    """),
  PageCase(
    "an agency that nobody knows",
    """
    headline | Port workers strike

    byline | By our foreign staff

    body | OLE (Meridian) — Some 900 port workers went on strike on Monday over pay.

    body | The strike will last a week, their union said.

    promo | Most Read Stories
    promo | - Ten ways to cook herring
    promo | - Mayor resigns

    credit | Meridian News Agency
    """),
  PageCase(
    "captions by makers whom nobody knows",
    """
    headline | Ice closes northern port

    caption | Tugs have been breaking the ice since Sunday

    body | Ice closed the port of Ole on Monday and held up 14 ships, the harbour master said.

    caption credit | Tugs at work in the port of Ole on Monday. (KXYZ photo)

    caption credit | A tug in the port of Ole (Jane Roe/Northport Echo)

    caption credit | Ships wait at sea off Ole. (Courtesy of the coast guard)

    body | Nine ships turned back (three of them tankers).

    body | The bill was backed by Jane Roe of the left (Red Alliance/Greens).

    notice | Copyright 2018 Northport Echo
    """),
  PageCase(
    "a clause without a stop between the paragraphs",
    """
    headline | Ferry sinks off Palu, at least 12 missing

    body | A ferry carrying 54 people sank in rough seas on Wednesday, officials said.

    caption | The harbour of Palu has been closed to small boats

    body | Three boats took 40 of them to the port, where nurses were waiting.

    body | Rough seas ahead

    body | The wind is to drop on Friday, the weather office said, and boats will sail again.
    """),
]
