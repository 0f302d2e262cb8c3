import Shared

/// What the options tell of plain texts: the same for all, and by file name.
struct Metadata: Sendable {
  private var all = GivenPage()
  private var files: [String: GivenPage] = [:]

  /// Reads `--source`, `--published` and the table of `--metadata`.
  init(_ invocation: Invocation) throws(Complaint) {
    all.source = invocation.value("source")
    if let day = invocation.value("published") {
      guard let date = PublishedDate(day) else {
        throw .badValue(day, of: "published", help: "it wants a date as 2019-10-14")
      }
      all.published = date.iso
    }
    if let path = invocation.value("metadata") { try read(path) }
  }

  /// What is known of the file at `path`: its row, found by the whole path or the name alone.
  func page(for path: String?) -> GivenPage {
    var given = path.flatMap { files[$0] ?? files[Self.name($0)] } ?? GivenPage()
    given.fallbackSource = all.source
    given.fallbackPublished = all.published
    return given
  }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private mutating func read(_ path: String) throws(Complaint) {
    let table = try Table(file: path)
    guard let header = table.rows.first?.columns, let key = header.firstIndex(of: "file") else {
      throw .usage("'\(path)': the first line names no column 'file'")
    }
    for row in table.rows.dropFirst() {
      var page = GivenPage()
      for (index, name) in header.enumerated() where !row[index].isEmpty {
        try page.set(name, row[index], "'\(path)':\(row.line)")
      }
      files[row[key]] = page
    }
  }
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
      guard let date = PublishedDate(value) else {
        throw .usage("\(place): '\(value)' is no date; it wants one as 2019-10-14")
      }
      published = date.iso
    default: break
    }
  }
}
