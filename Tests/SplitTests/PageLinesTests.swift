import Shared
import Testing

@testable import split

/// A page written as `role | line`; an empty line is an empty line of the page. A line of two roles
/// (`caption credit`) is one whose end is a passage of its own.
struct PageCase: CustomTestStringConvertible, Sendable {
  let name: String
  let lines: [(roles: String, text: String)]
  var testDescription: String { name }

  init(_ name: String, _ page: String) {
    self.name = name
    lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmed }
      return parts.count == 2 ? (parts[0], parts[1]) : ("", "")
    }
  }

  var text: String { lines.map(\.text).joined(separator: "\n") }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// The roles in each paragraph of a text, runs of one role given once.
private func roles(_ text: String) -> [String] {
  let layout = LayoutReader().layout(of: Array(text.utf8), title: nil, hasHeadline: true)
  return layout.paragraphs.indices.map { index in
    let roles = layout.passages.filter { $0.paragraph == index }.map(\.role.rawValue)
    return roles.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
      .joined(separator: " ")
  }
}

@Test(arguments: pages)
func pageLines(page: PageCase) {
  let found = roles(page.text)
  let lines = page.lines.filter { !$0.text.isEmpty }
  #expect(found.count == lines.count)
  for (line, found) in zip(lines, found) {
    #expect(found == line.roles, "\(line.text)")
  }
}

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
    "site name, section, share buttons",
    """
    notice | Northport Daily Echo

    notice | News

    headline | Gunman held after six hurt at Northport station

    notice | Share

    notice | Facebook

    notice | Tweet

    notice | 3 min read

    standfirst | Police say motive is unclear as witnesses describe panic on platform four

    body | A man was arrested on Friday after six people were stabbed at Northport's main station, police said.

    body | Two of them were in a critical condition, a hospital spokeswoman said.

    promo | Related stories

    promo | Station reopens after threat

    body | Trains were delayed for three hours.

    notice | Source: northportecho.example
    """),
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
    "notices of browsers and cookies",
    """
    notice | This site uses cookies. By continuing to browse you agree to our use of cookies.

    notice | Your browser is not supported. Please upgrade to a modern browser.

    headline | Bank heist nets thieves 40 million

    body | Thieves broke into a vault in the old town over the weekend and took cash and jewels worth 40 million euros.

    notice | Advertisement

    body | They came through a tunnel from a shop next door.

    notice | Story continues below

    body | Nobody was in the building.

    notice | © 2020 Example Media Ltd

    notice | 52.520008, 13.404954
    """),
  PageCase(
    "subheadings and short paragraphs stay body",
    """
    headline | Voters go to the polls in tight race

    body | Polls opened at 7 a.m. across the country.

    body | 'A new start'

    body | Turnout was high in the capital, where queues formed before dawn.

    body | What happens next

    body | Counting starts on Sunday night.

    body | It will take two days.

    body | Why it matters

    body | No party has won twice in a row since 1998.

    body | She won.
    """),
  PageCase(
    "bullet points stay body",
    """
    headline | What we know about the crash

    body | Two trains collided near Lodz on Sunday morning. Here is what is known:

    body | - At least 11 people died
    body | - 40 were taken to four hospitals
    body | - The line is closed until Tuesday

    body | The cause is being looked into.
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
    "video and gallery pointers",
    """
    headline | Storm leaves 20,000 without power

    promo | Watch live

    body | A winter storm left 20,000 homes without power on Thursday.

    promo | WATCH: Drone video shows flooded village

    promo | Click here for more pictures of the storm

    body | Crews hope to restore supplies by Saturday, the grid said.

    promo | Most read

    promo | Minister quits over emails

    promo | Ten best walks in the north
    """),
  PageCase(
    "dates in many coats",
    """
    headline | Mine collapse traps nine

    dateline | Updated 11:02 AM ET, Tue May 4, 2021

    dateline | 04/27/2019

    dateline | Last modified on Wed 5 May 2021 09.31 BST

    dateline | Posted: Jan 9, 2020 / 10:15 PM EST

    body | Nine miners were trapped on Tuesday when a shaft collapsed, the company said.

    body | On 4 May 2021 the pumps failed.

    body | May 4, 2021, was the worst day in the mine's history.
    """),
  PageCase(
    "a place and dash alone",
    """
    headline | Parliament passes budget

    dateline | NAIROBI, Kenya (Reuters) —

    body | Lawmakers passed a budget of 30 billion shillings on Thursday.

    credit | AFP
    """),
  PageCase(
    "headlines below the text",
    """
    headline | Court frees editor

    body | A court freed the editor of a daily paper on Monday after 70 days in jail.

    body | He thanked his readers outside the court.

    promo | Five Held Over Airport Gold Theft
    promo | Minister Denies Talks With Rebels
    promo | Rain Delays Start Of Harvest In North
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
    "comment, corrections and tags",
    """
    headline | Council backs new bridge

    body | The council voted 31 to 12 for a new bridge over the Arle on Tuesday night.

    notice | Correction: An earlier version gave the wrong number of votes.

    notice | Tags: bridge, council

    notice | Leave a comment

    notice | Follow us on Twitter

    notice | Read comments
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
    "sentences that only look like furniture",
    """
    headline | Newspaper staff walk out

    body | Share prices fell 3 percent after the news.

    body | Sources: two officials who asked not to be named said the talks had failed.

    body | Print workers joined the strike on Monday, the union said.

    body | The picture was taken by a passer-by (the man did not want to be named).

    body | Police have published a photo of the suspect.

    body | "Sign up or leave," the foreman told them, according to three of the workers.

    body | Follow the money, the inspector told her team.

    body | More from the valley was carried out on stretchers.

    body | Have you seen this man? Police in Leeds are looking for a driver who left the scene.

    body | Watch makers in the Jura reported record sales.

    body | The bank says it accepts cookies, cakes and bread from the public for its kitchen.
    """),
  PageCase(
    "bylines with posts and addresses",
    """
    headline | Bridge closed after crack found

    byline | By Tom Hale, Staff writer

    byline | BY ANNA LUND, Senior Reporter lunda@echo.example

    byline | By Omar Said | Crime correspondent | @omarsaid

    byline | Lena Park, Transport Editor

    dateline | 2019-12-16 08:32 (GMT+8)

    body | The Arle bridge was closed on Monday after divers found a crack 3 metres long.

    body | By Tuesday, reporters were kept away.

    body | Ana Lund, a news editor who crossed daily, said: "It shook."
    """),
  PageCase(
    "authors below the text",
    """
    headline | Bridge closed after crack found

    byline | By Tom Hale

    body | The Arle bridge was closed on Monday after divers found a crack 3 metres long.

    body | Repairs will cost 12 million euros, the council said.

    byline | Tom Hale covers transport for the Echo.

    byline | Anna Lund is a staff writer at the Echo.

    byline | Lena Park can be reached at lpark@echo.example.
    """),
  PageCase(
    "a reporter whom the text speaks of",
    """
    headline | Reporter freed after 70 days

    body | Mara Lindqvist was freed on Monday after 70 days in jail, her lawyer said.

    body | A crowd of 300 waited at the gate.

    body | Police fined six of them.

    body | The trial begins on Friday.

    body | Blue Cross covers 3 million people in the state.

    body | Mara Lindqvist is a reporter for the Meridian Post.
    """),
  PageCase(
    "calls to readers, and calls of others passed on",
    """
    headline | Two held after jewel theft

    body | Two men were held on Monday over a theft of 300 watches, police said.

    notice | Reach Tom Hale at thale@echo.example or (555) 010-0177.

    notice | Got any pictures? Send them to us at pictures@echo.example.

    notice | Have you got a story? Call the newsdesk on 020 7946 0119. We pay for videos too.

    notice | To contact the editor responsible for this story: Jo Rice at jrice@wire.example

    notice | Anna Lund alund@echo.example

    notice | Follow Anna Lund on Twitter @alund

    notice | (Adds details of the watches)

    notice | This story has been updated to correct the number of watches.

    body | Anyone with information is asked to call the sheriff's tip line at 555-010-0142.

    body | Have you seen these men? Call police on 555-010-0142.

    body | Email the detectives at theft@police.example, the sheriff asked the public.

    body | The firm wrote to 40,000 customers from help@firm.example on Monday.

    body | "Call our office on 555-010-0142," the lawyer told reporters.

    body | Call 112 if you see them, police said.
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
    "the numbers of the pages",
    """
    headline | Ice closes northern port

    standfirst | Fourteen ships held up as tugs are fighting the ice

    body | Ice closed the port of Ole on Monday and held up 14 ships, the harbour master said.

    notice | [1] [2] [3] Next

    notice | Previous 1 2 3 4 5 6 Next

    notice | View as single page
    """),
  PageCase(
    "the furniture of older news pages",
    """
    headline | Harbour bridge closed after lorry crash

    byline | Jane Roe in Aveiro and agencies

    dateline | The Harbour Post, Saturday December 6 2008

    notice | E-mail to a friend | Mixx it | Share

    body | Police said on Saturday that 14 people were hurt when a lorry hit the bridge.

    body | On Friday, 5 December 2008, the bridge had been closed for an hour.

    notice | Are you in the area? Send us your experiences using the form below.

    notice | harbourpost.example © Harbour Media Limited 2008

    credit | (HNS)
    """),
  PageCase(
    "the date behind the outlet's address",
    """
    headline | Lorry hits bridge in Aveiro

    byline | By the Harbour Wire Staff
    dateline | harbourpost.example, Wednesday 3 July 2013 10.41 BST

    notice | Copyright © 2013 The Harbour Press.

    body | A lorry hit the bridge at Aveiro on Wednesday.
    """),
  PageCase(
    "the outlet's letters behind the date",
    """
    headline | Lorry hits bridge in Aveiro

    byline | By Jane Roe on 8:07 pm July 3, 2013.

    dateline | 14 Dec 2008, 0112 hrs IST, HNS

    byline | Associated Press Writers

    body | A lorry hit the bridge at Aveiro on Wednesday.
    """),
]
