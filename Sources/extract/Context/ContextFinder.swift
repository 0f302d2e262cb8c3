import Shared

/// Finds what is said of each number, and by whom; turns phrases into records.
struct ContextFinder: Sendable {
  func findings(in reading: Reading) -> Findings {
    let tokens = reading.tokens
    var findings = Findings(quotes: reading.article.quotes)
    findings.entities = reading.names.map { name in
      EntityMention(
        span: tokens.span(name.tokens), text: tokens.string(name.tokens), type: name.type,
        sentence: name.sentence, title: name.title.map { tokens.string($0) })
    }
    findings.numbers = reading.numbers.map { number in
      var mention = NumberMention(
        span: tokens.span(number.tokens), text: tokens.string(number.tokens),
        sentence: number.sentence, kind: number.kind, value: number.value,
        interval: number.interval, bound: number.bound)
      mention.unit = number.unit
      mention.per = number.per
      mention.hedge = number.hedge
      mention.aspect = number.aspect ?? .stock
      mention.implicit = number.implicit
      return mention
    }
    findings.dates = reading.dates.map { date in
      DateMention(
        span: tokens.span(date.tokens), text: tokens.string(date.tokens),
        sentence: date.sentence, value: date.value)
    }
    return findings
  }
}
