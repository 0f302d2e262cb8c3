/// How English news says numbers: what is meant first, then the ways to say it.
///
/// A line is `value interval bound kind unit/per | text | text …`; the interval is left out where it
/// is the value alone, `-` stands for no value, and brackets mark the span in each text.
enum NumberCorpus {
  static let counts = """
    0 exact count | [no] casualties were reported | the storm passed [without] injuries | there were [no] deaths
    0 exact count | [zero] goals were conceded
    1 exact count | [one] woman was pulled out alive | [one] bridge collapsed | police shot [one] suspect | in [one] incident a bus burned | killing [one] and wounding two others
    2 exact count | [two] helicopters landed | the other [two] fled | [2] bodies were found
    3 exact count | [three] masked men | all [three] escaped | [3] vans
    5 exact count | just [five] votes decided it | [five] of the miners
    7 exact count | [seven] ballots | only [7] survived
    12 exact count | [twelve] jurors | [12] ferries
    13 exact count | eight fighters and [13] children | [thirteen] pupils | exactly [13] were hurt
    20 exact count | [twenty] lorries | [20] rescue dogs
    21 exact count | [twenty-one] sailors | [twenty one] sailors | [21] sailors
    24 exact count | [two dozen] boats | [24] boats
    36 exact count | [three dozen] homes | [thirty-six] homes
    45 exact count | [forty-five] seats | [45] seats
    57 exact count | [fifty-seven] delegates
    99 exact count | [ninety-nine] red flags
    100 exact count | [100] firefighters | [a hundred] firefighters | [one hundred] firefighters
    101 exact count | [one hundred and one] cattle | [one hundred one] cattle | [101] cattle
    116 exact count | [one hundred and sixteen] claims
    150 exact count | [one hundred and fifty] trees | [a hundred and fifty] trees | [150] trees
    250 exact count | [two hundred and fifty] prisoners | [two hundred fifty] prisoners
    324 exact count | [three hundred and twenty-four] berths
    612 exact count | [612] houses stood empty
    999 exact count | [nine hundred and ninety-nine] lamps
    1000 exact count | [1,000] tents | [a thousand] tents | [one thousand] tents | [1000] tents | [1\u{202F}000] tents
    1200 exact count | [twelve hundred] workers walked out | [1,200] workers walked out
    1500 exact count | [fifteen hundred] sheep | [1,500] sheep | [1.5 thousand] sheep
    2000 exact count | [2,000] people | [2000] people gathered | [two thousand] people | another [2,000] wait for tents
    2200 exact count | [two thousand two hundred] boxes | [two thousand and two hundred] boxes
    11000 exact count | [11,000] fighters | [eleven thousand] fighters | [11 000] fighters | [11\u{00A0}000] fighters
    10000 exact count | [10k] runners | [10,000] runners | [ten thousand] runners
    120000 exact count | [120,000] residents | home to [120,000] people
    250000 exact count | [a quarter of a million] refugees | [a quarter million] refugees | [250,000] refugees
    500000 exact count | [half a million] homes lost power | [500,000] homes lost power | [half million] homes lost power
    1000000 exact count | [a million] voters | [one million] voters | [1 million] voters | [1,000,000] voters
    1234567 exact count | [1,234,567] ballots | [1 234 567] ballots | [1.234.567] ballots
    1300000 exact count | [13 lakh] pilgrims | [13,00,000] pilgrims
    1500000 exact count | [1.5 million] chickens | [one and a half million] chickens | [a million and a half] chickens | [1.5m] chickens
    2500000 exact count | [2.5 million] children | [two and a half million] children | [2.5m] children | [two million five hundred thousand] children
    3000000 exact count | [three million] visitors | [3 million] visitors
    3250000 exact count | [three and a quarter million] chickens
    10000000 exact count | [1 crore] bottles | [ten million] bottles
    530000000 exact count | [530 million] common shares
    1000000000 exact count | [a billion] tablets | [1bn] tablets | [one billion] tablets
    1414021100 exact count | [1,414,021,100] inhabitants
    3000000000000 exact count | [three trillion] trees
    6 exact count | [half a dozen] arrests | [half-a-dozen] arrests | [six] arrests
    10 exact count | the death toll rose to [10] | officials put the toll at [10] | [Ten] dead after the quake | a [10]-man team
    12 10..14 approx count | [a dozen] tents
    12 11..13 approx count | [about 12] tents | [some 12] tents | [roughly a dozen] tents
    50 45..55 approx count | [about 50] staff | [around 50] staff | [some 50] staff | [roughly 50] staff | [approximately 50] staff | [50 or so] staff | [an estimated 50] staff | [circa 50] staff | [50-odd] staff | [approx. 50] staff
    1000 900..1100 approx count | [around 1,000] people | [about a thousand] people | [some 1,000] people | [in the region of 1,000] people
    1500 1350..1650 approx count | [an estimated 1,500] mudbrick houses | [about 1,500] houses
    12000 11000..13000 approx count | [about 12,000] displaced | [some 12,000] prisoners
    7 6..8 approx count | [about seven] tents
    800 720..800 almost count | [almost 800] arrests | [nearly 800] arrests | [close to 800] arrests | [just under 800] arrests | [approaching 800] arrests | [a little under 800] arrests
    2000 1800..2000 almost count | [nearly two thousand] pages | [almost 2,000] pages | [just short of 2,000] pages
    100 100..110 just_over count | [just over 100] cases | [a little more than 100] cases | [slightly more than 100] cases | [a little over 100] cases
    15000 15000.. more_than count | [more than 15,000] jobs | [over 15,000] jobs | [upwards of 15,000] jobs | [in excess of 15,000] jobs | [well over 15,000] jobs | [15,000-plus] jobs | [15,000+] jobs
    100 100.. more_than count | [more than a hundred] students | now [over 100] | [100 plus] students | [greater than 100] students
    1 1.. more_than count | [more than one] gunman
    24 24.. more_than count | [more than two dozen] shots
    500000 500000.. more_than count | [over half a million] people | [more than half a million] people
    10 10.. at_least count | [at least 10] people died | [at least ten] dead | [no fewer than 10] people | [10 or more] people | [not less than ten] people | [a minimum of 10] people | [no less than ten] towns
    12 12.. at_least count | [at least a dozen] rockets | [at least 12] rockets
    4 4.. at_least count | [at least four] aftershocks | killed [at least 4]
    200 ..200 less_than count | [fewer than 200] survivors | [less than 200] survivors | [under 200] survivors | [below 200] survivors | [far fewer than 200] survivors
    80 ..80 at_most count | [as many as 80] hostages | [up to 80] hostages | [no more than 80] hostages | [at most 80] hostages | [a maximum of 80] hostages | [80 or fewer] hostages | [80 at most] | [not more than 80] hostages
    700 ..700 at_most count | plans to cut [up to 700] posts | [as many as 700] posts
    - 10..15 range count | [10 to 15] boats | [10-15] boats | [10–15] boats | [between 10 and 15] boats | [ten to fifteen] boats | [between ten and fifteen] boats | [10 or 15] boats
    - 2..3 range count | [two or three] shots | [two to three] shots | [2-3] shots
    - 5..6 range count | [five or six] gunmen
    - 10000000..15000000 range count | [10 to 15 million] birds | [10 million to 15 million] birds | [between 10 and 15 million] birds | [10-15 million] birds
    - 2000..3000 range count | [two to three thousand] tourists | [2,000 to 3,000] tourists | [2,000-3,000] tourists | [between 2,000 and 3,000] tourists
    - 500..700 range count | anywhere [between 500 and 700]
    - 2..3 vague count | [a couple] of vans | [a couple more] vans
    - 3..5 vague count | [a few] protesters
    - 3..9 vague count | [several] villages
    - 100..999 vague count | [Some hundreds] died
    - 12..99 vague count | [about dozens] of villages
    144 exact count | [a dozen dozen] eggs
    - 3..6 vague count | [a handful] of fans | [a handful] of voters
    - 12..99 vague count | [dozens] of boats | injuring [dozens] more | [dozens] were rescued
    - 20..199 vague count | [scores] of arrests | [scores] were injured | [scores] more fled
    - 20..99 vague count | [tens] of boats
    - 100..999 vague count | [hundreds] of mourners | [hundreds] gathered
    - 1000..9999 vague count | [thousands] of jobs | leaving [thousands] of families homeless
    - 10000..99999 vague count | [tens of thousands] of people
    - 100000..999999 vague count | [hundreds of thousands] of Syrians
    - 1000000..9999999 vague count | [millions] of birds
    - 10000000..99999999 vague count | [tens of millions] of bees
    - 100000000..999999999 vague count | [hundreds of millions] of users
    - 1000.. vague count | [thousands and thousands] of letters
    - 200..500 vague count | [a few hundred] marchers
    - 200..900 vague count | [several hundred] marchers
    - 2000..9000 vague count | [several thousand] marchers
    - 24..108 vague count | [several dozen] countries
    - 2000..3000 vague count | [a couple of thousand] seats
    - 100..400 vague count | in the [low hundreds]
    - 600..999 vague count | in the [high hundreds]
    """

  static let money = """
    5.27 exact money USD | shares rose [$5.27]
    0.26 exact money USD | added [26 cents] to close higher
    0.5 exact money USD | [50 cents] more
    12 exact money USD | a [$12] ticket | [12 dollars] | [twelve dollars] | [USD 12] | [12 USD] | [US$12] | [US $12]
    3.5 exact money USD | it cost [3 dollars 50 cents] | [three dollars and fifty cents]
    250000 exact money USD | fined [$250,000] | fined [$250k] | fined [250,000 dollars] | fined [a quarter of a million dollars]
    13200000000 exact money USD | a [$13.2 billion] acquisition | a [$13.2bn] acquisition | a [$13.2-billion] acquisition | a [13.2 billion dollar] acquisition | [$13.2 bn] | [13.2 billion US dollars]
    750000000 exact money USD | [three quarters of a billion dollars] | [$750m] | [$750 million] | [$750mn]
    54000000 53000000..55000000 approx money USD | [around 54 million dollars] | [about $54 million] in damage
    115000000000 112500000000..117500000000 approx money USD | [about $115 billion]
    10000000000 9000000000..10000000000 almost money USD | [nearly $10 billion] in cash | [almost $10bn]
    1000000 1000000.. more_than money USD | [more than $1 million] | [over $1m] | [in excess of $1 million]
    2000000 ..2000000 at_most money USD | [up to $2 million] | [as much as $2m]
    - 12000000000..13000000000 range money USD | [$12 billion to $13 billion] | [$12 to $13 billion] | [$12-13 billion] | [between $12 billion and $13 billion] | [$12bn-$13bn] | [$12–13bn] | [12 to 13 billion dollars]
    - 1000000..9999999 vague money USD | worth [millions of dollars]
    323000000 exact money EUR | for [323 million euros] | for [€323m] | for [€323 million] | for [EUR 323 million] | for [323 million euro]
    9000000000 9000000000.. more_than money EUR | [over 9 billion euros]
    1100000000 exact money GBP | [£1.1bn] of aid | [£1.1 billion] of aid | [1.1 billion pounds] of aid
    0.5 exact money GBP | a [50p] coin | [50 pence] more
    60 exact money GBP | paid [60 pounds] for a ticket | cost [£60]
    5000000 exact money JPY | [five million yen] | [¥5 million] | [5m yen]
    35000000 exact money INR | [3.5 crore rupees] | [Rs 3.5 crore] | [₹3.5 crore] | [Rs. 3.5 crore]
    500 exact money INR | a [Rs500] note | a [Rs 500] note | [500 rupees]
    10000 exact money CHF | [10,000 Swiss francs] | [CHF 10,000]
    3000000 exact money CNY | [3 million yuan] | [three million yuan] | [RMB 3 million]
    40 exact money AUD | [A$40] | [40 Australian dollars] | [AUD 40]
    40 exact money CAD | [C$40] | [40 Canadian dollars]
    10050000000 exact money HKD | [HK$10.05 billion]
    90000 exact money ILS | [90,000 shekels]
    20000000 exact money TRY | [20 million Turkish liras]
    7000000 exact money RUB | [7 million roubles] | [7m rubles]
    6.25 exact money BTC | [6.25 bitcoins] | [6.25 BTC]
    """

  static let percents = """
    65 exact percent % | [65 percent] of traffic | [65%] of traffic | [65 per cent] of traffic | [Sixty-five per cent] of traffic | [65 pct] of traffic | a [65-percent] share | [65 %] of traffic
    2.3 exact percent % | [2.3%] of the market | [2.3 percent] | [2.3 per cent] | [two point three percent]
    100 exact percent % | destroyed [100 percent]
    0.5 exact percent % | up [0.5%] | [half a percent] | [half a percentage point] | [0.5 percentage points]
    7 6.5..7.5 approx percent % | [about 7 percent] of the market
    33 29.7..33 almost percent % | a [nearly 33 percent] premium | [almost 33%]
    70 70.. more_than percent % | losing [over 70 percent] | [more than 70%]
    80 ..80 at_most percent % | [up to 80 percent] of services | [Up to 80%] of services | [as much as 80 percent]
    - 40..80 range percent % | [between 40 and 80 percent] damage | [40 to 80 percent] | [40-80%] | [40%-80%] | [40% to 80%] | [between 40% and 80%]
    - 50..66.666666666666 range percent % | [between half and two-thirds] of homes
    0.5 exact ratio | [half] of the homes | [half] the homes | [half] of whom had fled
    0.25 exact ratio | [a quarter] of the cabinet | [one-fourth] of the cabinet | [one quarter] of the cabinet
    0.3333333333333333 exact ratio | [a third] of the crop | [one-third] of the crop | [one third] of the crop
    0.6666666666666666 exact ratio | [two-thirds] of the house | [two thirds] of the house
    0.75 exact ratio | [three-quarters] of the town | [three quarters] of the town | [three-fourths] of the town
    0.5 0.5.. more_than ratio | [more than half] of the seats | [over half] the seats
    0.2 exact ratio | [a fifth] of the vote | [one-fifth] of the vote
    """

  static let measures = """
    30 exact measure km | a [30km] zone | a [30-km] zone | a [30 kilometre] zone | [30 kilometers] away | [thirty kilometres] away
    18 exact measure mile | an [18-mile] stretch | [18 miles] from the border | [eighteen miles] off the coast
    18 ..18 at_most measure mile | [within 18 miles] of the border | [up to 18 miles]
    58 57..59 approx measure km | [about 58km] away | [some 58 km] away | [around 58 kilometres] away
    1500 exact measure km2 | a [1,500-square-kilometer] island | [1,500 square kilometres] | [1,500 sq km] | [1,500 km2] | [1,500 km²]
    660 exact measure square metre | [660 square metres] | [660 sq m] | [660 m2]
    12.5 exact measure mile | [12.5 miles] of cable | [twelve and a half miles] of cable | [12 1/2 miles] of cable | [12½ miles] of cable
    0.5 exact measure mile | [half a mile] away | a [half-mile] queue | [1/2 mile] of road | [½ mile] of road
    0.25 exact measure mile | [a quarter of a mile] away | a [quarter-mile] track
    6 exact measure foot | a [6-foot] wave | [six feet] of snow | [6 ft] of snow
    5.5 exact measure foot | he is [5 feet 6 inches] tall | [5 ft 6 in] tall
    3 exact measure inch | [three inches] of rain | a [3-inch] pipe
    100 exact measure metre | [100 metres] below | a [100m] tower fell | [a hundred meters] below
    300 exact measure mm | [300mm] of rain | [300 millimetres] of rain
    40 exact measure acre | [40 acres] burned | a [40-acre] fire
    5000 exact measure hectare | [5,000 hectares] of forest
    28 exact measure celsius | [28 degrees Celsius] | [28C] | [28°C] | [28 °C] | [28 deg C] | [28 Celsius] | [28 degrees C]
    82 exact measure fahrenheit | [82 degrees Fahrenheit] | [82F] | [82°F] | [82 degrees F]
    -10 exact measure celsius | [minus 10 degrees Celsius] | [-10C] | [−10°C]
    45 exact measure degree | [45 degrees] in the shade
    34500 exact measure ton | [34,500 tonnes] of grain | [34,500 tons] of grain | [34,500 metric tons] of grain
    2 exact measure kg | a [2kg] bomb | [two kilograms] of heroin | [2 kilos] of heroin | a [two-kilogram] bomb
    500 exact measure pound | a [500-pound] bomb | [500 pounds] of explosives | [500 lbs] of explosives
    2400000 exact measure barrel | [2.4 million barrels] of oil
    2400000000 exact measure gallon | [2.4 billion gallons] of fuel
    84 exact measure megawatt | an [84 MW] plant | [84 megawatts] of power | an [84-megawatt] plant
    500 exact measure gigabyte | [500 GB] of files | [500 gigabytes] of files | [500GB] of files
    5.9 exact measure magnitude | a [5.9-magnitude] quake | a [magnitude-5.9] quake | a quake measuring [5.9 on the Richter scale] | a [5.9 magnitude] earthquake | a [magnitude 5.9] earthquake | a [5.9-strength] tremor | a [5.9 degree] quake | [5.9] Earthquake Hits Coast | the quake, measuring [5.9], woke the town
    7 exact measure magnitude | a [magnitude 7] earthquake | a [7-magnitude] temblor
    6 5.4..6.6 approx measure magnitude | a quake of [about 6.0 on the Richter scale]
    5.9 5.9.. at_least measure magnitude | a quake measuring [at least magnitude-5.9]
    4 3.6..4.4 approx measure magnitude | aftershocks of [around 4.0]
    - 3.6..4.3 range measure magnitude | aftershocks with magnitudes ranging from [3.6 to 4.3]
    - 20..30 range measure mile | [20 to 30 miles] offshore | [20-30 miles] offshore | [20 miles to 30 miles] offshore | [between 20 and 30 miles] offshore
    """

  static let times = """
    10 exact duration month | [10 months] after the first | [ten months] after the first | a [10-month] siege | a [ten-month] siege
    69 exact duration year | its [69-year] history
    2 exact duration decade | during the past [two decades]
    0.5 exact duration hour | [half an hour] later | a [half-hour] wait | [1/2 hour] | [½ hour]
    1.5 exact duration hour | [one and a half hours] | [an hour and a half] | [1.5 hours] | [one hour and a half] | [1½ hours]
    12 exact duration hour | improve in [12 hours] | a [12-hour] shift | [twelve hours] on
    24 exact duration hour | within the next [24 hours] | [24 hours] after the blast
    2 exact duration week | [two weeks] ago | [2 weeks] later | for [two weeks] | a [two-week] truce
    4 exact duration day | after [four more days] of fighting | [four days] later | for [four consecutive days]
    30 27..33 approx duration second | it lasted [around 30 seconds or so]
    10 10..11 just_over duration second | lasted [just over 10 seconds]
    2 1.8..2 almost duration year | [almost two years] after the war | [nearly two years] after the war
    25 25.. more_than duration year | not in [more than 25 years] | held for [over 25 years]
    48 ..48 at_most duration hour | [within 48 hours] | [up to 48 hours]
    - 6..12 range duration month | [six to twelve months] | [6-12 months] | [between six and 12 months] | [six to 12 months]
    - 20..90 vague duration year | for [decades]
    - 3..9 vague duration week | [several weeks] later
    - 3..5 vague duration day | for [a few days]
    34 exact age year | a [34-year-old] driver | [34 years old] | aged [34] | Jane Roe, [34], said | Jane Roe ([34]) said | a man [34 years of age] | the [34-year-olds] | Mary Major, [34]. | Jane Roe III, [34], said | At just [34], she leads
    - 60..69 vague age year | a woman in her [60s]
    - 18..25 range age year | aged [18 to 25]
    6 exact age week | at [6 weeks of age] | [six weeks old]
    """

  static let rates = """
    50 exact rate -/month | [50 per month] | [50 a month] | [50 each month]
    25 exact rate USD/share | a [$25-per-share] offer | [$25 a share] | [$25 per share] | [25 dollars a share]
    - 24..26 range rate USD/share | [$24 to $26 per share] | [$24-$26 per share]
    0.26 exact rate USD/share | [26 cents a share] | [26 cents per share]
    12 exact rate USD/hour | [$12 an hour] | [$12 per hour] | [12 dollars an hour]
    120 exact rate km/hour | at [120 km/h] | at [120 kph] | at [120 kilometres per hour] | at [120 kilometers an hour] | at [120km/h]
    75 exact rate mile/hour | [75 mph] winds | winds of [75 miles per hour] | winds of [75 miles an hour] | [75-mph] winds
    - 60..70 range rate mile/hour | gusts of [60 to 70 mph] | gusts of [60-70mph]
    1 1.. at_least rate -/day | [at least one] slight quake every day
    3000 exact rate -/day | [3,000] people a day cross | [3,000] crossings per day | [3,000 a day]
    80 exact rate USD/barrel | oil at [$80 a barrel] | oil at [$80 per barrel]
    3 exact multiple | [three times] as many | [three times] more | [three times] the size
    10 exact multiple | [10 times] higher | a [10-fold] rise
    2 exact ordinal | the [second] vote | the [2nd] vote
    3 exact ordinal | the [third] man | the [3rd] man
    21 exact ordinal | the [21st] victim | the [twenty-first] victim
    12 exact ordinal | the [12th] round | the [twelfth] round
    100 exact ordinal | the [100th] day | the [hundredth] day
    """
}
