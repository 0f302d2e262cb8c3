/// The options and operands of one call, checked against the manual.
public struct Invocation: Sendable {
  private var values: [String: [String]] = [:]
  /// The operands in order; options may stand before and after them.
  public private(set) var operands: [String] = []

  /// Reads the arguments (without the program's name). `--name value`, `--name=value` and `--` work
  /// as usual; `-` alone is an operand.
  public init(_ arguments: [String], _ manual: Manual) throws(Complaint) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        return
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      try take(argument, &rest, manual)
    }
  }

  private mutating func take(
    _ argument: String, _ rest: inout ArraySlice<String>, _ manual: Manual
  ) throws(Complaint) {
    let parts = argument.split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = manual.options.first(where: { "--" + $0.name == name }) else {
      throw .unknownOption(name, nearest: nearest(name, manual))
    }
    if option.value == nil {
      guard parts.count == 1 else { throw .needlessValue(option.name) }
      values[option.name, default: []].append("")
      return
    }
    var given = parts.count == 2 ? [String(parts[1])] : []
    while given.count < option.arity {
      guard let value = rest.popFirst() else { throw .missingValue(option) }
      given.append(value)
    }
    values[option.name, default: []] += given
  }

  /// Whether the option was given.
  public func has(_ name: String) -> Bool { values[name] != nil }

  /// The option's last value, or nil where it was not given.
  public func value(_ name: String) -> String? { values[name]?.last }

  /// Every value of the option, in order.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The option's value as a whole number of at least `least`.
  public func number(_ name: String, least: Int) throws(Complaint) -> Int? {
    guard let value = value(name) else { return nil }
    guard let number = Int(value), number >= least else {
      throw .badValue(value, of: name, help: "it wants a whole number from \(least)")
    }
    return number
  }

  /// The option of the manual that `given` is most like, if it is much like it.
  private func nearest(_ given: String, _ manual: Manual) -> String? {
    let known = manual.options.map { "--" + $0.name }
    let distances = known.map { ($0, Self.distance(Array(given.utf8), Array($0.utf8))) }
    guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= max(2, given.count / 3)
    else { return nil }
    return best.0
  }

  /// How many letters must be changed, put in or left out (Levenshtein 1965).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let change = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
