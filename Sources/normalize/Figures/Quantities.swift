import Shared

// MARK: - Measures and sums of money

extension SubjectReader {
  /// Of a measure the state is what is measured of the thing: its depth, its magnitude.
  func measure(
    _ number: NumberMention, _ phrase: Wording, _ noun: ConceptLexicon.Noun?,
    _ around: Surroundings, _ subject: inout Subject
  ) {
    if number.unit == "magnitude" {
      subject.state = "magnitude"
      if subject.concept != "aftershock" { subject.concept = "earthquake" }
      return
    }
    if let fallen = Self.fallen(number, around) {
      subject = Subject(concept: "water", state: fallen)
      return
    }
    subject.state =
      Self.dimension(beside: around) ?? Self.dimension(phrase)
      ?? number.verb.flatMap { Self.dimension(Wording($0)) }
      ?? number.unit.flatMap { units.unit($0)?.siUnit }.flatMap { Self.axes[$0] }
    // A town is not measured by how far away it lies.
    let isName = number.head?.unicodeScalars.first?.properties.isUppercase ?? true
    let isDimension = number.head.map { Self.dimensions[WordKey($0)] != nil } ?? true
    if noun == nil, isName || isDimension, let state = subject.state { subject.concept = state }
  }

  /// Of rain and snow a few inches are told, wherever in the sentence they are named.
  private static func fallen(_ number: NumberMention, _ around: Surroundings) -> String? {
    guard number.unit.map({ gauged.contains(WordKey($0)) }) ?? false else { return nil }
    for words in [around.behind, around.lead] {
      if words.contains(rains) { return "rainfall" }
      if words.contains(snows) { return "snowfall" }
    }
    return nil
  }

  private static let gauged: WordSet = "mm millimetre cm centimetre inch"
  private static let rains: WordSet = "rain rains rainfall rained downpour downpours"
  private static let snows: WordSet = "snow snows snowfall snowed"

  private static func dimension(_ words: Wording) -> String? {
    words.keys().lazy.compactMap { dimensions[$0] }.first
  }

  /// "10 km [deep]", "at a [depth] of 10 km".
  private static func dimension(beside around: Surroundings) -> String? {
    if around.behind.count > 0, let found = adverbs[around.behind[0]] { return found }
    let last = around.before.count - 1
    guard last > 0, around.before[last] == of else { return nil }
    return dimensions[around.before[last - 1]]
  }

  private static let adverbs: WordTable<String> = WordTable(
    [
      "deep": "depth", "down": "depth", "underground": "depth", "beneath": "depth",
      "high": "height", "tall": "height", "wide": "width", "across": "width", "long": "length",
      "thick": "thickness",
    ].map { (WordKey($0.key), $0.value) })

  private static let dimensions: WordTable<String> = WordTable(
    [
      "depth": "depth", "deep": "depth", "height": "height", "high": "height", "tall": "height",
      "width": "width", "wide": "width", "length": "length", "long": "length",
      "thick": "thickness", "distance": "distance", "radius": "radius", "rain": "rainfall",
      "rainfall": "rainfall", "snow": "snowfall", "temperature": "temperature",
      "altitude": "height",
    ].map { (WordKey($0.key), $0.value) })

  private static let axes = [
    "metre": "distance", "square metre": "area", "cubic metre": "volume", "kilogram": "mass",
    "kelvin": "temperature", "watt": "power", "joule": "energy", "pascal": "pressure",
    "metre per second": "speed", "volt": "voltage", "byte": "data",
  ]
}
