import Testing

@testable import split

/// Lines of the article that look like page furniture: each is kept among the paragraphs and below
/// them.
@Test(arguments: lines(short, subheadings, lookalikes))
func isKept(line: String) {
  for place in [PageWithLine.Place.middle, .end] {
    let page = PageWithLine(line, place)
    #expect(!page.isDropped, "\(place)")
    #expect(page.keepsTheRest, "\(place)")
  }
}

/// Short sentences and questions.
private let short = """
  She won.
  It was over.
  No one was hurt.
  Two people died.
  The search goes on.
  He was 42.
  That changed on Friday.
  Nobody knows why.
  Then the lights went out.
  The money is gone.
  "We ran."
  "It was horrible," she said.
  "They are all dead."
  "God help us," he wrote.
  'We had no warning,' she said.
  "What do you think?" he asked.
  "Watch out!" somebody shouted.
  "Share it," he said.
  "Print the list," the judge told her.
  "Help!"
  Why?
  What went wrong?
  Who was he?
  And then?
  So what happens next?
  Are you in danger? Not yet, says the mayor.
  Will it hold?
  Can they win?
  What did they know, and when?
  Is it safe to return?
  Have they found him?
  """

/// What stands above a part of the text.
private let subheadings = """
  'A new start'
  "A new start"
  What happens next
  Why it matters
  How it happened
  'No warning'
  Fears of flooding
  Rising anger
  Long night
  Search for survivors
  Troubled past
  Political fallout
  Unanswered questions
  'Like a bomb'
  Cold comfort
  Families wait
  Strong aftershocks
  International response
  Arrests made
  Police appeal
  Ready for winter
  Second blast
  No survivors
  Market reaction
  Economic impact
  Human error
  Warning signs
  Hope fades
  Next steps
  Street by street
  Relief effort
  Election fraud
  Who is to blame?
  'Time is running out'
  Under pressure
  Power cuts
  Ferry disaster
  Damage assessment
  Mass evacuation
  Death toll rises
  A long history
  War of words
  Coalition talks
  Early warning
  The suspect
  The victims
  The investigation
  The bid
  The background
  The bank
  """

/// Paragraphs in the words of furniture.
private let lookalikes = """
  Share prices fell 3 percent after the news.
  Shares closed at $14.20 on Friday.
  Print workers joined the strike on Monday.
  Comment was not available from the company.
  No comment was made by the ministry.
  Photos from the scene showed bodies in the street.
  Video of the attack was posted on the Internet.
  A video showed the roof falling in.
  Pictures showed smoke rising from the plant.
  Related costs came to $12 million, the firm said.
  More news is expected on Monday.
  More than 40 people were hurt.
  More stories of survival emerged on Tuesday.
  Latest figures show the toll at 212.
  Top officials flew to the scene.
  Most popular among the rebels is a colonel of 41.
  Most read the warning too late.
  Read the letter, the judge told him.
  Follow-up shocks shook the town all night.
  Watch towers were built along the border.
  See you in court, the lawyer said.
  Sign up or leave, the foreman told them.
  Send help, the message said.
  Help came too late for the family.
  Contact with the plane was lost at 2:14 a.m.
  Posted at the gate were two soldiers.
  Posted to the embassy in 2006, he knew the city well.
  Published figures differ.
  Updated figures put the toll at 60.
  Filed in a federal court, the suit seeks $4 million.
  First published in 1998, the study was never repeated.
  Created in 1974, the agency has 300 inspectors.
  Reporting by local media suggested arson.
  Reporting from the region is banned.
  Written in pencil, the note said little.
  Writing on the wall told of the attack.
  Compiled over two years, the list has 400 names.
  Additional troops were sent on Monday.
  Advertisement sales fell 12 percent.
  Advertising fell by a tenth.
  Sponsored by two senators, the bill failed.
  Subscribe numbers rose.
  Subscribers left in their thousands.
  Copyright holders sued.
  Editor Tom Ode said he was surprised.
  Editors were told not to print the list.
  Source code was stolen, the firm said.
  Sources: two officials said the talks had failed.
  Tags were found on the bags.
  Topics included trade and defence.
  Location is everything, the firm said.
  Search and rescue teams arrived on Sunday.
  Searches went on through the night.
  Weather hampered the search.
  Local residents said they heard two blasts.
  Local news media put the toll at 40.
  World markets fell.
  World News Corp. declined to comment.
  Home to 40,000 people, the town was levelled.
  Home owners were told to leave.
  Front page editorials called for calm.
  Breaking news reached the family by phone.
  Live ammunition was used, witnesses said.
  Live rounds were fired.
  Exclusive clubs closed their doors.
  Update: the toll has risen to 41, the ministry says.
  Correction fluid was used on the ballots.
  Analysis of the tapes took a week.
  Polls opened at 7 a.m.
  Poll workers were beaten.
  Vote counting began at once.
  Vote now or lose, his posters said.
  Results are due on Sunday.
  Rating agencies warned of a downgrade.
  Loading of the ships went on.
  Loading docks were flooded.
  Please come home, his mother said.
  Next to him lay his rifle.
  Previous talks failed.
  Previous attacks killed 12.
  Page was arrested in May.
  Page 1 of the report names the minister.
  Back home, they wept.
  Back to work, the union told them.
  Back in 1999 it was the same.
  Jump in oil prices hurts airlines.
  Click, and the door was locked.
  Play was stopped.
  Play it safe, the mayor said.
  Enlarge the port, the firm was told.
  Hide the children, she shouted.
  Close to 300 were hurt.
  Zoom in on the north and the loss is plain.
  Like this, no one will come back.
  Recommend nothing, the panel was told.
  Save the children first, she said.
  Discuss it at home, the minister said.
  Join the queue, they were told.
  Get out, they shouted.
  Get help, he told her.
  Receive nothing, sign nothing, the union warned.
  Report any leaks, residents were told.
  Rate cuts are expected.
  Rate rises hurt.
  Join the army, his father said.
  Tell us where they are, one mother cried.
  Have your say in court, the judge told him.
  In pictures shown on state TV, the hall lay in ruins.
  In this section of the city nobody was left.
  In depth and in length it beat all others.
  In other news conferences he had been calm.
  Also in May, a bomb went off.
  Also on board were two nurses.
  Quick action saved the town.
  Quick links to the coast were cut.
  Key facts are still missing.
  Full story of the raid was never told.
  Full coverage of the shore took weeks.
  Special forces stormed the hall.
  Special to him was the bridge.
  Feature films were shown.
  Interactive maps helped the crews.
  Map reading saved them.
  Timeline of the deal is tight.
  Gallery owners wept.
  Slide show operators left.
  Photographer Ann Lott was hurt.
  File cabinets floated in the street.
  Filed away for years, the plan was dusted off.
  Courtesy calls were made.
  Courtesy of the army, the road is open.
  Credit card data were stolen.
  Credit markets froze.
  Staff were told to leave.
  Staff reports were lost, the inquiry heard.
  Staff writers walked out.
  Reuters reported that 60 had died.
  AP said 60 had died.
  BBC reporters saw four bodies.
  CNN showed the hall burning.
  The Associated Press reported 60 dead.
  The Guardian said the minister knew.
  The New York Times first told of the raids.
  Xinhua put the toll at 60.
  Associated Press photographers saw two bodies.
  Agencies sent food and tents.
  Agencies from 12 countries sent teams.
  Permission was refused.
  Permissions were sold for cash.
  All comments were recorded.
  All reporting was banned.
  Information from the ministry was scarce.
  Information on the dead was scarce.
  Contributed funds were lost.
  Thank you, she said.
  Thanks to the rain the fires died.
  Thanks to a guard, nobody was hurt.
  For more on the deal, he turned to his banker.
  For information, police offered $5,000.
  To read the letter was hard, she said.
  To view the bodies, families queued for hours.
  To subscribe to the plan costs $40 a month.
  Did you see it, the judge asked.
  Are you there? she shouted into the rubble.
  Anyone with information is asked to call 555-0142.
  Anyone who saw the van should call police on 555-0142.
  Police asked witnesses to call 555-0142.
  Donations can be sent to the Red Cross at redcross.example.
  A relief fund has been set up at redcross.example.
  Residents can call 311 for help.
  On April 18, 2010, a dam broke near the town.
  April 18: a dam breaks near the town.
  On Sunday it broke.
  By noon 40 had died.
  By Monday, 12 April, the toll had risen to 60.
  By law he must resign.
  In 2010, 12.
  It broke at 14:03.
  At 2:03 p.m. it broke.
  Updated at noon, the list had 60 names.
  2. The road was cut.
  - The dam broke
  * The road was cut
  • The bridge was closed
  a) The dam broke.
  Dead: 60
  Missing: 12
  60 dead, 140 hurt
  Dam break kills 60
  Monday: Toll rises to 60
  2008: 60 dead in mine blast
  1999: The dam is built.
  1999 - dam is built
  Republicans 47%
  Labour 231, Conservatives 198
  Name: Nadia Kern. Age: 42. Town: Northport.
  Nadia Kern, 42, Northport
  Nadia Kern, 42, a nurse from Northport
  Nadia Kern is a nurse at the hospital.
  Nadia Kern, a nurse, wept.
  Nadia Kern: Yes, of course.
  Q: Were you afraid?
  Q. Were you afraid?
  A. No, not at all.
  Kern: We were all afraid.
  Question: Were you afraid?
  Kern did not return calls.
  The firm declined to comment.
  No one could be reached for comment.
  Calls to the firm were not returned.
  He can be reached only by boat.
  Kern wrote to the court.
  Ode contributed $40,000.
  (He was later freed.)
  (The firm denies this.)
  [The dam was built in 1974.]
  (1,200 feet)
  The euro rose to $1.3351.
  One dollar buys 45 rupees.
  A euro was worth 1.35 dollars.
  ($1 billion of it was lost in May.)
  1 euro in 10 was lost.
  It was 23C and cloudy.
  Rain is forecast.
  Shares in HP (HPQ.N) fell 4 percent.
  The Dow rose 40 points.
  Magnitude 6.4.
  Height: 40 metres
  No deal.
  Enough is enough.
  Yes and no.
  Never again.
  God willing.
  End the war, they shouted.
  Ends meet no longer for many.
  The end of an era
  The end is near, he said.
  A man of the people
  King of the hill
  Our town
  Your money
  Our view of the matter is clear, the bishop said.
  We the people
  We recommend that the dam be closed, the panel wrote.
  Your browser history was read in court.
  This article of the law was never used.
  This story has no end.
  This story is not new.
  This report was kept secret for years.
  This page of history is closed.
  This photo hung in his cell.
  This version was disputed by police.
  The author of the report resigned.
  The editor was freed.
  The views of the villagers were not heard.
  The headline of the day was the raid.
  The video was false.
  The caption was wrong.
  The newsletter was closed.
  The website was blocked.
  Comments like that hurt.
  Comments on the plan can be made until May.
  Ads were banned.
  Advertisers fled.
  Terms of the deal were not disclosed.
  Terms of use for the land were changed.
  Privacy is dead, he said.
  Help is on the way.
  Jobs went.
  Archives were burned.
  Search warrants were served.
  Opinion is divided.
  Technology failed.
  Courts closed.
  Weather was fine.
  Classifieds fell by half.
  Tools were stolen.
  Text messages were read in court.
  Text of the law was leaked.
  Mobile phones were dead.
  Email was down.
  E-mail was down for hours.
  Facebook closed the page.
  Facebook shares fell.
  Twitter was blocked.
  Google was blocked.
  Tweet by tweet the plan came out.
  Tweets told of gunfire.
  XML was stolen.
  PDF files were stolen.
  """
