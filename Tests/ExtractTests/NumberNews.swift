extension NumberCorpus {
  /// Numbers in sentences of the kind that papers print.
  static let news = """
    14 exact count | The gunman killed [14] people before turning the rifle on himself. | Police said [14] were dead. | A bus fell into a ravine, leaving [14] dead.
    3 exact count | On Sunday the [three] cases were traced to one farm. | Rescuers said Friday the [three] boats were found. | He died Monday, the [three] others on Tuesday.
    23 exact count | Floods in the north have killed [23] people, officials said. | In Lisbon, [23] firefighters were treated for smoke. | The toll stood at [23] on Sunday.
    3 exact count | Three children died and [three] others are missing. | He shot [three] colleagues.
    - 100..999 vague count | Rescuers freed [hundreds] from the mud.
    - 1000000..9999999 vague count | The storm left [millions] without power.
    40000 exact count | The party won by [40,000] votes. | [40,000] troops were deployed.
    312 exact count | [312] lawmakers voted for the bill
    290 exact count | 312 votes to [290]
    51.2 exact percent % | She took [51.2 percent] of the vote. | with [51.2%] of ballots
    4200000000 exact money USD | agreed to buy its rival for [$4.2 billion] in cash | a deal valued at [$4.2bn]
    38.5 exact rate USD/share | offered [$38.50 per share] | bid [$38.50 a share]
    1.4 exact percent % | Shares fell [1.4 percent] to close at 12 euros.
    3 exact percent % | Shares fell [3%]
    12 exact money EUR | to close at [12 euros]
    - 200..300 range count | [Between 200 and 300] protesters blocked the road. | [200 to 300] protesters
    70 exact count | Mr. Smith, who lost [70] sheep, said so.
    15 exact measure metre | waves [15 metres] high | [15-metre] waves
    1.8 exact measure metre | water [1.8 metres] deep
    8 exact count | Thieves took [eight] paintings.
    8 8.. at_least count | [at least eight] paintings
    65000000 exact money USD | paintings worth [65 million dollars]
    2 exact count | a truck hit [two] cars
    16 exact age year | the [16-year-old] suspect | the suspect, who is [16 years old]
    6 exact count | [Six] of them were women.
    4 exact count | [four] out of five
    5 exact count | four out of [five] lines
    17 exact count | wounding [17] others
    17 17.. at_least count | wounding [at least 17] more
    5000 5000.. more_than count | [More than 5,000] people fled their homes.
    1 exact count | [one] person was killed | The attack killed [one] person and hurt four.
    9 8..10 approx count | [about nine] cars
    75 67.5..82.5 approx count | [some 75] houses | [around 75] houses
    3 ..3 less_than duration hour | [less than three hours] later
    2 exact duration day | the [two-day] summit | for [two days]
    10 exact duration year | a [10-year] sentence | sentenced to [10 years] in prison
    6.5 exact measure magnitude | The quake had a magnitude of [6.5]. | The [6.5] quake struck at dawn | a quake of [magnitude 6.5]
    10 exact measure km | at a depth of [10 km] | a depth of [10 kilometers]
    200 ..200 at_most rate km/hour | winds of [up to 200 km/h]
    90 exact rate mile/hour | winds of [90 mph]
    1500 exact money USD | a [$1,500] fine
    20 exact percent % | turnout was [20 percent]
    - 10..15 range percent % | a [10 to 15 percent] cut | [10-15%]
    4 exact percent % | a lead of [four percentage points] | a [4 percentage point] lead
    300 exact count | plans to cut [300] jobs
    6000 exact count | will lay off [6,000] workers
    100 100.. more_than count | [over 100] arrests | [more than 100] arrests
    2.1 exact measure ton | [2.1 tonnes] of cocaine
    350 exact measure kg | [350 kg] of gold bars | [350kg] of gold
    70 exact count | as [70] nations signed
    12 exact count | the [12] worst-hit villages
    30 exact count | [30] of the 80 wounded
    80 exact count | 30 of the [80] wounded
    1000 exact count | a total of [1,000] houses | in all [1,000] houses
    48 exact duration hour | over the past [48 hours]
    5 exact count | for the next [five] rounds
    7.5 exact measure litre | [7.5 litres] of fuel
    120 exact count | [120] members of parliament
    13 exact count | The blaze killed [13], including four children. | Blaze kills [13]
    4 exact count | killing 13, including [four] children
    20 exact duration minute | [20 minutes] after takeoff | a [20-minute] delay
    150 exact measure foot | fell [150 feet]
    33 exact count | the [33] miners
    69 exact duration day | after [69 days] underground
    0.015 exact money USD | The pound fell [1.5 cents] to $1.2345.
    45 exact money USD | Shares fell $2 to [$45].
    33 32.5..33.5 approx percent % | [about a 33 percent] premium
    2 1.8..2 almost duration hour | [nearly a two-hour] wait
    64 exact age year | The shooter, [64], fled. | Roe, [64], was held. | He is [64 years old].
    77 exact age year | The youngest victim was six and the oldest [77].
    36 exact age year | three men, aged 21, 24 and [36]
    7 exact age year | her 5- and [7-year-old] brothers
    5 exact age year | her [5]- and 7-year-old brothers
    5 ..5 less_than age year | Children [under 5] were worst hit.
    230000 exact measure hectare | [2.3 lakh hectares] of rice
    6.916666666666667 exact measure foot | the [6-foot-11] center
    0.2 exact ratio | [One in five] voters stayed home. | [1 in 5] houses
    0.7 exact ratio | [Seven in 10] said so
    - 1..2 exact score | a [2-1] win | won [2-1]
    - 49..51 exact score | a [51-49] vote
    - 10..20 range count | [more than 10 but fewer than 20] men
    30 exact percent % | cut by [30pc]
    20 exact measure celsius | it was [20 C] outside
    5 exact money GBP | a charge of [500 pence]
    200000 ..200000 at_most count | [up to 200,000] people
    1 1.. more_than duration decade | It has not rained so hard in [more than a decade]. | closed for [over a decade]
    1 1.. more_than measure foot | Water stood [over a foot] deep in the church.
    1 ..1 less_than duration hour | The siege ended in [less than an hour].
    1 ..1 at_most duration year | He faces [up to a year] in jail.
    1 exact duration week | The port stays shut for [another week].
    0.25 exact percent % | The bank cut its rate by [25 basis points]. | The yield fell [25 basis points] to 3.1 percent.
    6 exact percent % | One poll gave the mayor a lead of [six points].
    6 exact count | The index fell [6] points. | Hartley United moved [six] points clear.
    43.2 exact percent % | The mayor took 53.5 per cent against [43.2] for her rival.
    46 exact percent % | She beat him by 54 percent to [46].
    6 exact percent % | The rate fell from 22 percent to [six] within a year.
    9.1 exact percent % | Joblessness rose to 9.4 percent from [9.1].
    80.92 exact money JPY | The dollar bought 80.65 yen, down from [80.92].
    3000000000 exact money GBP | Losses may reach 4 billion pounds; the last storm cost [3 billion].
    3 exact measure metre | a crater 10 metres wide and [three] deep
    13000 exact measure foot | a well 5,000 feet below the waves and [13,000] below the seabed
    2 exact duration year | Her brother got three years, [two] fewer than the court had asked.
    341 exact count | The party won 312 seats, down from [341].
    0.3333333333333333 ..0.3333333333333333 less_than ratio | [Less than a third] was found.
    0.3333333333333333 exact ratio | Only [one in three] households was insured.
    0.01 exact ratio | [One in every 100] adults is in jail.
    - 1..3 exact score | by a margin of [3-to-1]
    - 3..6 exact score | won 6-4, [3-6], 7-6 | won [3-6], 6-4, 7-5
    1 exact measure fahrenheit | minus 17 Celsius ([1 F])
    29 exact age year | A teller, [29], was hit in the leg.
    41 exact age year | "It was a good night," said Marlow, [41].
    25 ..25 less_than age year | Among those [under 25] it is worse. | most of them are [under 25]
    14 exact age year | fighters as young as [14] | aged just [14]
    27 exact count | Harbour [27], Valley 10 | PDF [27], ULD 14
    10 exact count | Harbour 27, Valley [10]
    29 exact count | The Greens took 34 seats in the new parliament and Labour [29].
    8000 7200..8800 approx rate barrel/day | The field gives [some 8,000 barrels] of oil a day.
    900000 exact rate -/week | The bakery turns out [900,000] boxes of biscuits a week.
    300 exact rate -/year | Every year [300] ships pass the strait. | Each year, [300] people drown.
    247203 exact rate cubic foot/second | gates that pass [247,203 cu ft/s]
    1 exact count | Two are dead and [one] is in hospital. | Only [one] woman lived. | not [one] shot was fired
    0.49 exact money CAD | The stock dropped [49 cents] to C$5.02.
    6.2 exact measure magnitude | A quake struck. The quake was felt far away. No quake was stronger; a [6.2] can topple walls.
    0.12 exact ratio | [three twenty-fifths] of the crop
    26 exact ratio | [one hundred and thirty fifths]
    640000000 exact money CNY | Profit doubled to 1.22 billion yuan from [640 million] a year earlier.
    2000000 1800000..2000000 almost money EUR | The cost, put at 900,000 euros, has climbed to [nearly two million].
    17.8 exact percent % | The Greens took 29.3 percent, the Farmers 28.1 and the far right [17.8].
    0.75 exact ratio | [Three in four] said yes.
    1 ..1 less_than rate USD/day | They live on [less than a dollar a day].
    12.31 exact rate -/dollar | The peso weakened 0.4 percent to [12.31 per dollar].
    """
}
