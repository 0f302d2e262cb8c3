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
  «On a couru»
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
  From Paris to Northport it rained.
  Reuters, the news agency, reported 60 dead.
  This report includes figures from 12 countries.
  This story contains lessons from the past.
  The writer is in prison.
  Foreign correspondents were told to leave.
  Nadia Kern reports to the board.
  Coverage was poor in the north.
  Access to the site was barred.
  Left, right and centre, the parties agreed.
  Kern, left alone, wept.
  Profile of a killer
  New rules, old habits
  Voters queue for hours, and some go home.
  Workers return on Monday.
  Residents vote again on Sunday in a second round.
  Nadia Kern speaks to the council on Friday.
  Smoke was seen above the port.
  Subscription prices rose by a tenth.
  Special offers drew crowds to the sales.
  Players wept on the field.
  Navigation lights were out.
  The discussion went on through the night.
  Download speeds fell.
  Forum shopping is a crime there.
  The dam had been built in 1974, the mayor said. [AFP]
  Nadia Kern reports that 60 died.
  Exclusive clubs by the sea were shut.
  In May 4 (of 9) dams broke.
  The train was due at 10:15 by Tarn time.
  You can leave, he told them.
  Flag by flag the square filled.
  Your name, she asked.
  Two videos were shown in court.
  The Reuters man left two hours ago.
  Share prices fell 3 percent after the news.
  Shares closed at $14.20 on Friday.
  Print workers joined the strike on Monday.
  Comment was not available from the company.
  No comment was made by the ministry.
  Photos from the scene showed bodies in the street.
  Video of the attack was posted on the Internet.
  A video showed the roof falling in.
  Pictures showed smoke rising from the plant.
  Images from the scene showed flattened houses.
  More news is expected on Monday.
  More than 40 people were hurt.
  More stories of survival emerged on Tuesday.
  Latest figures show the toll at 212.
  Top officials flew to the scene.
  Most popular among the rebels is a colonel of 41.
  Most read the warning too late.
  Read the letter, the judge told him.
  Follow the river and you find the camp.
  Watch towers were built along the border.
  Watching the water rise, she called her son.
  Sign up or leave, the foreman told them.
  Send help, the message said.
  Help came too late for the family.
  Contact with the plane was lost at 2:14 a.m.
  Posted at the gate were two soldiers.
  Posted to the embassy in 2006, he knew the city well.
  Published reports put the toll at 60.
  Updated figures put the toll at 60.
  Updated maps show the fault line.
  First published in 1998, the study was never repeated.
  Originally from Sudan, she moved to Kent in 1999.
  Reporting by local media suggested arson.
  Reporting from the region is banned.
  Written in pencil, the note said little.
  Writing on the wall told of the attack.
  Written statements were handed to the court.
  Additional troops were sent on Monday.
  Additional reporting requirements begin in May.
  Advertising fell by a tenth.
  Sponsored by the army, the bill passed.
  Subscribe numbers rose.
  Subscribers left in their thousands.
  Copyright holders sued.
  Editor Tom Ode said he was surprised.
  Editor of the paper Tom Ode was freed on bail.
  Source code was stolen, the firm said.
  Sources close to the talks said a deal was near.
  Tags were found on the bags.
  Tag teams of rescuers worked through the night.
  Location is everything, the firm said.
  Search teams found two bodies.
  Searches went on through the night.
  Weather hampered the search.
  Weather permitting, the flight leaves on Monday.
  Local news media put the toll at 40.
  World leaders sent their condolences.
  World News Corp. declined to comment.
  Business leaders welcomed the vote.
  Home owners were told to leave.
  Home prices fell.
  Breaking news reached the family by phone.
  Breaking with tradition, the king spoke live.
  Live ammunition was used, witnesses said.
  Exclusive clubs closed their doors.
  Developing countries asked for more.
  Correction fluid was used on the ballots.
  Corrections officers were held hostage.
  Polls opened at 7 a.m.
  Polls close at 6 p.m.
  Vote counting began at once.
  Voting ended at 6 p.m.
  Vote now or lose, his posters said.
  Rating agencies warned of a downgrade.
  Ratings fell.
  Loading docks were flooded.
  Please help us, the note said.
  Next to him lay his rifle.
  Next Tuesday is the deadline.
  Previous attacks killed 12.
  Page after page told of bribes.
  Page was arrested in May.
  Skip tracers found him in Leeds.
  Back home, they wept.
  Back in 1999 it was the same.
  Top of the list is water.
  Click, and the door was locked.
  Click beetles ate the crop.
  Play it safe, the mayor said.
  Listen to us, the crowd shouted.
  Enlarge the port, the firm was told.
  Close the border, the party demands.
  Close to 300 were hurt.
  Like many others, he fled.
  Like this, no one will come back.
  Save the children first, she said.
  Save for two, all were found.
  Join the queue, they were told.
  Join us, the rebels said.
  Get out, they shouted.
  Get the latest figures and the picture is worse.
  Receive nothing, sign nothing, the union warned.
  Report cards were burned.
  Rate cuts are expected.
  Join the army, his father said.
  Tell us the truth, the families demanded.
  Have your say in court, the judge told him.
  Be the first to leave and the last to return, he said.
  In pictures shown on state TV, the hall lay in ruins.
  In this story of greed nobody is clean.
  In depth and in length it beat all others.
  Also in the hall were two ministers.
  Also in May, a bomb went off.
  Also seen were two tanks.
  Quick action saved the town.
  Key facts are still missing.
  Key points of the deal were left out.
  Full story of the raid was never told.
  Special report cards were handed out.
  Special forces stormed the hall.
  Features of the design failed.
  Feature films were shown.
  Maps showed no road.
  Map reading saved them.
  Graphic pictures were shown in court.
  Gallery owners wept.
  Slide show operators left.
  Pictured in court, he wept.
  File cabinets floated in the street.
  Handout of food began at noon.
  Courtesy calls were made.
  Image is all, the firm says.
  Credit card data were stolen.
  Credit for the rescue goes to two boys.
  Staff were told to leave.
  Staff reports were lost, the inquiry heard.
  Reuters shares rose 4 percent.
  Reuters reported that 60 had died.
  AFP quoted a general as saying 60 had died.
  BBC reporters saw four bodies.
  The Associated Press counted 60 dead.
  The Associated Press reported 60 dead.
  The Times sued.
  The New York Times first told of the raids.
  Xinhua put the toll at 60.
  Associated Press photographers saw two bodies.
  Agencies sent food and tents.
  Wire services were cut.
  Permission was refused.
  All rights were lost.
  All comments were recorded.
  Material was lost.
  Information from the ministry was scarce.
  Information on the dead was scarce.
  Contributed funds were lost.
  Thank you, she said.
  Thanks to the rain the fires died.
  Thanks to a guard, nobody was hurt.
  For more than an hour nobody came.
  For information, police offered $5,000.
  To read the letter was hard, she said.
  To view the bodies, families queued for hours.
  To subscribe to the plan costs $40 a month.
  Did you see it, the judge asked.
  Are you there? she shouted into the rubble.
  Anyone with information is asked to call 555-0142.
  Anyone who saw the van should call police on 555-0142.
  Anyone with information should call Crimestoppers on 0800 555 111.
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
  Injured: about 140
  60 dead, 140 hurt
  Dam break kills 60
  Monday: Toll rises to 60
  2008: 60 dead in mine blast
  1999: The dam is built.
  1999 - dam is built
  Republicans 47%
  Labour 231, Conservatives 198
  The toll: 60 dead.
  Nadia Kern, 42, Northport
  Nadia Kern, 42, a nurse from Northport
  Nadia Kern is a nurse at the hospital.
  Nadia Kern, a nurse, wept.
  Nadia Kern: Yes, of course.
  Q: Were you afraid?
  Q. Were you afraid?
  A. No, not at all.
  KERN: Were you afraid?
  Question: Were you afraid?
  Mr Kern declined to comment.
  The firm declined to comment.
  No one could be reached for comment.
  Calls to the firm were not returned.
  He can be reached only by boat.
  Kern wrote to the court.
  Ode contributed $40,000.
  Nadia Kern contributed to the fund.
  (The firm denies this.)
  (The dam was built in 1974.)
  (1,200 feet)
  ($1.2 million was found later.)
  One dollar buys 45 rupees.
  A euro was worth 1.35 dollars.
  ($1 billion of it was lost in May.)
  1 euro in 10 was lost.
  Temperatures reached 40C.
  Rain is forecast.
  Shares of AMD rose 3 percent to $7.20.
  The Dow rose 40 points.
  Oil rose $2.
  Height: 40 metres
  No deal.
  Enough is enough.
  Yes and no.
  Rest in peace.
  God willing.
  End of story.
  Ends meet no longer for many.
  Northport
  The end is near, he said.
  Loading the boats took hours
  King of the hill
  Our town
  Your vote
  Our view of the matter is clear, the bishop said.
  You and me
  We recommend that the dam be closed, the panel wrote.
  We may earn less, the workers feared.
  This article of the law was never used.
  This article of faith was shaken.
  This story is not new.
  This report was never read.
  This report was kept secret for years.
  This photo hung in his cell.
  This is a developing country.
  The author of the report resigned.
  The author is dead.
  The views of the villagers were not heard.
  The poll was rigged, they say.
  The video was false.
  The photo was a fake.
  The caption was wrong.
  The website was blocked.
  The comments angered Russia.
  Comments on the plan can be made until May.
  Ad spending fell.
  Advertisers fled.
  Sponsors fled.
  Terms of use for the land were changed.
  Terms were not disclosed.
  Privacy is dead, he said.
  Help wanted signs were everywhere.
  Jobs went.
  Search warrants were served.
  Sport was cancelled.
  Technology failed.
  Crime rose.
  Weather was fine.
  Crossword fans wept.
  Classifieds fell by half.
  Tool marks were found.
  Text messages were read in court.
  Font sizes mattered.
  Mobile phones were dead.
  E-mail was down for hours.
  Emails were read out.
  Facebook shares fell.
  Facebook and Twitter were blocked.
  Twitter was blocked.
  YouTube was blocked.
  Tweet by tweet the plan came out.
  RSS members marched.
  XML was stolen.
  The dam
  Thank you.
  See the pictures and weep, she said.
  Heavy rain contributed.
  He can be reached only by boat, his son said.
  Go to the river, the boys were told.
  Details were not given.
  Maps were wrong.
  Photo of the year
  By the river
  By train to the front
  (Reporting is hard, she said.)
  Sources at the ministry disagree.
  He gave the police information for this.
  This page of history is closed.
  Your turn will come, the letter said.
  You need courage to read his letters.
  His blog is read in ten countries.
  Stories of your village are told here.
  Like his father he is found on Facebook.
  Published in 1998, the book was banned in May 2001.
  Next articles of the treaty were read.
  Two of 20 dams broke that day.
  The file has 20 megabytes.
  Rain came by way of Kano, via Facebook groups they were warned.
  """
