/// Sentences in the wording of news reports with every figure marked, and behind the stroke what
/// each says, in the notation of ``NumberCorpus``: nothing else in them is a figure.
enum NumberReports {
  /// Quakes and their tolls.
  static let quakes = """
    [7.4] Quake Shakes Coast, [100s] of Homes Damaged | 7.4 exact measure magnitude; - 100..999 vague count
    [Four] people died and [scores] of others were trapped. | 4 exact count; - 20..199 vague count
    In the north [six] died and [scores] more were hurt. | 6 exact count; - 20..199 vague count
    Parties compete for seats in Norland's [169]-seat parliament. | 169 exact count
    Her record sales top [26 million]. | 26000000 exact count
    He is one of [10] Danish officials who quit. | 10 exact count
    They stole it when they were [15]. | 15 exact age year
    She was [about 25], maybe [26], with curly hair. | 25 22.5..27.5 approx age year; 26 exact age year
    He was held when he was [16 or 17]. | - 16..17 range age year
    The owner, Tom Fox, was [21] and died. | 21 exact age year
    He is thought to have been [32] when he left. | 32 exact age year
    A Bolivian of [35] was held with [two] men of [20]. | 35 exact age year; 2 exact count; 20 exact age year
    The tower passed from [12] to [15] dead. | 12 exact count; 15 exact count
    She will turn [76] in March. | 76 exact age year
    At [48], she is the youngest. | 48 exact age year
    Most of the dead were [between 17 and 25], police said. | - 17..25 range age year
    The toll rose to [32] and more rain was forecast. | 32 exact count
    Its profit for the April-June quarter was [$3 million]. | 3000000 exact money USD
    The [747] passengers of the ferry are safe. | 747 exact count
    In the Group, [eight] voted no. | 8 exact count
    The quake happened at 7:19 p.m. (11:19 a.m. GMT) Thursday, at a depth of [about 10 kilometers] ([6.2 miles]). | 10 9..11 approx measure km; 6.2 exact measure mile
    The death toll of the landslides topped [2,300] yesterday. | 2300 exact count
    [Eight] people died overnight, taking the toll to [94] in the delta, where [310] villages are cut off. | 8 exact count; 94 exact count; 310 exact count
    Toll [Nears 80,000] | 80000 72000..80000 almost count
    The toll stood at [37] dead and [200] hurt. | 37 exact count; 200 exact count
    The toll rose to [37] from [29] on Tuesday. | 37 exact count; 29 exact count
    [Four-fifths] of the buildings collapsed. | 0.8 exact ratio
    A [magnitude 5.8] tremor shook the area at 1:51 p.m. EDT (1751 GMT). | 5.8 exact measure magnitude
    The [6.8] quake was followed by [more than 100] aftershocks, the strongest measuring [5.3]. | 6.8 exact measure magnitude; 100 100.. more_than count; 5.3 exact measure magnitude
    The epicentre was [10km] deep. | 10 exact measure km
    Its epicenter was located [45 miles] ([72 km]) off the coast, [15 miles] deep. | 45 exact measure mile; 72 exact measure km; 15 exact measure mile
    A [7.1-7.3 magnitude] quake | - 7.1..7.3 range measure magnitude
    a magnitude of [between 6.0 and 6.5] | - 6..6.5 range measure magnitude
    a [9.0-magnitude] quake and [10-metre] tsunami | 9 exact measure magnitude; 10 exact measure metre
    The death toll now stands at [1,400], with another [2,000] missing. | 1400 exact count; 2000 exact count
    Officials put the death toll at [118], with [940] injured and [7,500] homeless. | 118 exact count; 940 exact count; 7500 exact count
    The official toll passed the [5,000] mark. | 5000 exact count
    [As many as 100,000] people could be homeless. | 100000 ..100000 at_most count
    [Two-thirds] of the town's [6,000] buildings are beyond repair. | 0.666666667 exact ratio; 6000 exact count
    [About 70 to 80 percent] of the buildings were flattened. | - 70..80 range percent %
    A team of [60] rescuers with [12] dogs arrived. | 60 exact count; 12 exact count
    Rescuers pulled a woman from the rubble [98 hours] after the quake. | 98 exact duration hour
    [More than 40 hours] after the quake, hopes were fading. | 40 40.. more_than duration hour
    The toll is expected to top [1,000]. | 1000 exact count
    """

  /// Floods, storms, fires.
  static let floods = """
    Winds of [210 km] ([130 miles]) per hour tore at roofs. | 210 exact rate km/hour; 130 exact rate mile/hour
    The port lies [210 km] ([130 miles]) from the coast. | 210 exact measure km; 130 exact measure mile
    A [190 m.p.h.] tornado hit the town. | 190 exact rate mile/hour
    It jumped over a [30-centimetre] barrier. | 30 exact measure cm
    There [800] huts fell and [1500] partly burned; the raids of 1500 and 1501 were worse. | 800 exact count; 1500 exact count
    It left [many tens of thousands] homeless. | - 30000.. vague count
    The floor was [eight-to-nine inches] thick. | - 8..9 range measure inch
    A total of [1567] huts and wooden sheds burned. | 1567 exact count
    [Two] guards, Ana Ruiz, [52], and Tom Fox, [47] — fell ill. | 2 exact count; 52 exact age year; 47 exact age year
    Waves of [up to one meter] ([3.28 ft]) were possible. | 1 ..1 at_most measure metre; 3.28 exact measure foot
    The river could rise to [nine metres] ([29-feet]). | 9 exact measure metre; 29 exact measure foot
    [More than a metre] of rain fell on parts of the state. | 1 1.. more_than measure metre
    [Five weeks]' worth of rain fell in [four days]. | 5 exact duration week; 4 exact duration day
    It is still below the [7.31m] of the great 1953 floods. | 7.31 exact measure metre
    The blaze has burned [12,000 acres] and is [40 percent] contained. | 12000 exact measure acre; 40 exact percent %
    Winds of [120 mph] ([195 kph]) battered the coast. | 120 exact rate mile/hour; 195 exact rate km/hour
    The storm was [about 300 miles] south-southeast of the cape, moving at [12 mph]. | 300 270..330 approx measure mile; 12 exact rate mile/hour
    Temperatures fell to [minus 20 degrees Celsius] ([minus 4 Fahrenheit]). | -20 exact measure celsius; -4 exact measure fahrenheit
    It was [40C] ([104F]) in the shade. | 40 exact measure celsius; 104 exact measure fahrenheit
    [Up to 18 inches] of snow fell. | 18 ..18 at_most measure inch
    Waves [as high as 10 metres] ([33 ft]) hit the shore. | 10 ..10 at_most measure metre; 33 exact measure foot
    flood waters [3ft] deep; [up to three feet] of water | 3 exact measure foot; 3 ..3 at_most measure foot
    The river crested at [40.8 feet], [nearly 23 feet] above flood stage. | 40.8 exact measure foot; 23 20.7..23 almost measure foot
    A month's rain fell in [24 hours]. | 24 exact duration hour
    [Up to a foot] of rain; [a foot and a half] of water | 1 ..1 at_most measure foot; 1.5 exact measure foot
    [20,000] sandbags; [1.3m hectares] of farmland; [500 sq km] | 20000 exact count; 1300000 exact measure hectare; 500 exact measure km2
    The storm's top sustained winds dropped to [75 mph] from [110 mph]. | 75 exact rate mile/hour; 110 exact rate mile/hour
    Gusts of [more than 160 km/h] | 160 160.. more_than rate km/hour
    at 5 p.m. EST, the storm was [120 miles] south of Key West | 120 exact measure mile
    It was moving west at [9 mph] ([15 kph]). | 9 exact rate mile/hour; 15 exact rate km/hour
    The minimum pressure was [948 millibars]. | 948 exact measure millibar
    [five in 10] of them; [18in] of snow | 0.5 exact ratio; 18 exact measure inch
    """

  /// Crimes and courts.
  static let crime = """
    He turned [two] rifles on the guards. | 2 exact count
    [At least 140] were killed and [scores] missing after the storm. | 140 140.. at_least count; - 20..199 vague count
    [Hundreds] of night-shift workers ran. | - 100..999 vague count
    There was a clash in which [one] woman died. | 1 exact count
    "I am [20] and I have work," he said. | 20 exact age year
    [One in four] of those who fled was [under five]. | 0.25 exact ratio; 5 ..5 less_than age year
    The [two-week-old] strike goes on; a [two-week-old] baby was lost. | 2 exact duration week; 2 exact age week
    He fired [88] shots from a 9-mm Beretta and [10] from a .45. | 88 exact count; 10 exact count
    "I saw it," Ostrander, [57], said. | 57 exact age year
    Friends of Ostrander, [61], who is retired, wept; so did Capt. Ola Brandt, also [48], a neighbour. | 61 exact age year; 48 exact age year
    Ada and Ola were friends; both were [51]. | 51 exact age year
    Sirens were heard across the [212 sq mile] base. | 212 exact measure square mile
    After [nine years] of work in Norway and [six] in Chad she came home. | 9 exact duration year; 6 exact duration year
    Searchers went over all [640 acres] of it. | 640 exact measure acre
    It killed [more than 4,000] people, left [nearly 900] more missing and drove out [two million] others. | 4000 4000.. more_than count; 900 810..900 almost count; 2000000 exact count
    a reward of [up to STG2 million] ([$A3.4 million]) | 2000000 ..2000000 at_most money GBP; 3400000 exact money AUD
    Thieves stole stamps worth a staggering [£9 million]. | 9000000 exact money GBP
    [£2m] reward offered in stamp theft | 2000000 exact money GBP
    He was jailed for [82 years] and ordered to serve [at least 30]. | 82 exact duration year; 30 30.. at_least duration year
    [$30 M] Haul In Bank Raid | 30000000 exact money USD
    The raid netted [almost £12 million] ([US$18 million]) in gems. | 12000000 10800000..12000000 almost money GBP; 18000000 exact money USD
    The second man is believed to be in his [30s] with short hair. | - 30..39 vague age year
    [5] dead after shooting at newspaper | 5 exact count
    The official said the suspect is [39 years old]. | 39 exact age year
    Police responded [within 60 seconds]. | 60 ..60 at_most duration second
    He was charged with [five] counts of first degree murder. | 5 exact count
    an actor of [29], told that they were cast | 29 exact age year
    Police released pictures of the suspects, [one] of whom wore a hat. | 1 exact count
    Boats drifted ashore, [one] of them on fire. | 1 exact count
    Otto Park, [20]; Cora Bell, [20]; and Gail Dunn, [31], died. | 20 exact age year; 20 exact age year; 31 exact age year
    The gunman killed [2] and injured [5] others. | 2 exact count; 5 exact count
    Of the [two] killed, [one] was a nun and the other a novice. | 2 exact count; 1 exact count
    The editor Rolf Harding, [59], was among the dead. | 59 exact age year
    Ann Waters, [65], Beth Small, [34], Carl Fisher, [61], and Dan Mann were also killed. | 65 exact age year; 34 exact age year; 61 exact age year
    The pirates freed the [25]-member crew for a [$3.2 million] ransom. | 25 exact count; 3200000 exact money USD
    He fired [six] shots from a .38-caliber revolver. | 6 exact count
    Police recovered a 9mm handgun, an AK-47 and [300] rounds of ammunition. | 300 exact count
    He was sentenced to [15 years] to life. | 15 exact duration year
    He was given [two] life sentences plus [40 years]. | 2 exact count; 40 exact duration year
    The jury deliberated for [six and a half hours] over [two days]. | 6.5 exact duration hour; 2 exact duration day
    He pleaded guilty to [12] of [17] counts. | 12 exact count; 17 exact count
    She was ordered to pay a [$250,000] fine and serve [200 hours] of community service. | 250000 exact money USD; 200 exact duration hour
    Bail was set at [$1 million]. | 1000000 exact money USD
    [At least 14] people were killed, [six] of them children. | 14 14.. at_least count; 6 exact count
    [Nine] of the dead were women. | 9 exact count
    The bomb killed [23] and wounded [scores]. | 23 exact count; - 20..199 vague count
    [Two] of the [three] attackers died. | 2 exact count; 3 exact count
    None of the [120] passengers was injured. | 120 exact count
    [At least three] out of [four] houses were damaged. | 3 3.. at_least count; 4 exact count
    It came a day after a bomb killed [five]. | 5 exact count
    It was the deadliest attack in [10 years]. | 10 exact duration year
    [three years] to the day after the attack | 3 exact duration year
    a [6-year-old] and her [8-month-old] brother | 6 exact age year; 8 exact age month
    the victims, aged [between 19 and 64] | - 19..64 range age year
    girls as young as [13] | 13 exact age year
    a man in his mid-[forties] | - 40..49 vague age year
    one of the [two] brothers | 2 exact count
    The suspect, a [43-year-old] father of [four], shot himself. | 43 exact age year; 4 exact count
    The man, [32], and a woman, [29], were held. | 32 exact age year; 29 exact age year
    [Three] men aged [24], [31] and [37] were charged. | 3 exact count; 24 exact age year; 31 exact age year; 37 exact age year
    [Two] girls, ages [9] and [11], were among the wounded. | 2 exact count; 9 exact age year; 11 exact age year
    Officer John Reed, a [12-year] veteran of the force, was shot twice. | 12 exact duration year
    The [6-foot-2], [210-pound] man fled. | 6.166666667 exact measure foot; 210 exact measure pound
    He is described as white, [5ft 10in] tall and in his late [20s]. | 5.833333333 exact measure foot; - 20..29 vague age year
    He was shot [five] times in the chest from [10 feet] away. | 5 exact count; 10 exact measure foot
    [Forty-one] people were killed in the stampede. | 41 exact count
    The rampage left [19] dead, including the gunman. | 19 exact count
    [Nine] people were killed and [22] wounded, [two] of them critically. | 9 exact count; 22 exact count; 2 exact count
    [Four] of the [five] wounded were released; [one] remained in serious condition. | 4 exact count; 5 exact count; 1 exact count
    The gunman fired [at least 50] rounds, police said. | 50 50.. at_least count
    He faces [20 years] to life in prison if convicted. | 20 exact duration year
    He faces [a maximum of 25 years]. | 25 ..25 at_most duration year
    She could face up to life in prison and a fine of [up to $250,000]. | 250000 ..250000 at_most money USD
    Jailed for [a minimum of 18 years]. | 18 18.. at_least duration year
    A [10-month-old] baby and his [two-year-old] sister | 10 exact age month; 2 exact age year
    The number of dead is likely to [exceed 10,000]. | 10000 10000.. more_than count
    the second-deadliest in [30 years] | 30 exact duration year
    The pirates are demanding [$25m] [within 10 days]. | 25000000 exact money USD; 10 ..10 at_most duration day
    [Fourteen] ships and [250] crew are being held. | 14 exact count; 250 exact count
    They captured [23] pirates, [four] rocket launchers and [seven] AK-47s. | 23 exact count; 4 exact count; 7 exact count
    A frigate with a crew of [220] | 220 exact count
    [Nine] hostages were freed after [four months]. | 9 exact count; 4 exact duration month
    Thieves drilled through a [50cm] wall and emptied [72] safe deposit boxes. | 50 exact measure cm; 72 exact count
    The [four] men, [two] of them dressed as women, fled in [15 minutes]. | 4 exact count; 2 exact count; 15 exact duration minute
    The gems weighed [1,300 carats]. | 1300 exact measure carat
    A [39.2-carat] diamond | 39.2 exact measure carat
    a reward of [1m euros] | 1000000 exact money EUR
    an [80-minute] raid; a 3 a.m. raid | 80 exact duration minute
    He died at 11:20 p.m. Thursday, aged [84]. | 84 exact age year
    He missed [four] games in 2010-11 with a knee injury. | 4 exact count
    The virus has killed [7] of [9] patients. | 7 exact count; 9 exact count
    She is a lawmaker of [36] whose father led the party. | 36 exact age year
    It is expected to win [189-195] seats in the house. | - 189..195 range count
    This brings the toll up to [168], and the bus takes [up to 40]. | 168 exact count; 40 ..40 at_most count
    A man of [52] was held at the harbour, and a woman of [31] at a house in the same lane. | 52 exact age year; 31 exact age year
    Profits were up [a third] on last year, and a third man died. | 0.333333333 exact ratio
    Suspect named as Jonas Port, [40] | 40 exact age year
    He told reporters that [one] man and [one] woman had died. | 1 exact count; 1 exact count
    Between 2 and 4 a.m. police found [2] and [4] people. | 2 exact count; 4 exact count
    The clinic had taken in [six] climbers, and said that [one] had died. | 6 exact count; 1 exact count
    """

  /// Companies and money.
  static let deals = """
    Profit will be [2 to 4 cents a share] this quarter. | - 0.02..0.04 range rate USD/share
    The charge is an impact of [62 cents a share] after taxes. | 0.62 exact rate USD/share
    They pay [$5 million] ([3 million euros]) a year for it. | 5000000 exact rate USD/year; 3000000 exact rate EUR/year
    The loss was [between 7 cents and 8 cents a share]. | - 0.07..0.08 range rate USD/share
    It is worth [many millions of pounds]. | - 3000000.. vague money GBP
    The rate shot up to [7.6 percent]. | 7.6 exact percent %
    They paid [$5 million] ([3 million euros]) for it. | 5000000 exact money USD; 3000000 exact money EUR
    Pakistani officials want [5bn rupees], and anglers near Karachi get [Rs 400 a day]. | 5000000000 exact money PKR; 400 exact rate PKR/day
    Police in Geneva seized [90,000 francs]. | 90000 exact money CHF
    In Chile a litre costs [900 pesos]; in Santiago they paid [3 million pesos]. | 900 exact money CLP; 3000000 exact money CLP
    The Indian rupee fell; the bill was [20 rupees]. | 20 exact money INR
    In Pakistan he found [40 Indian rupees]. | 40 exact money INR
    Nobody took the [70 dinars]. | 70 exact money IQD
    Sales were [MSEK 1,250], of which [30 MEUR] came from abroad. | 1250000000 exact money SEK; 30000000 exact money EUR
    [About 40,000] phones are activated each day. | 40000 36000..44000 approx rate -/day
    It would pay [45 euros per share] in cash, a premium of [21.2 percent] over its closing price on Friday. | 45 exact rate EUR/share; 21.2 exact percent %
    The cash-and-stock offer is worth [$74.50 a share], [roughly a 23%] premium over the closing price. | 74.5 exact rate USD/share; 23 22.5..23.5 approx percent %
    It bid [as much as $3.5 billion], valuing its stock at [between $11.20 to $12.40 per share], a [20 percent to 33 percent] premium. | 3500000000 ..3500000000 at_most money USD; - 11.2..12.4 range rate USD/share; - 20..33 range percent %
    In addition to assuming [some $2.4 billion] in debt, it will pay [10 cents a share]. | 2400000000 2300000000..2500000000 approx money USD; 0.1 exact rate USD/share
    a premium of [close to 30%] of the price | 30 27..30 almost percent %
    a [41%] premium over the [60-day] average price ([$7.15]) | 41 exact percent %; 60 exact duration day; 7.15 exact money USD
    Shares closed at [$9.40] Tuesday, a gain of [2.1%], on [3 times] the average daily volume. | 9.4 exact money USD; 2.1 exact percent %; 3 exact multiple
    shares rose [18%] to [$19.91 a share] in early trade | 18 exact percent %; 19.91 exact rate USD/share
    Net profit rose [12 percent] to [1.2 billion euros] from [1.07 billion] a year earlier. | 12 exact percent %; 1200000000 exact money EUR; 1070000000 exact money EUR
    Profit fell to [£3.4m] from [£5.1m] in the [three months] to 31 March. | 3400000 exact money GBP; 5100000 exact money GBP; 3 exact duration month
    Revenue is expected to be [between $4.1 billion and $4.3 billion]. | - 4100000000..4300000000 range money USD
    It expects to earn [$2.10 to $2.15 per share] this year. | - 2.1..2.15 range rate USD/share
    It will cut [5,000] jobs, or [4 percent] of its [125,000]-strong workforce. | 5000 exact count; 4 exact percent %; 125000 exact count
    The company, which employs [about 6,000] people in [20] countries, had sales of [900m euros] last year. | 6000 5400..6600 approx count; 20 exact count; 900000000 exact money EUR
    He owns a [29.9%] stake and [2.5m] shares. | 29.9 exact percent %; 2500000 exact count
    The yield on the [10-year] note fell to [3.15 percent]. | 10 exact duration year; 3.15 exact percent %
    Oil rose [$1.20] to [$74.50 a barrel]. | 1.2 exact money USD; 74.5 exact rate USD/barrel
    Unemployment rose [two-tenths of a percentage point] to [9.8%]. | 0.2 exact percent %; 9.8 exact percent %
    The operation cost [upwards of $1.5m]. | 1500000 1500000.. more_than money USD
    a [$1-billion-a-year] business | 1000000000 exact rate USD/year
    Merger values firm at [A$1.2bn] ([$1.1bn]; [£700m]). | 1200000000 exact money AUD; 1100000000 exact money USD; 700000000 exact money GBP
    The [$19-a-share] offer is a [26 percent] premium. | 19 exact rate USD/share; 26 exact percent %
    Shares of the firm fell [3.4 percent], or [56 cents], to close at [$15.87]. | 3.4 exact percent %; 0.56 exact money USD; 15.87 exact money USD
    Its stock was down [1.2p] at [145.5p] in London. | 0.012 exact money GBP; 1.455 exact money GBP
    It will pay [$2.3bn] in cash and [0.25] of a share. | 2300000000 exact money USD; 0.25 exact count
    The group posted a pre-tax loss of [£1.2bn], against a profit of [£300m] the year before. | 1200000000 exact money GBP; 300000000 exact money GBP
    Sales were flat at [$3.45 billion], compared with [$3.44 billion]. | 3450000000 exact money USD; 3440000000 exact money USD
    Excluding items, it earned [53 cents per share], beating forecasts by [2 cents]. | 0.53 exact rate USD/share; 0.02 exact money USD
    The company has [1.2 million] customers, [300,000] of them businesses. | 1200000 exact count; 300000 exact count
    It took a [$200m-plus] charge. | 200000000 200000000.. more_than money USD
    [about 10 percent] of the company's [60,000] employees, or [6,000] people | 10 9..11 approx percent %; 60000 exact count; 6000 exact count
    a record-breaking [$50-billion] takeover | 50000000000 exact money USD
    a [£10,000-a-week] wage | 10000 exact rate GBP/week
    The euro fetched [$1.3450], up from [$1.3390]. | 1.345 exact money USD; 1.339 exact money USD
    Gold was at [$1,215.50 an ounce]. | 1215.5 exact rate USD/ounce
    Brent crude for August delivery rose [85 cents] to [$74.11]. | 0.85 exact money USD; 74.11 exact money USD
    The government has set aside [30 million euros]. | 30000000 exact money EUR
    It has pledged [$10m] in aid, and [30 tonnes] of food. | 10000000 exact money USD; 30 exact measure ton
    [one billion Australian dollars] | 1000000000 exact money AUD
    It carried [2m barrels] of crude worth [more than $100m]. | 2000000 exact measure barrel; 100000000 100000000.. more_than money USD
    He won [53.2 percent] against [46.8 percent] for the incumbent. | 53.2 exact percent %; 46.8 exact percent %
    The haul is worth [between 80 million and 100 million euros]. | - 80000000..100000000 range money EUR
    They escaped with [4.5 million euros] ([$6 million]) in cash. | 4500000 exact money EUR; 6000000 exact money USD
    The statue, valued at [60 million Swiss francs] ([$62m]), was recovered. | 60000000 exact money CHF; 62000000 exact money USD
    The 1979 film took [$81m]; the 2011 sequel cost [$140 million]. | 81000000 exact money USD; 140000000 exact money USD
    The film grossed [$77.1 million] in its first [three days]. | 77100000 exact money USD; 3 exact duration day
    He signed a [six-year], [$120 million] contract. | 6 exact duration year; 120000000 exact money USD
    The treatment lasts [six to eight weeks] and costs [$60,000-$90,000]. | - 6..8 range duration week; - 60000..90000 range money USD
    The bill could top [$70 million]. | 70000000 exact money USD
    Cholera deaths top [300] | 300 exact count
    Man held over [$12m] heist | 12000000 exact money USD
    He was fined [over $12m] | 12000000 12000000.. more_than money USD
    Rice could rise [a third] to [$600 a tonne], traders said. | 0.333333333 exact ratio; 600 exact rate USD/ton
    savings of [over $2 billion a year] from the second year | 2000000000 2000000000.. more_than rate USD/year
    It cost [$US50 million], [$NZ2bn] or [$A500,000]. | 50000000 exact money USD; 2000000000 exact money NZD; 500000 exact money AUD
    """

  /// Elections and polls.
  static let votes = """
    He led by [12 points], taking [about 38 percent]. | 12 exact percent %; 38 37..39 approx percent %
    The bank cut rates by [50 basis points] to [0.5%]. | 0.5 exact percent %; 0.5 exact percent %
    He won by [117] of [150] seats. | 117 exact count; 150 exact count
    The ruling party has won [71] of the [75] seats. | 71 exact count; 75 exact count
    With [98 percent] of precincts reporting, he led [52 percent] to [47 percent]. | 98 exact percent %; 52 exact percent %; 47 exact percent %
    He won [52-48], by [fewer than 2,000] votes out of [1.2 million] cast. | - 48..52 exact score; 2000 ..2000 less_than count; 1200000 exact count
    The ruling party won [59.48 percent] in party list voting. | 59.48 exact percent %
    Senators voted [61] to [34] in favor of the bill. | 61 exact count; 34 exact count
    The vote was [214-201]. | - 201..214 exact score
    A [two-thirds] majority is required. | 0.666666667 exact ratio
    Turnout was put at [just under 60 percent], up from [55.4 per cent] in 2005. | 60 54..60 almost percent %; 55.4 exact percent %
    They have [10,000] more votes than last time. | 10000 exact count
    Labour lost [one] seat so now has [60] MPs. | 1 exact count; 60 exact count
    [Some 45 million] people are eligible to vote at [more than 80,000] polling stations. | 45000000 42500000..47500000 approx count; 80000 80000.. more_than count
    a margin of error of plus or minus [3 percentage points] | 3 exact percent %
    The poll of [1,005] adults has a margin of error of [3.1 points]. | 1005 exact count; 3.1 exact percent %
    [One in ten] voters was undecided. | 0.1 exact ratio
    He took [51.3 per cent] of the vote to [48.7 per cent] for his rival. | 51.3 exact percent %; 48.7 exact percent %
    [two days] before the election | 2 exact duration day
    [a third] of the votes | 0.333333333 exact ratio
    Guards shot [two] men and held a third. | 2 exact count
    [Two] of the barns burned, in all [a quarter]; of the hay [a fifth]. | 2 exact count; 0.25 exact ratio; 0.2 exact ratio
    Analysts polled by the agency had expected [45 cents a share] on revenue of [$2.1 billion]. | 0.45 exact rate USD/share; 2100000000 exact money USD
    They voted [7-2] to reject it. | - 2..7 exact score
    The party took [171] of [320] seats, [12] short of a [two-thirds] majority. | 171 exact count; 320 exact count; 12 exact count; 0.666666667 exact ratio
    He got [2,131,000] votes, or [41.2 percent]. | 2131000 exact count; 41.2 exact percent %
    With [85 per cent] of the vote counted, she had [48.3 per cent]. | 85 exact percent %; 48.3 exact percent %
    The turnout was [61.4%], down [2.3 points] on 2004. | 61.4 exact percent %; 2.3 exact percent %
    The president won [31] states, taking [301] electoral votes to [237]. | 31 exact count; 301 exact count; 237 exact count
    Exit polls gave him a lead of [8 to 10 points]. | - 8..10 range percent %
    It needs [24] more seats for a majority in the [120]-seat parliament. | 24 exact count; 120 exact count
    He has held the post since 1999 and won a third [five-year] term. | 5 exact duration year
    [two]-term president; a second [four-year] term | 2 exact count; 4 exact duration year
    The vote will be held on May 6, with a run-off [two weeks] later. | 2 exact duration week
    He scored [27] points and grabbed [10] rebounds in a [98-91] win. | 27 exact count; 10 exact count; - 91..98 exact score
    """

  /// Everything else.
  static let others = """
    [Forty] miners were badly hurt, and another [212] lightly as of 2 a.m., the province said. | 40 exact count; 212 exact count
    It was very shallow at just [2km]. | 2 exact measure km
    The number of those affected rose to [over 3.25 lakh]. | 325000 325000.. more_than count
    The whole [900]-strong population was moved on Sunday. | 900 exact count
    [As much as 75mm] ([3in]) of hail fell in just [a few hours]. | 75 ..75 at_most measure mm; 3 exact measure inch; - 3..5 vague duration hour
    The lake reached [3.20m] ([10ft]) on Friday evening and could rise to [3.6m]. | 3.2 exact measure metre; 10 exact measure foot; 3.6 exact measure metre
    Smuggling ring gets [61 years] | 61 exact duration year
    a [42mm] steel watch | 42 exact measure mm
    Ivan Rowe, [38], from Milton, [about 40 kilometres] west of here, was charged. | 38 exact age year; 40 36..44 approx measure km
    The ship was carrying [33] tanks and [150] grenade launchers. | 33 exact count; 150 exact count
    The vessel was seized [450 nautical miles] ([833 kilometres]) off the coast. | 450 exact measure nautical mile; 833 exact measure km
    The supertanker holds [two million barrels] of oil, [a quarter] of daily output. | 2000000 exact measure barrel; 0.25 exact ratio
    The [330-metre] tanker, [three times] the size of an aircraft carrier, was loaded. | 330 exact measure metre; 3 exact multiple
    The plane was flying at [35,000 feet] when it vanished [90 minutes] after takeoff. | 35000 exact measure foot; 90 exact duration minute
    [About 1.5 million] customers were without power. | 1500000 1350000..1650000 approx count
    A further [30] people were treated for smoke inhalation. | 30 exact count
    Another [three] were in critical condition. | 3 exact count
    [Dozens] more are missing. | - 12..99 vague count
    [Fewer than a dozen] of the [300] houses are still standing. | 12 ..12 less_than count; 300 exact count
    [Half] of the town's [10,000] homes were destroyed. | 0.5 exact ratio; 10000 exact count
    [Well over 1,000] people fled. | 1000 1000.. more_than count
    [Hundreds] if not [thousands] of people marched. | - 100..999 vague count; - 1000..9999 vague count
    [Between 200 and 300] people were on board. | - 200..300 range count
    Anywhere from [50 to 60] people may be trapped. | - 50..60 range count
    [an estimated 3,000 to 4,000] protesters | - 3000..4000 range count
    [Some two dozen] tanks rolled in. | 24 23..25 approx count
    a [double-digit] increase | - 10..99 vague count
    The [27]-nation bloc and the G20 met. | 27 exact count
    The [15]-member Security Council adopted Resolution 1973. | 15 exact count
    during the first [six months] of the year | 6 exact duration month
    over the past [12 months] | 12 exact duration month
    He has [three] children and was twice married. | 3 exact count
    the [51-year-old] former governor | 51 exact age year
    [about a fifth] of all deaths | 0.2 0.18..0.22 approx ratio
    the [17] trapped [540 metres] ([1,770ft]) below ground | 17 exact count; 540 exact measure metre; 1770 exact measure foot
    [480m] underground | 480 exact measure metre
    some of the [60 or so] people aboard | 60 54..66 approx count
    The [12-month] deal is worth [up to €30m]. | 12 exact duration month; 30000000 ..30000000 at_most money EUR
    The unit employs [some 2,500] people at [14] sites, including [800] in Ohio. | 2500 2250..2750 approx count; 14 exact count; 800 exact count
    [one-fifth] of its staff of [3,000] | 0.2 exact ratio; 3000 exact count
    a [50-50] joint venture | - 50..50 exact score
    a [five-to-four] ruling | - 4..5 exact score
    the [5-4] decision | - 4..5 exact score
    a [15-hour] standoff | 15 exact duration hour
    Officers arrived [within three minutes]. | 3 ..3 at_most duration minute
    They recovered [40] spent shell casings. | 40 exact count
    It was centred [95km] ([59 miles]) west of the city at a depth of [35km]. | 95 exact measure km; 59 exact measure mile; 35 exact measure km
    a [half-mile] stretch | 0.5 exact measure mile
    [a half-dozen] homes | 6 exact count
    [two and a half times] the size of France | 2.5 exact multiple
    [three times] as many as last year | 3 exact multiple
    It was seized [830km] off Kenya on 15 November. | 830 exact measure km
    They made off with [about a dozen] watches. | 12 11..13 approx count
    On Aug. 6, [two] men; on the 6th of August; on Saturday, Feb. 9 | 2 exact count
    He was [84]. | 84 exact age year
    She would have been [21] next week. | 21 exact age year
    He is survived by his wife of [52 years] and [three] sons. | 52 exact duration year; 3 exact count
    The [13-inch] model has a [2.5GHz] processor and [4GB] of memory. | 13 exact measure inch; 2.5 exact measure gigahertz; 4 exact measure gigabyte
    It weighs [2.96 pounds] and is [0.68 inches] thick. | 2.96 exact measure pound; 0.68 exact measure inch
    The site gets [10m] hits a day. | 10000000 exact rate -/day
    [One in 20] people carries the gene. | 0.05 exact ratio
    There were [38] cases, [18] of them fatal, as of Nov. 7. | 38 exact count; 18 exact count
    He gave [half] to [two] charities and [a quarter] to his [three] sons. | 0.5 exact ratio; 2 exact count; 0.25 exact ratio; 3 exact count
    Town mourns Ann Lister, [26] | 26 exact age year
    John White, [about 30], was seen. | 30 27..33 approx age year
    She owned [two] boats, [one] of which she had lent out. | 2 exact count; 1 exact count
    The abbot said that [three quarters] of the abbey had burned. | 0.75 exact ratio
    [about a tenth] of it, [nearly a third] | 0.1 0.09..0.11 approx ratio; 0.333333333 0.3..0.333333333 almost ratio
    """
}
