import Shared

/// What the options tell of plain texts: the same for all, and by file name.
struct Metadata: Sendable {
  private var all = GivenPage()
  private var rows: [Row] = []
  /// Where the row of a file stands in ``rows``, by its plain path.
  private var files: [String: Int] = [:]
  /// How many files were asked for.
  private var read = 0
  /// The rows that a later one of the same file replaces.
  private(set) var repeated: [Fault] = []

  /// Something about the table that does not keep it from being used, and where.
  typealias Fault = (complaint: Complaint, place: String)

  /// A line of the table.
  private struct Row {
    let file: String
    let page: GivenPage
    let place: String
    let line: Int
    var isRead = false
  }

  /// Reads `--source`, `--published` and the table of `--metadata`.
  init(_ invocation: Invocation) throws(Complaint) {
    all.source = invocation.value("source").flatMap { $0.isEmpty ? nil : $0 }
    if let day = invocation.value("published") {
      guard let date = PublishedDate(day), date.isWhole else {
        throw .badValue(day, of: "published", help: "it wants a date as 2019-10-14")
      }
      all.published = date.iso
    }
    if let path = invocation.value("metadata") { try readTable(path) }
  }

  /// What is known of the file at `path`: its row, found by the whole path or the name alone.
  mutating func page(for path: String?) -> GivenPage {
    read += 1
    let row = path.map(Self.plain).flatMap { files[$0] ?? files[Self.name($0)] }
    if let row { rows[row].isRead = true }
    var given = row.map { rows[$0].page } ?? GivenPage()
    given.fallbackSource = all.source
    given.fallbackPublished = all.published
    return given
  }

  /// How many rows are of no file that was read. One file alone is taken for a part of what the table
  /// is of: whoever works on each article by itself has one table for all.
  var unread: Int { read < 2 ? 0 : files.values.count { !rows[$0].isRead } }

  /// A path without `./` before it and with single slashes.
  private static func plain(_ path: String) -> String {
    let parts = path.split(separator: "/")
    let steps = path.hasPrefix("./") ? parts.drop { $0 == "." } : parts[...]
    return (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private mutating func readTable(_ path: String) throws(Complaint) {
    let table = try Table(file: path)
    guard let header = table.rows.first?.columns, let key = header.firstIndex(of: "file") else {
      throw .usage("'\(path)': the first line names no column 'file'")
    }
    for name in header where !name.isEmpty && !Self.columns.contains(name) {
      throw .usage(
        "'\(path)': the column '\(name)' is not known; it wants any of "
          + Self.columns.joined(separator: ", "))
    }
    for row in table.rows.dropFirst() {
      var page = GivenPage()
      for (index, name) in header.enumerated() where !row[index].isEmpty {
        try page.set(name, row[index], "'\(path)':\(row.line)")
      }
      add(Row(file: row[key], page: page, place: "\(path):\(row.line)", line: row.line))
    }
  }

  private mutating func add(_ row: Row) {
    if let before = files.updateValue(rows.count, forKey: Self.plain(row.file)) {
      let words = "line \(rows[before].line) is of '\(row.file)' too; the later one counts"
      repeated.append((.fault("two rows of one file", words), row.place))
    }
    rows.append(row)
  }

  /// What a heading may name; `author` is another word for `authors`.
  private static let columns = [
    "file", "source", "published", "url", "title", "language", "authors", "author",
  ]
}

extension GivenPage {
  fileprivate mutating func set(
    _ column: String, _ value: String, _ place: String
  ) throws(Complaint) {
    switch column {
    case "url": url = value
    case "source": source = value
    case "title": title = value
    case "language": language = Language.code(value)
    case "authors", "author": authors = Byline.names(in: value) ?? []
    case "published":
      guard let date = PublishedDate(value), date.isWhole else {
        throw .usage("\(place): '\(value)' is no date; it wants one as 2019-10-14")
      }
      published = date.iso
    default: break
    }
  }
}
