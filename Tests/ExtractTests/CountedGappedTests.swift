import Testing

/// Counts whose noun a list, a room, a correction or a headline makes plain, and neighbours that look
/// alike.
@Test(arguments: [
  (
    "Clinics took in [12] boys: {L Norton} took [six], {L Weston} [four] and {L Marsh} [two].",
    "boys · boys · boys · boys"
  ),
  ("{L Norton} hired [12] nurses, {L Weston} [four] drivers.", "nurses · drivers"),
  ("In seats, the Union has [33], the Front [18].", "seats · seats"),
  ("In hospitals, [33] were treated.", "people"),
  ("It won most of the seats: [33] of [62].", "seats · seats"),
  ("It won most of the seats: [33] farmers rejoiced.", "farmers"),
  ("The hall holds [900].", "people"),
  ("The {O Union} holds [900].", "-"),
  ("The camp was built for [2,000].", "people"),
  ("They found room for [40].", "people"),
  ("It has a ward with beds for [40].", "beds"),
  ("There may be [dozens], maybe [hundreds] of graves.", "graves · graves"),
  ("They lost [dozens] or even [hundreds] of cows.", "cows · cows"),
  ("They lost [dozens] of cows and [hundreds] of sheep.", "cows · sheep"),
  ("The wards, [14] in all, were full.", "wards"),
  ("There were [six] women, [one] of them a nurse.", "women · nurse"),
  ("There were [six] women, [one] of them ill.", "women · women"),
  ("There were [60] hurt, of whom [14] were officers.", "people hurt · officers"),
  ("The defendants are young.\n[Three] of them fled.", "defendants"),
  ("The judge is young.\n[Three] of them fled.", "-"),
  ("[Two] of the [eight] are nurses.", "nurses · -"),
  ("The flood drove [900] out of their homes.", "people"),
  ("[900] out of the [2,000] homes fell.", "homes · homes"),
  ("#[900] out of touch in storm", "people"),
  ("#[Four] admit bank raid", "-"),
  ("#[Four] face trial over blaze", "-"),
  ("#[Four] aid workers freed", "aid workers"),
  ("#Mudslides near {L Oslo} kill [12]", "people"),
  ("A dad of [two] was held.", "children"),
  ("The coast is the target of [thousands].", "people"),
  ("A fleet of [hundreds] lay there.", "fleet"),
  ("He told reporters of [45].", "-"),
  (
    "The number of people who died when a wall fell in {L Oslo} has grown to [56].",
    "people who died"
  ),
  ("{L Oslo} has grown to [56].", "-"),
])
func gapped(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}

/// How long ago, how long, and what is done with money.
@Test(arguments: [
  ("The raid [three months] ago shook the town.", "time since raid"),
  ("He recalled the bloodshed of [five years] ago.", "time since bloodshed"),
  (
    "Since the founding of the league [five years] ago it has grown.",
    "time since founding of the league"
  ),
  ("{Ana Ruiz} came [five years] ago.", "time"),
  ("[Two hours] after the blast, {Ana Ruiz} fled.", "time since blast"),
  ("[Two hours] after the gates had opened, {Ana Ruiz} fled.", "time"),
  ("[Two days] before the vote, {Ana Ruiz} fled.", "time before vote"),
  ("[Two days] later {Ana Ruiz} fled.", "time"),
  ("It has grown in the past [10 years].", "period"),
  ("{Ana Ruiz} worked there for [12 years].", "time"),
  ("{Ana Ruiz} waited for [12 hours].", "wait"),
  ("{Ana Ruiz} was trapped for [12 hours].", "time trapped"),
  ("The rain fell in [two days].", "rain"),
  ("It was the worst flood in {L Chile} in [40 years].", "flood"),
  ("The bank closed at a [28-month] high.", "high"),
  ("He signed a [five-year], [$2 million] contract.", "contract · contract"),
  ("Waves of [two metres] kept boats in port.", "Waves"),
  ("Robbers made off with [$2 million].", "loot"),
  ("The thieves got [$2 million].", "loot"),
  ("The firm got [$2 million].", "firm"),
  ("A gang fled with [$2 million] in gold.", "gold"),
  ("The thieves left with [$2 million] in a van.", "loot"),
  ("The state set aside [$5 million] for farms.", "farms"),
  ("The mayor authorised [$5 million].", "aid"),
  ("The charity appealed for [$5 million].", "aid"),
  ("The state spent [$5 million] on roads.", "roads"),
  ("The state spent [$5 million].", "spending"),
  ("Holders got [$13] for each share.", "share"),
  ("They had stolen [$5 million].\nThe [$5 million] is gone.", "money · money"),
  ("Only [$4,000] has been recovered.", "money recovered"),
  ("Each of them was given [$4,000].", "money"),
  ("Fines cost him [$100].", "Fines"),
  ("The repairs cost the town [$3 million].", "cost"),
  ("It cost [$4 million] to build.", "cost"),
  ("Rebuilding the bridge will cost [$12 million].", "cost"),
  ("The ticket costs [$5].", "ticket"),
  ("The town needs [$4 million].", "money"),
  ("The firm poured [$4 million] into the port.", "investment"),
  ("A judge told the firm to pay [$5 million] to victims.", "compensation"),
  ("{Ana Ruiz} took home [$5,000].", "money"),
  ("They snatched a bag with [$5,000] in it.", "bag"),
  ("Stones worth [$2 million] pass through the port daily.", "Stones"),
  ("Turnout, at [80 percent], set a record.", "Turnout"),
  ("{Ana Ruiz} would buy the stock at [$15].", "stock"),
  ("They gave the depth as [10 km].", "depth"),
  ("The shaft ends [700 metres] underground.", "depth"),
  ("It fell [ten miles] down the coast.", "distance"),
  ("They walked [ten miles] in a day.", "distance"),
  ("It was [15 metres] long.", "length"),
])
func timesAndSums(story: String, expected: String) throws {
  let found = try counted(story)
  #expect(found == expected)
}
