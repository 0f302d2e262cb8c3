/// One option of a filter, declared once: parsing, help and suggestions all read it.
public struct Option: Sendable {
  /// The name without its dashes.
  public let name: String
  /// What its value is called in the help ("FILE"), or nil for an option without a value.
  public let value: String?
  /// What it does, in one line of the help.
  public let help: String

  /// How many values it takes: as many as its value has words ("KEY KEY").
  var arity: Int { value.map { $0.split(separator: " ").count } ?? 0 }

  /// An option `--name VALUE`.
  public init(_ name: String, _ value: String, _ help: String) {
    self.name = name
    self.value = value
    self.help = help
  }

  /// An option `--name`.
  public init(_ name: String, _ help: String) {
    self.name = name
    value = nil
    self.help = help
  }

  /// The option of filters that can work on several records at once.
  public static let jobs = Option("jobs", "N", "use N threads (default 1); same bytes, same order")

  /// The options that every filter has.
  public static let common = [
    Option("rejects", "FILE", "write lines that are left out to FILE, as they came"),
    Option("strict", "stop at the first fault"),
    Option("lenient", "status 0 in place of 1; wants --rejects"),
    Option("key", "FIELD", "write the value of FIELD and a TAB before each record"),
    Option("progress", "show on a terminal how far the run has come"),
    Option("schema", "show the JSON Schema of the output"),
    Option("help", "show this help"),
    Option("version", "show the version"),
  ]
}

/// What a filter is and takes: the text of its help and the table of its options.
public struct Manual: Sendable {
  /// The version of all four filters.
  public static let version = "0.1.0"
  /// The brand that all product names begin with.
  public static let brand = "newsfig"

  /// The bare name ("split").
  public let name: String
  /// What the filter does, in one line.
  public let summary: String
  /// What its operands are.
  public let operands: String
  /// One real pipe.
  public let example: String
  /// Its own options, then the common ones.
  public let options: [Option]

  /// The manual of the filter `name`.
  public init(
    name: String, summary: String, operands: String = "[FILE ...]", example: String,
    options: [Option]
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.example = example
    self.options = options + Option.common
  }

  /// The product's name ("newsfig-split").
  public var program: String { "\(Self.brand)-\(name)" }

  /// The maker that records are signed with ("newsfig-split 0.1.0").
  public var maker: String { "\(program) \(Self.version)" }

  /// The text of `--help`: fits 80 columns and 24 lines.
  public var help: String {
    let heads = options.map { "--" + $0.name + ($0.value.map { " " + $0 } ?? "") }
    let width = heads.map(\.count).max() ?? 0
    let rows = zip(heads, options).map { head, option in
      "  " + head + String(repeating: " ", count: width - head.count + 2) + option.help
    }
    return """
      \(program): \(summary)

      usage: \(program) [options] \(operands)
         eg: \(example)

      \(rows.joined(separator: "\n"))

      exit status: 0 done, 1 done except what was reported, 2 do not use the output

      """
  }
}
