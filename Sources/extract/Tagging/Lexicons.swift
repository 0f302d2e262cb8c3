/// The lists that a word or phrase stands in. A word may stand in several: "Jordan" is a country, a
/// first name and a last name.
package struct Lexicons: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Countries and territories.
  package static let country = Lexicons(rawValue: 1)
  /// Cities, regions, seas, rivers and other named places.
  package static let place = Lexicons(rawValue: 2)
  /// Peoples, nations, religions, political adherents ("Syrian", "Shiites", "Democrats").
  package static let people = Lexicons(rawValue: 4)
  /// First names.
  package static let first = Lexicons(rawValue: 8)
  /// Last names.
  package static let last = Lexicons(rawValue: 16)
  /// Well-known bodies: agencies, parties, armed groups, universities.
  package static let organization = Lexicons(rawValue: 32)
  /// Words that make a name one of a body ("Ministry", "Corp", "University").
  package static let bodyWord = Lexicons(rawValue: 64)
  /// Words that make a name one of a place ("Street", "Lake", "Province").
  package static let placeWord = Lexicons(rawValue: 128)
  /// Titles and offices that stand before a person's name ("Gen.", "Prime Minister").
  package static let title = Lexicons(rawValue: 256)
  /// Months, weekdays, holidays.
  package static let calendar = Lexicons(rawValue: 512)
  /// Verbs of speech, which a person or body is the subject of.
  package static let speech = Lexicons(rawValue: 1024)
  /// Words of sport and of the stock market that come with names of teams and companies.
  package static let trade = Lexicons(rawValue: 2048)

  /// Teams, companies, papers and broadcasters: well-known bodies of one kind.
  package static let team = Lexicons(rawValue: 4096)
  package static let company = Lexicons(rawValue: 8192)
  package static let paper = Lexicons(rawValue: 16384)

  /// States of the United States and provinces of Canada as datelines shorten them ("Calif.").
  package static let state = Lexicons(rawValue: 32768)

  /// The list called `name` in the lexicon files, or nil.
  package init?(named name: String) {
    let names = [
      "country", "place", "people", "first", "last", "organization", "body-word", "place-word",
      "title", "calendar", "speech", "trade", "team", "company", "paper", "state",
    ]
    guard let bit = names.firstIndex(of: name) else { return nil }
    self.init(rawValue: 1 << UInt16(bit))
  }
}
