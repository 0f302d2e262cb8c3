import Testing

/// What the site says: tools, notices, pointers to other pages.
@Test(arguments: pages)
func furniture(page: PageCase) { page.check() }

private let pages = [
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
    "bars of tools and trails",
    """
    notice | Home > World > Africa

    headline | Ferry sinks off Palu, at least 12 missing

    notice | E-mail to a friend | Mixx it | Share

    notice | Text size: Small Medium Large

    body | A ferry carrying 54 people sank in rough seas on Wednesday, officials said.

    notice | Print this page

    body | Three boats took 40 of them to the port, where nurses were waiting.

    notice | 2 of 7

    notice | All About Palu • Ferries

    notice | Page 1 of 2

    notice | Comments 31
    """),
  PageCase(
    "readers are asked for what they saw, viewers to stay",
    """
    headline | Ferry sinks off Palu, at least 12 missing

    body | A ferry carrying 54 people sank in rough seas on Wednesday, officials said.

    notice | Are you in Palu? Send us your pictures using the form below.

    notice | Stay with KXYZ for the latest.

    notice | Tune in to KXYZ at 10 for more.

    notice | Contact Jane Roe at 555-010-0123. Follow her at example.org/jroe.

    notice | Copyright © 2018 The Northport Echo.

    notice | echo.example © Northport Echo Limited 2018

    body | Stay with your families, the governor told them.

    body | Were you there? he was asked in court.
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
]
