/// Pairs of names in one article: what is asked for is whether the last name is the first one.
///
/// A line is `same`, `not` or `open`, then the rule that the last name must show (`-` for any),
/// then the names of the article in order, in the form of ``CastOf``.
enum NamePairs {
  static let table = """
    # Persons: surname and full name
    same surname p:Anna Larsen; p:Larsen
    same surname p:(Ms) Anna Larsen; p:(Ms) Larsen
    same surname p:Larsen; p:Anna Larsen; p:Larsen
    same surname p:Hamid Rezaei; p:(Gov.) Rezaei
    same surname p:Osman bin Talal; p:bin Talal
    same surname p:Walid al-Mansour; p:al-Mansour
    same surname p:Walid al-Mansour; p:Mansour
    same surname p:Jan van der Meer; p:van der Meer
    same surname p:Maria de la Cruz; p:de la Cruz
    same surname p:Noel del Velk; p:del Velk
    same transliteration p:Pavel Orlachyov; p:Pavel Orlachev
    same surname p:Carlos Vega Ruiz; p:Vega
    same initials p:Carlos Vega Ruiz; p:Vega Ruiz
    same surname p:Thomas O'Neill; p:O’Neill
    same surname p:Peter Whitfield Jr.; p:Whitfield
    same surname p:(Sgt.) Dale Whitfield; p:Whitfield
    same surname p:Nora Lindqvist; p:LINDQVIST
    same surname p:Ola Bagbo; p:BAGBO
    same itself p:Ola Bagbo; p:Ola Bagbo Monday
    same surname p:Emre Yıldız; p:Yildiz
    same surname p:Jörg Müller; p:Mueller
    same surname p:Ioannis Papadakis; p:Papadakis
    same surname p:Anna Larsen; p:Anna Larsen; p:(Dr.) Larsen
    same surname p:(Mrs) Joan Harper; p:Tom Baker; p:(Mrs) Harper
    same given p:Park Min-ho; p:Park
    same given p:Nguyen Van Thanh; p:Nguyen
    same given p:Shakira Mebarak; p:Shakira
    same itself p:Brandt; p:Brandt
    same itself p:(Gen.) Brandt; p:(Mr) Brandt
    same itself p:Anna Larsen; p:Anna Larsen
    same itself p:(President) Anna Larsen; p:Anna Larsen
    same surname p:Inés Fernández de Mora; p:Fernández
    not surname p:Paul Brown; p:Paul Brown Jr.; p:Brown Jr.
    not - l:Jordan; p:Lea Jordan
    not - p:Jordan; p:Lea Jordan
    same surname p:Lea Jordan; p:Jordan
    same itself p:Harlow Plc; o:Harlow
    not itself o:Helena; p:Helena Sá
    same acronym o:Movement for the Liberation of Velm-North; o:MLVN
    same acronym o:Velm People's Front-North; o:VPF-N
    same short o:MV Corvane; p:Corvane
    # Persons: names left out, letters, short forms
    same initials p:Harold J. Pruitt; p:Harold Pruitt
    same initials p:H. Harold Pruitt; p:Harold Pruitt
    same initials p:Harold Pruitt; p:H. Pruitt
    same initials p:Juan Pablo Salas; p:Juan Salas
    same initials p:J. Robert Oakes; p:Robert Oakes
    same nickname p:Robert Oakes; p:Bob Oakes
    same nickname p:William Tanner; p:Bill Tanner
    same nickname p:Elizabeth Crane; p:Liz Crane
    same nickname p:Michael D. Shore; p:Mike Shore
    same nickname p:James Alcott; p:Jim Alcott
    same nickname p:Katherine Boyle; p:Kate Boyle
    same transliteration p:Dmitry Orlov; p:Dmitri Orlov
    same transliteration p:Sergei Belov; p:Sergey Belov
    same nickname p:Steven Marsh; p:Steve Marsh
    same nickname p:Anthony Reid; p:Tony Reid
    same surname p:Robert Oakes; p:Bob Oakes; p:Oakes
    same surname p:Harold J. Pruitt; p:Harold Pruitt; p:Pruitt
    same initials p:Jane Hill Moreno; p:Jane Hill
    same initials p:Abu Bakr al-Karim; p:Abu Bakr
    same surname p:Jane Hill; p:Jane Hill Moreno; p:Hill
    open - p:Kim Su Il; p:Kim Su Un; p:Kim Su
    # Persons: spelling
    same diacritics p:Zoë Lefèvre; p:Zoe Lefevre
    same diacritics p:Łukasz Żak; p:Lukasz Zak
    same diacritics p:Søren Bøgh; p:Soren Bogh
    same transliteration p:Mahmoud Qasim; p:Mahmud Kasim
    same transliteration p:Youssef Khoury; p:Yussef Khouri
    same transliteration p:Massoud Karimi; p:Masoud Karimi
    same transliteration p:Heydar Rahimi; p:Heidar Rahimi
    same transliteration p:Jürgen Moeller; p:Jürgen Möller
    same transliteration p:Sami al-Hakim; p:Sami el-Hakim
    same transliteration p:Sami al-Hakim; p:Sami Hakim
    same transliteration p:Abd al-Rahman Nasser; p:Abdul Rahman Nasser
    same transliteration p:Mohammed Darwish; p:Muhammad Darwish
    same transliteration p:Alexei Petrovsky; p:Alexey Petrovski
    same capitals p:Anna Larsen; p:ANNA LARSEN
    same typing p:Farid Golestani; p:Farid Golestami
    same typing p:Farid Golestani; p:Golestami
    same surname p:Farid Golestani; p:Golestani
    same itself p:Anna Larsen; p:Anna Larsen's
    # Persons: not the same
    not - p:Peter Whitfield Sr.; p:Peter Whitfield Jr.
    not - p:Peter Whitfield; p:Peter Whitfield Jr.
    not - p:Anna Larsen; p:Erik Larsen
    not - p:Anna Larsen; p:(Mr) Larsen
    not - p:Robert Oakes; p:(Mrs) Oakes
    not - p:George W. Hale; p:George H. Hale
    not - p:George W. Bush; p:George H. W. Bush
    not - p:Mark Adler; p:Martin Adler
    not - p:Peter Nolan; p:Petra Nolan
    not - p:Anna Larsen; p:Anna Petersen
    not - p:Jan Hansen; p:Erik Hanson; p:Hanson
    not - p:Mary Crane; p:John Crane; p:(Mr) Crane
    not - p:David Miles; p:Miles Davis
    not - p:Anna Larsen; p:Larson
    not - p:Kim Weston; p:Kim Easton
    not - p:Wei Chen; p:Li Chen
    not - p:Bill Tanner; p:Bella Tanner
    not - p:Omar Said; p:Omar Saleh
    not - p:Larsen; p:Jensen
    # Persons: open
    open - p:Gordon Brown; p:Sarah Brown; p:Brown
    open - p:Anna Larsen; p:Erik Larsen; p:Larsen
    open - p:Erik Larsen; p:Olaf Larsen; p:(Mr) Larsen
    open - p:Ali Hassan; p:Omar Hassan; p:Hassan
    open - p:Dan Cole; p:Vera Cole; p:Ruth Cole; p:Cole
    open - p:George W. Hale; p:George H. Hale; p:George Hale
    same surname p:Gordon Brown; p:Sarah Brown; p:(Mr) Brown
    same surname p:Sarah Brown; p:Gordon Brown; p:(Mrs) Brown
    same surname p:Raymond Pell; p:Zina Pell; p:(Mr.) Pell
    same surname p:(Gen.) Ali Hassan; p:(Judge) Omar Hassan; p:(Gen.) Hassan
    same surname p:(Mr) Lee Moore; p:(Ms) Pat Moore; p:(Mr) Moore
    # Town and general, company and founder
    not - l:Zaranj; p:(Gen.) Zaranj
    not - l:Zaranj; p:Rashid Zaranj
    not - l:Georgia; p:Georgia Wells
    not - l:Jordan; p:Michael Jordan
    same surname p:Michael Jordan; l:Jordan; p:Jordan
    not - p:Michael Jordan; l:Jordan
    not - l:Washington; p:Denzel Washington
    same surname p:Denzel Washington; l:Washington; p:Washington
    not - p:Denzel Washington; l:Washington
    not - l:Lincoln; p:Abraham Lincoln
    not - o:Parsons; p:Bob Parsons
    not - p:Bob Parsons; o:Parsons
    not - o:Parsons Corp.; p:Bob Parsons
    not - o:Dell; p:Michael Dell
    not - p:Walt Disney; o:Disney
    not - o:Ford; p:Henry Ford
    not - o:Hilton; p:Conrad Hilton
    not - l:Paris; p:Paris Holloway
    not - l:Chad; p:Chad Mercer
    not - l:Victoria; p:Victoria Lane
    not - l:Sydney; p:Sydney Marsh
    not - l:Nice; l:Niger
    not - l:Florence; p:Florence Day
    not - l:Austin; p:Stone Austin
    not - l:Berlin; p:Irving Berlin
    not - l:London; p:Jack London
    # Bodies: acronyms
    same acronym o:River Valley Dam Authority; o:RVDA
    same acronym o:Rendell Oakes & Dale; o:RO&D
    same acronym o:RVDA; o:River Valley Dam Authority; o:RVDA
    same acronym o:Northern Data Systems Corp.; o:NDS
    same acronym o:Ministry of Rural Works; o:MRW
    same acronym o:Institute for the Study of Tides; o:IST
    same acronym o:Bureau of Ocean Research and Tides; o:BORT
    same acronym o:Blake-Harding; o:BH
    same acronym o:U.S. Lighthouse Survey; o:USLS
    same acronym o:National Union of Bargemen; o:N.U.B.
    same acronym o:Coastal Rescue Service; p:CRS
    same acronym l:Upper Eastern Territory; l:UET
    same alias o:United Nations; o:UN
    same alias o:United Nations; o:U.N.
    same acronym o:Federal Bureau of Investigation; o:FBI
    same alias o:General Motors; o:GM
    same alias o:Hewlett-Packard; o:HP
    same alias o:Hewlett-Packard; o:H-P
    same alias o:IBM; o:Big Blue
    same acronym o:World Health Organization; o:WHO
    same alias o:European Union; o:EU
    same alias o:Kurdistan Workers' Party; o:PKK
    same alias o:Islamic State; o:ISIS
    same alias o:Islamic State; o:ISIL
    same alias o:Islamic State; o:Daesh
    same alias o:Islamic State; g:IS
    same alias o:Associated Press; o:AP
    same acronym o:Agence France-Presse; o:AFP
    same acronym o:U.S. Geological Survey; o:USGS
    same itself o:U.S. Geological Survey; o:US Geological Survey
    same alias o:Department of Defense; o:Defense Department
    same metonym o:Department of Defense; o:Pentagon
    same metonym o:Federal Reserve; o:Fed
    same metonym o:Government of Russia; o:Kremlin
    same metonym o:Metropolitan Police; o:Scotland Yard
    same alias o:Microsoft; o:MSFT
    same acronym o:Wall Street Journal; o:WSJ
    same alias o:Republican Party; o:GOP
    not - o:River Valley Dam Authority; o:RVD
    not - o:Islamic State; o:ISS
    not - o:IMF; o:IAEA
    not - o:ABC; o:NBC
    not - o:SDF; o:FSA
    open - o:Northern Data Systems; o:National Dairy Society; o:NDS
    open - o:Blue Water Trust; o:Board of Waterworks and Tides; o:BWT
    # Bodies: form of the company, parts
    same form o:Harlow Computer; o:Harlow Computer Corp.
    same form o:Harlow Computer; o:Harlow Computer Corporation
    same form o:Harlow & Sons; o:Harlow & Sons Ltd.
    same form o:Stenberg; o:Stenberg AB
    same form o:Boeing; o:Boeing Co.
    same short o:Harlow Computer; o:Harlow
    same short o:Harlow Computer Corp.; o:Harlow
    same short o:Coastline Globalnet; o:Coastline
    same short o:Wall Street Journal; o:Journal
    same short o:Evening Standard; o:Standard
    same short o:Brixton Institute; o:Institute
    same short o:Ministry of Rural Works; o:Ministry
    same short o:Iranian Red Crescent; o:Red Crescent
    same short o:United Nations Security Council; o:Security Council
    same short o:Larkin Marine Research Institute; o:Larkin
    same short o:Department of Tides; o:Tides Department
    same short o:Rural Ministry; o:Ministry of Rural
    same alias o:Samsung; o:Samsung Electronics Co.
    same form o:Harlow; o:Harlow Group
    same short o:Harlow Sachs; p:Harlow
    same short o:Harlow General Hospital; p:Harlow
    not - o:Harlow Sachs; p:(Mr) Harlow
    not - o:Harlow Sachs; p:Jean Harlow
    not - o:Washington Harriers; p:Washington
    not - l:Susan Islands; p:Susan
    same short o:Old Mill Elementary School; l:Old Mill Elementary
    not - o:Newtown Hospital; l:Newtown
    not - o:Friends of the Upper Delta; l:Upper Delta
    same capitals o:Harlow Computer; o:HARLOW COMPUTER
    same itself o:Harlow Globalcom; o:Harlow GlobalCom
    same typing o:Harlow Enterprises; o:Harlow Enterprizes
    open - o:Ministry of Rural Works; o:Ministry of Tides; o:Ministry
    open - o:Harlow Computer; o:Harlow Shipping; o:Harlow
    not - o:Harlow Computer; o:Marlow Computer
    not - o:Bank of Arden; o:Bank of Elmet
    not - o:Apple; o:Apple Growers Union
    not - o:Google; o:Alphabet
    not - o:United Airlines; o:United Nations
    not - o:Washington Post; l:Washington
    not - l:Washington; o:Washington Post
    not - o:New York Times; l:New York
    not - o:Bank of England; l:England
    not - o:Iranian Red Crescent; g:Iranian
    not - o:Kurdish Council; g:Kurdish
    # Places
    same alias l:United States; l:U.S.
    same alias l:United States; l:USA
    same alias l:United States; l:America
    same alias l:United States; l:the United States of America
    same alias l:United Kingdom; l:Britain
    same alias l:United Arab Emirates; l:UAE
    same alias l:Myanmar; l:Burma
    same alias l:Middle East; l:Mideast
    same alias l:Mediterranean Sea; l:Mediterranean
    same alias l:Gaza Strip; l:Gaza
    same alias l:Washington; l:Washington, D.C.
    same alias l:New York; l:New York City
    same alias l:Mumbai; l:Bombay
    same alias l:Kyiv; l:Kiev
    same alias l:Netherlands; l:Holland
    same alias l:Democratic Republic of the Congo; l:DRC
    same alias l:Czech Republic; l:Czechia
    same alias l:Turkey; l:Türkiye
    same alias l:California; l:Calif.
    same itself l:Netherlands; l:the Netherlands
    same diacritics l:São Paulo; l:Sao Paulo
    same diacritics l:Malé; l:Male
    same capitals l:Saudi Arabia; l:SAUDI ARABIA
    same alias l:United States; o:US
    same form l:Farsund Island; l:Farsund
    same form l:Farsund; l:Farsund island
    same form l:Ostrava Province; l:Ostrava
    same short l:Harlow County; l:Harlow
    same short l:Grand Arden Hotel; l:Grand Arden
    same short l:Good Hope Medical Center; l:Good Hope
    not - l:Harlow River; l:Harlow
    same short l:Mora del Rey; l:Mora
    same short l:Lima; l:Lima de Mora; l:Lima
    not - o:Denby; o:Harlow Denby; o:Harlow; o:Denby Ltd; o:Harlow Denby
    not - o:Harlow Denby; o:Denby; o:Harlow
    same short o:Harlow Denby Institute; o:Institute; o:Harlow Denby
    same form o:Denby; o:Denby Cos.
    not - l:Harlow; l:Harlow Valley
    same itself l:Arden; l:Arden-based
    not - l:Arden Hotel; l:Arden
    same short l:Tavir National Park; l:Tavir
    same short l:Tavir Refugee Camp; l:Tavir
    same capitals l:Tavirabad; o:TAVIRABAD
    same short l:Mount Tavir; l:Tavir
    same short l:Lake Tavir; l:Tavir
    same short l:Tavir Island; p:Tavir
    same transliteration l:Roudsar; l:Rudsar
    same transliteration l:Qarabagh; l:Karabagh
    same transliteration l:al-Tanf; l:el-Tanf
    same transliteration l:Khan Sheikhoun; l:Khan Shaykhun
    same typing l:Balavan; l:Balvan
    not - l:Georgia; l:Virginia
    not - l:Iran; l:Iraq
    not - l:Niger; l:Nigeria
    not - l:Austria; l:Australia
    not - l:Slovakia; l:Slovenia
    not - l:Gambia; l:Zambia
    not - l:North Korea; l:South Korea
    not - l:Sudan; l:South Sudan
    not - l:Guinea; l:Guinea-Bissau
    not - l:Mexico; l:Mexico City
    not - l:Kansas; l:Kansas City
    not - l:Washington; l:Washington State
    not - l:Dominica; l:Dominican Republic
    not - l:Rhode Island; l:Rhodes
    not - l:Tripoli; l:Tivoli
    not - l:Aceh; l:Banda Aceh
    not - l:England; l:New England
    not - l:Republic of the Congo; l:Democratic Republic of the Congo
    not - l:Palestine; l:Pakistan
    # Who writes is not who is told of
    same surname p:Anna Larsen; b:Ola Larsen; p:Larsen
    open - p:Anna Larsen; p:Per Larsen; b:Ola Larsen; p:Larsen
    # Airports
    not - l:Brussels; l:Brussels Airport
    same short l:Ardmoor Airport; l:Ardmoor
    same short l:Ardmoor International Airport; l:Ardmoor
    # Peoples
    same people g:Iraqi; g:Iraqis
    same people g:Kurdish; g:Kurds
    same people g:Turkish; g:Turks
    same people g:British; g:Britons
    same people g:Danish; g:Danes
    same people g:Shiite; g:Shia
    same people g:Democrat; g:Democrats
    same people g:Muslim; g:Muslims
    not - g:Iraqi; l:Iraq
    not - l:Iraq; g:Iraqis
    not - g:Iranian; g:Iraqi
    not - g:Sunni; g:Shiite
    not - g:Austrian; g:Australian
    not - l:France; g:French
    # Well-known persons
    same surname p:Barack Obama; p:Obama
    same surname p:Vladimir Putin; p:Putin
    same surname p:Recep Tayyip Erdoğan; p:Erdogan
    same alias p:Osama bin Laden; p:Usama bin Ladin
    same alias p:Muammar Gaddafi; p:Moammar Kadafi
    same alias p:Martin Luther King Jr.; p:Martin Luther King
    same surname p:Michelle Obama; p:Obama
    not - p:Michelle Obama; p:Barack Obama
    not - p:Hillary Clinton; p:Bill Clinton
    not - p:Martin Luther; p:Martin Luther King
    open - p:Hillary Clinton; p:Bill Clinton; p:Clinton
    """
}
