import Shared

/// What stands behind or before a number and says of what it is: percent, money, measures, ages.
extension NumberScan {
  private static let of = WordKey("of")
  private static let old = WordKey("old")
  private static let olds = WordKey("olds")
  private static let yo = WordKey("yo")
  private static let age = WordKey("age")
  private static let and = WordKey("and")

  /// Gives the amount its unit and widens its tokens by it.
  func addUnit(_ amount: inout Amount, before limit: Int) {
    if addMoneyBefore(&amount, before: limit) { return }
    let end = amount.tokens.upperBound
    guard end < limit else { return addContextUnit(&amount, before: limit) }
    let isFraction = amount.numeral?.form == .fraction
    let at = isFraction ? pastArticle(end, before: limit) : pastHyphen(end)
    amount.isAdjective = at > end && isDash(end)
    if isFraction, amount.isAdjective, Self.articles.contains(tokens[amount.tokens.lowerBound].key)
    {
      amount.tokens = (amount.tokens.lowerBound + 1)..<end
      amount.core = amount.tokens
    }
    if addPercent(&amount, at, before: limit) { return }
    if addMoneyBehind(&amount, at, before: limit) { return }
    if addAge(&amount, at, before: limit) { return }
    if addMagnitude(&amount, at, before: limit) { return }
    if addMeasure(&amount, at, before: limit) { return }
    if addLongerTime(&amount, end, before: limit) { return }
    if addSuspended(&amount, end, before: limit) { return }
    addContextUnit(&amount, before: limit)
  }

  private static let articles = WordSet("a an")

  /// `half a mile`, `three-quarters of an hour`.
  private func pastArticle(_ start: Int, before limit: Int) -> Int {
    var at = start
    if isWord(at, Self.of) { at += 1 }
    if at < limit, Self.articles.contains(tokens[at].key) { return at + 1 }
    return at == start ? pastHyphen(start) : start
  }

  // MARK: - Percent

  private static let percents = WordSet("percent pct percents percentage pc")
  private static let per = WordKey("per")
  private static let cent = WordKey("cent")
  private static let points = WordSet("point points")

  private func addPercent(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard let end = percent(at, before: limit) else { return false }
    if amount.numeral?.form == .fraction { amount.kind = .percent }
    amount.take(.percent, "%", to: end)
    return true
  }

  /// The end of `%`, `percent`, `per cent`, `percentage points` at `at`, or nil.
  private func percent(_ at: Int, before limit: Int) -> Int? {
    guard at < limit else { return nil }
    if tokens.isMark(at, UInt8(ascii: "%")) { return at + 1 }
    if isWord(at, Self.per), at + 1 < limit, isWord(at + 1, Self.cent) { return at + 2 }
    guard tokens[at].kind == .word, Self.percents.contains(tokens[at].key) else { return nil }
    let next = pastHyphen(at + 1)
    let hasPoint = next < limit && Self.points.contains(tokens[next].key)
    if tokens[at].key == Self.percentage { return hasPoint ? next + 1 : nil }
    return hasPoint ? next + 1 : at + 1
  }

  private static let percentage = WordKey("percentage")

  // MARK: - Money

  private func addMoneyBefore(_ amount: inout Amount, before limit: Int) -> Bool {
    guard let numeral = amount.numeral ?? Optional(Numeral(tokens: amount.core, value: 0)),
      let match = lexicon.currencies.before(
        tokens, amount.tokens.lowerBound, from: floor),
      numeral.form != .ordinal
    else { return false }
    // A sign that closes the sum before it: "10 $ 30 cent" is read from its left end.
    amount.tokens = match.tokens.lowerBound..<amount.tokens.upperBound
    amount.take(.money, match.value.code, to: amount.tokens.upperBound)
    addMoneyScale(&amount, before: limit)
    return true
  }

  /// `$100-million`, `75 USD million`.
  private func addMoneyScale(_ amount: inout Amount, before limit: Int) {
    let at = pastHyphen(amount.tokens.upperBound)
    guard at < limit, amount.scale == 1, let word = lexicon.words[tokens[at].key],
      word.role == .scale
    else { return }
    amount.multiply(by: word.value)
    amount.scale = word.value
    amount.tokens = amount.tokens.lowerBound..<(at + 1)
  }

  private static let million = WordKey("m")

  private func addMoneyBehind(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    // `5m yen`
    if isWord(at, Self.million), isGlued(at), amount.scale == 1,
      let match = lexicon.currencies.after(tokens, at + 1, before: limit, value: 1e6)
    {
      amount.multiply(by: 1e6)
      amount.scale = 1e6
      amount.take(.money, match.value.code, to: match.tokens.upperBound)
      return true
    }
    let size = amount.value ?? amount.low ?? 0
    guard
      let match = lexicon.currencies.after(tokens, at, before: limit, value: size),
      isMoney(match, amount)
    else { return false }
    if match.value.factor != 1 { amount.multiply(by: match.value.factor) }
    amount.take(.money, match.value.code, to: match.tokens.upperBound)
    if match.tokens.count == 1 { addMoneyScale(&amount, before: limit) }
    addSmallCoin(&amount, before: limit)
    return true
  }

  private static let letters = WordSet("p c")

  /// Signs and one-letter coins only where digits touch them: `50p`.
  private func isMoney(_ match: Phrases<Currency>.Match, _ amount: Amount) -> Bool {
    let at = match.tokens.lowerBound
    if Self.letters.contains(tokens[at].key), tokens[at].bytes.count == 1 {
      return isGlued(at) && amount.numeral?.hasDigits == true && !isMark(at + 1, ".")
    }
    // `10 $ 30`: the sign belongs to the number behind it unless it touches this one.
    if tokens[at].kind == .mark, at + 1 < range.upperBound, tokens[at + 1].kind == .number {
      return isGlued(at) || !isGlued(at + 1)
    }
    return true
  }

  /// `3 dollars 50 cents`, `thirteen dollars and forty-five cents`.
  private func addSmallCoin(_ amount: inout Amount, before limit: Int) {
    var at = amount.tokens.upperBound
    if isWord(at, Self.and) { at += 1 }
    if addBareCoin(&amount, at, before: limit) { return }
    guard at < limit, let value = amount.value,
      let coin = lexicon.numerals.numeral(in: tokens, at: at, before: limit),
      coin.form == .cardinal, coin.value < 100, !coin.hasDecimals,
      let match = lexicon.currencies.after(
        tokens, coin.tokens.upperBound, before: limit, value: coin.value),
      match.value.factor < 1
    else { return }
    let sum = value + coin.value * match.value.factor
    amount.value = sum
    amount.low = sum
    amount.high = sum
    amount.tokens = amount.tokens.lowerBound..<match.tokens.upperBound
  }

  /// `15 dollars 50`, `15 dollars and 15.`: two digits that end the phrase.
  private func addBareCoin(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard at < limit, let value = amount.value, tokens[at].kind == .number,
      tokens[at].bytes.count == 2, amount.scale == 1, amount.numeral?.hasDecimals == false,
      let digits = Digits(tokens.text.bytes, tokens[at].bytes),
      !range.contains(at + 1) || isMark(at + 1, ".") || isMark(at + 1, ",")
    else { return false }
    amount.value = value + digits.value / 100
    amount.low = amount.value
    amount.high = amount.value
    amount.tokens = amount.tokens.lowerBound..<(at + 1)
    return true
  }

  // MARK: - Ages

  private func addAge(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    if at < limit, tokens[at].key == Self.yo {
      amount.take(.age, "year", to: at + 1)
      return true
    }
    guard let match = lexicon.units.names.longest(in: tokens, at: at, before: limit),
      match.value.kind == .duration
    else { return false }
    let next = pastHyphen(match.tokens.upperBound)
    if next < limit, tokens[next].key == Self.old || tokens[next].key == Self.olds {
      amount.take(.age, match.value.name, to: next + 1)
      return true
    }
    if isWord(next, Self.of), isWord(next + 1, Self.age) {
      amount.take(.age, match.value.name, to: next + 2)
      return true
    }
    return false
  }

  // MARK: - Measures

  /// The unit of the table at `at`, where a number of this look can carry it.
  private func unit(
    _ amount: Amount, _ at: Int, before limit: Int
  ) -> Phrases<Unit>.Match? {
    guard at < limit, let match = lexicon.units.names.longest(in: tokens, at: at, before: limit),
      isUnit(match, amount)
    else { return nil }
    return match
  }

  private static let short = WordSet(
    "m g l h c f mi min sec mt ha gm cc nm ms mw hp kt kv db pb tb kb mb gb mm cm kg mg ml")
  private static let second = WordKey("second")
  private static let stone = WordKey("stone")

  private func isUnit(_ match: Phrases<Unit>.Match, _ amount: Amount) -> Bool {
    let at = match.tokens.lowerBound
    let key = tokens[at].key
    let length = tokens[at].bytes.count
    guard match.tokens.count == 1 else { return true }
    if length == 1, tokens[at].kind == .word {
      guard amount.numeral?.hasDigits == true, !isMark(at + 1, "/") else { return false }
      let isCapital = tokens[at].shape.contains(.capital)
      let isDegree = match.value.siUnit == "kelvin"
      if isDegree { return isCapital && (isGlued(at) || isWeather(at, amount)) }
      return !isCapital && (isGlued(at) || match.value.name == "metre")
    }
    if length <= 3, tokens[at].kind == .word, tokens[at].shape.contains(.allCapitals), length == 2 {
      return amount.numeral?.hasDigits == true
    }
    if length == 2, Self.short.contains(key) { return amount.numeral?.hasDigits == true }
    if key == Self.second {
      return amount.isAdjective || amount.value == 1 || amount.numeral?.form == .fraction
        || amount.numeral?.hasDigits == true && amount.value != 2
    }
    return true
  }

  /// "20 C outside", not "23456 F Block".
  private func isWeather(_ at: Int, _ amount: Amount) -> Bool {
    guard let value = amount.value, value < 150 else { return false }
    return !range.contains(at + 1)
      || !tokens[at + 1].shape.contains(.capital)
        && tokens[at + 1].kind != .number && !isGlued(at + 1)
  }

  private static let strength = WordKey("strength")
  private static let degree = WordSet("degree degrees")
  private static let on = WordKey("on")
  private static let magnitude = WordKey("magnitude")

  /// `6.1-magnitude`, `6.7-strength quake`, `a 6.7 degree quake`, `3.8 on the Richter scale`.
  private func addMagnitude(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard at < limit, let value = amount.value, abs(value) < 11 else { return false }
    let key = tokens[at].key
    if key == Self.magnitude || key == Self.strength && hasQuake(at + 1)
      || Self.degree.contains(key) && hasQuake(at + 1)
    {
      amount.take(.measure, "magnitude", to: at + 1)
      return true
    }
    if let end = richter(at, before: limit) {
      amount.take(.measure, "magnitude", to: end)
      return true
    }
    return false
  }

  /// Whether one of the next two words is a quake.
  private func hasQuake(_ at: Int) -> Bool {
    classes(at).contains(.quake) || classes(at + 1).contains(.quake)
  }

  private static let richterWord = WordKey("richter")
  private static let moment = WordKey("moment")
  private static let scale = WordKey("scale")

  /// The end of `on the Richter scale`, or nil.
  private func richter(_ at: Int, before limit: Int) -> Int? {
    guard isWord(at, Self.on) else { return nil }
    let end = min(limit, at + 6)
    guard
      let name = (at..<end).first(where: {
        isWord($0, Self.richterWord) || isWord($0, Self.moment)
      })
    else { return nil }
    guard let scale = (name..<end).first(where: { isWord($0, Self.scale) }) else {
      return name + 1
    }
    return scale + 1
  }

  private func addMeasure(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard let match = bracketed(amount, at, before: limit) ?? unit(amount, at, before: limit)
    else { return false }
    var end = match.tokens.upperBound
    let unit = match.value
    if unit.name == "pound", isSterling(amount, end) {
      amount.take(.money, "GBP", to: end)
      return true
    }
    if unit.kind == .measure, isMark(match.tokens.upperBound, ")") || isMark(end, "]") {
      if !isGlued(match.tokens.lowerBound - 1) || isMark(match.tokens.lowerBound - 1, "(")
        || isMark(match.tokens.lowerBound - 1, "[")
      {
        if isMark(match.tokens.lowerBound - 1, "(") || isMark(match.tokens.lowerBound - 1, "[") {
          end += 1
        }
      }
    }
    amount.take(unit.kind, unit.name, to: end)
    amount.per = unit.per
    addPart(&amount, unit, before: limit)
    return true
  }

  private static let joints = WordSet("and or to")

  /// `5- and 7-year-old`: the unit stands behind the second number.
  private func addSuspended(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard isDash(at), isGlued(at), !isGlued(at + 1), at + 2 < limit,
      Self.joints.contains(tokens[at + 1].key), tokens[at + 2].kind == .number,
      let next = self.amount(at + 2, before: limit), let unit = next.unit, next.isAdjective
    else { return false }
    amount.kind = next.kind
    amount.unit = unit
    amount.isAdjective = true
    return true
  }

  private static let between = WordSet(
    "more further additional extra consecutive straight full whole long solid successive")

  /// `four more days`, `three consecutive weeks`.
  private func addLongerTime(_ amount: inout Amount, _ at: Int, before limit: Int) -> Bool {
    guard at < limit, Self.between.contains(tokens[at].key),
      let match = unit(amount, at + 1, before: limit), match.value.kind == .duration
    else { return false }
    amount.take(.duration, match.value.name, to: match.tokens.upperBound)
    return true
  }

  /// `20 (kg)`, `20 [kg]`.
  private func bracketed(
    _ amount: Amount, _ at: Int, before limit: Int
  ) -> Phrases<Unit>.Match? {
    guard isMark(at, "(") || isMark(at, "["), let match = unit(amount, at + 1, before: limit),
      isMark(match.tokens.upperBound, ")") || isMark(match.tokens.upperBound, "]")
    else { return nil }
    return match
  }

  /// `5 feet 2 inches`, `2 days 4 hours`, `an hour and a half`: parts of one quantity, added up in
  /// the first unit.
  private func addPart(_ amount: inout Amount, _ unit: Unit, before limit: Int) {
    guard var value = amount.value, unit.factor > 0,
      !amount.isAdjective || unit.name == "foot"
    else { return }
    var first = unit
    for _ in 0..<4 {
      var at = amount.tokens.upperBound
      if unit.name == "foot" { at = pastHyphen(at) }
      if isWord(at, Self.and) { at += 1 }
      guard at < limit, let part = lexicon.numerals.numeral(in: tokens, at: at, before: limit)
      else { break }
      if part.form == .fraction, at > amount.tokens.upperBound, endsPhrase(part.tokens.upperBound) {
        value += part.value
        amount.tokens = amount.tokens.lowerBound..<part.tokens.upperBound
        break
      }
      if unit.name == "foot", !isWord(amount.tokens.upperBound, Self.and),
        addInches(part, &value, &amount)
      {
        break
      }
      guard part.form == .cardinal,
        let match = lexicon.units.names.longest(
          in: tokens, at: part.tokens.upperBound, before: limit)
          ?? inches(part, unit, before: limit),
        match.value.siUnit == unit.siUnit, match.value.kind == unit.kind, match.value != first,
        unit.kind == .duration || match.value.factor < first.factor
      else { break }
      value += part.value * match.value.factor / unit.factor
      first = match.value
      amount.tokens = amount.tokens.lowerBound..<match.tokens.upperBound
    }
    guard value != amount.value else { return }
    amount.value = value
    amount.low = value
    amount.high = value
  }

  private static let tall = WordSet("tall high and")

  /// `six foot two`: inches without their name, where the height ends.
  private func addInches(_ part: Numeral, _ value: inout Double, _ amount: inout Amount) -> Bool {
    let end = part.tokens.upperBound
    guard part.form == .cardinal, part.value < 12, part.value == part.value.rounded(),
      part.tokens.lowerBound <= amount.tokens.upperBound + 1,
      part.tokens.lowerBound > amount.tokens.upperBound || !range.contains(end)
        || tokens[end].kind == .mark && !isGlued(end + 1)
        || Self.tall.contains(tokens[end].key)
    else { return false }
    value += part.value / 12
    amount.tokens = amount.tokens.lowerBound..<end
    return true
  }

  private static let inWord = WordKey("in")

  /// "in" is inches only behind feet.
  private func inches(
    _ part: Numeral, _ unit: Unit, before limit: Int
  ) -> Phrases<Unit>.Match? {
    let at = part.tokens.upperBound
    guard unit.name == "foot", at < limit, isWord(at, Self.inWord),
      let inch = lexicon.units.unit("inch")
    else { return nil }
    return Phrases<Unit>.Match(tokens: at..<(at + 1), value: inch)
  }

  /// Whether nothing behind `at` is counted: "an hour and a half", not "a day and half the town".
  private func endsPhrase(_ at: Int) -> Bool {
    guard at < range.upperBound, tokens[at].kind == .word else { return true }
    return classes(at).contains(.function) || tokens[at].shape.contains(.stop)
      || lexicon.words[tokens[at].key] == nil && !isWord(at, Self.of)
  }

  /// Whether pounds are money here.
  private func isSterling(_ amount: Amount, _ end: Int) -> Bool {
    if amount.scale >= 1e6 { return true }
    if isWord(end, Self.of) || amount.isAdjective { return false }
    var hasMoney = false
    for at in max(range.lowerBound, amount.tokens.lowerBound - 12)..<min(range.upperBound, end + 6)
    {
      let known = classes(at)
      if known.contains(.mass) { return false }
      if known.contains(.money), !amount.tokens.contains(at) { hasMoney = true }
    }
    return hasMoney
  }

  // MARK: - Units that the context gives

  /// A decimal number below ten near a quake is its magnitude; a number behind "magnitude" too.
  private func addContextUnit(_ amount: inout Amount, before limit: Int) {
    guard let value = amount.value, amount.unit == nil, value > 0, value < 11,
      let numeral = amount.numeral, numeral.form == .cardinal, numeral.hasDigits, numeral.scale == 1
    else { return }
    let start = amount.tokens.lowerBound
    if isMagnitudeWord(start - 1) {
      let isTied = isDash(start - 1) && isGlued(start)
      amount.take(.measure, "magnitude", to: amount.tokens.upperBound)
      if isTied, start - 2 >= floor { amount.tokens = (start - 2)..<amount.tokens.upperBound }
      if !isTied, start - 1 >= floor, isWord(start - 1, Self.magnitude) {
        amount.tokens = (start - 1)..<amount.tokens.upperBound
      }
      return
    }
    guard numeral.hasDecimals, facts.hasQuake, amount.kind == .count else { return }
    amount.take(.measure, "magnitude", to: amount.tokens.upperBound)
  }

  private static let links = WordSet("of was at is between from registered")
  private static let magnitudes = WordSet("magnitude magnitudes")

  /// Whether "magnitude" stands right before `at`, with or without a hyphen or a linking word.
  private func isMagnitudeWord(_ start: Int) -> Bool {
    var at = start
    if isDash(at) {
      at -= 1
    } else if range.contains(at), Self.links.contains(tokens[at].key) {
      at -= 1
    }
    return range.contains(at) && Self.magnitudes.contains(tokens[at].key)
  }
}
