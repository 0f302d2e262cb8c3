extension NumberCorpus {
  /// Texts without a figure in them, one a line.
  static let noNumbers = """
    Flight 17 was late
    a reporter of 7NEWS
    a category-four storm
    winds of force five
    a level-two alert
    the world number-two player
    a 12-bore shotgun
    Ferries were tied up all day.
    UPDATE 2-Acme buys Bolt
    by six o'clock officers had left
    the bus crashed last Sept. 13
    the maker 3Com was sold
    on the roof from two in the morning
    open until ten at night
    in theater 9
    the core of reactor 4
    call the office on 01999 555000
    for help call 1300 555 010
    calls to 911 went unanswered
    supper at the Three Tuns inn
    a one-in-a-million chance
    armed with a pistol, a Glock 9mm
    over a beer at 11 in the morning
    a one-in-100-year flood
    at about half past six
    at a quarter to nine
    ten past four
    five minutes to midnight
    around 9.30 in the morning
    the flood of '53, she said
    the terrible 1953 floods
    among the top 10 banks
    the one of which I spoke
    she said that one was enough
    the crew of flight 93
    a Boeing 737 landed
    a 747 took off
    the airline's 767 landed
    leaders of the Group of Eight met
    a summit of the Group of 20 nations
    the so-called Perth Nine were freed
    on Channel Five television
    a deal with Seven & Sons of Leeds
    they will stay until at least 2019
    it was built in 1215 by monks
    an improvement over 2009's growth
    and no one was hurt
    an Airbus 320 of the carrier
    Article 51 of the charter
    under Article 5
    Resolution 2254 demands a truce
    Resolutions 2254 and 2118
    Security Council resolution 1701
    Route 66 is closed
    Interstate 95 was shut
    on Highway 101
    Room 101
    the suspect in room 12
    Building 6000
    Platform 9
    Terminal 5 at the airport
    Gate 22
    Chapter 11 bankruptcy
    see chapter 3
    page 12 of the report
    Section 8 housing
    Phase 3 trials
    phase 2 of the plan
    Type 2 diabetes
    Category 4 hurricane
    a category 5 storm
    Level 3 alert
    Grade 6 pupils
    Stage 4 cancer
    Channel 4 reported
    Radio 1 played it
    Area 51
    District 9
    Unit 8200
    Windows 10 users
    version 2.0 of the software
    Apollo 11 astronauts
    a Falcon 9 rocket
    Formula 1 drivers
    Super Bowl 50
    Proposition 8
    Title 42 expulsions
    Day 3 of the talks
    Round 2 begins
    Game 7 of the series
    Season 4 ended
    Episode 5
    Figure 2 shows it
    Table 3
    Appendix 4
    No. 1 on the list
    the No. 2 official
    Nos. 3 and 4
    #1 hit
    the world number 1
    the S-400 system
    a Su-57 jet
    an F-35 fighter
    the B-52 bomber
    an M-16 rifle
    an AK-47 rifle
    the COVID-19 pandemic
    the G-7 summit
    G7 leaders
    the G20 meeting
    the KX27 cable
    an A380 jet
    the MH17 crash
    an iPhone 6 in its box.
    Catch-22
    Vote 2007: the parties and their leaders
    the most powerful one to hit the coast
    The last big one here was worse.
    24/7 service
    50/50 chance
    f/4 lens
    a 4K screen was shown on www.example.org/2020/news
    version 1.2.3
    at 192.168.0.1
    call 555-123-4567
    +44 20 7946 0958
    phone 020-7946-0958
    26.75N, 55.86E
    Coordinates: 33°47′N 44°30′E
    38.907192, -77.036871
    15 degrees north
    the one you saw
    this one is better
    that one fell
    which one was hit
    no one was hurt
    one of the men fled
    one another
    one by one they left
    at one point the crowd ran
    at one time a market
    one day soon
    one thing is clear
    on the one hand
    one can see the river
    One might think so
    one must wait
    number one on the chart
    Air Force One landed
    a one-off event
    a one-way street
    one-on-one talks
    one-sided results
    every one of them
    the only one left
    the 2500 block is closed
    Text RIVER to 50505 for alerts
    at about 1330 (1930 GMT)
    (10.16 GMT)
    at 17.16 local time
    20.05: The road is open
    7.30 – The road is open
    in the first full year after the merger
    soldiers in four-wheel-drives
    a 9-mm Beretta
    patrols left at 0640
    tonight at 7 on Channel Four
    by the end of 2011 or in early 2012
    on February 15 or 16
    on 12 and 13 June
    another one came
    Day One
    World War Two
    World War II
    the second half of the match
    his half-brother fled
    at half-time
    the first half
    the latter half
    halfway there
    the top 10 list
    a top 20 finish
    in 2014 the war began
    since 1979
    by 2030
    the 2016 summit
    the 1990s
    in the 1980s and the 1990s
    the winter of 2010
    between 1977 and 1979
    the 2014-15 season
    in 2013/14
    May 2013
    on March 5
    on 12 February
    5-6 April 2016
    on 11/27/2005
    on 2005-11-28
    at 10:30 a.m.
    at 3 p.m.
    at 02:24 GMT
    at 0440 GMT
    at 09:10 hours
    9/11 attacks
    the 9/11 commission
    Nov. 28, 2005
    on Monday 19 December
    the 27th of June
    October 7
    Sept. 11
    7 October 2023
    23 December
    on the 5th of May 1998
    a soldier spoke
    the driver scores again
    he scores twice
    nobody came
    both men fled
    a single man left
    it doubled
    weekly meetings
    the seconds ticked by
    wait a second
    a split second
    the third man is kept for another list
    a couple from the north married
    (2)
    [14]
    1. The army moves
    2) The army moves
    ISBN 978-3-16-148410-0
    a month ago
    a year later
    an hour after
    a child died
    the dozenth
    A4 paper
    B2B sales
    H1N1 flu
    Psalm 23
    Euro 2024
    Exit 9
    Pier 39
    case number 4711
    Bill 21 passed
    Paragraph 4
    seat 12
    the M25 motorway
    U2 played
    MI6 denied it
    the 747-8
    Ocean's 11 is a film
    Agent 007
    mid-2015
    the late 1800s
    post-1945 Europe
    the first 911 call
    he dialed 911
    a 9mm pistol
    a .223-caliber rifle
    10 Downing Street
    1600 Pennsylvania Avenue
    IE 11 is not supported
    the Web 2.0 or 3.0
    runs iOS 4.3 and later
    The FTSE 100 fell
    the Nikkei 225 closed lower
    a Boeing 777-200
    flags flew at half-staff
    a half-built bridge
    call 0207 946 0018 for help
    ring 074 946 12 30
    Tel: (876) 946-0160
    or text 63311
    Page 2 of 4
    Photo 1 of 12
    1 of 3 | The bridge on Monday
    1 2 3 4 next
    a caller told 911
    in a call to 911
    a .357 revolver
    at 29 Ave. Montaigne
    at 36 quai des Lices
    the 12000 block of Roosevelt Boulevard
    13° East
    8 - 13° East
    about an hour later
    almost a day after the storm
    full-year profit fell
    the only one left
    the 2500 block is closed
    Text RIVER to 50505 for alerts
    at about 1330 (1930 GMT)
    patrols left at 0640
    tonight at 7 on Channel Four
    by the end of 2011 or in early 2012
    on February 15 or 16
    on 12 and 13 June
    """
}
