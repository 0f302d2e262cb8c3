import LexiconTables

/// A table of tab-separated values: lines of columns, `#` starts a comment line, blank lines do not
/// count. The embedded ones stand beside this file, each with its source and licence in its head.
public struct Table: Sendable {
  /// One line of a table.
  public struct Row: Sendable {
    /// The columns, without white space at their ends.
    public let columns: [String]
    /// The line in its file, from 1.
    public let line: Int

    /// The column at `index`, or "" where the line is shorter.
    public subscript(index: Int) -> String { index < columns.count ? columns[index] : "" }

    /// The parts of the column at `index`, which commas part.
    public func list(_ index: Int) -> [String] {
      var text = self[index]
      return text.withUTF8 { bytes in
        bytes.split(separator: UInt8(ascii: ",")).map { Table.trimmed($0) }
      }
    }
  }

  /// The lines in order.
  public let rows: [Row]

  /// The embedded table `name`; empty where there is none, which a test rules out.
  public init(named name: String) {
    var length = 0
    let start = newsfig_table(name, &length)
    self.init(Bytes(start: start, count: length))
  }

  /// The table in the file at `path`, for an option that names one.
  public init(file path: String) throws(Complaint) {
    self = try OptionFile(path).bytes.withUnsafeBufferPointer { Table($0) }
  }

  /// The table in `bytes` of UTF-8.
  public init(_ bytes: Bytes) {
    var rows: [Row] = []
    var line = 0
    var at = 0
    while at < bytes.count {
      let end = bytes.firstIndex(of: 0x0A, from: at) ?? bytes.count
      line += 1
      if end > at, bytes[at] != UInt8(ascii: "#") {
        let columns = bytes[at..<end].split(separator: 0x09, omittingEmptySubsequences: false)
        let strings = columns.map { Self.trimmed($0) }
        if strings.contains(where: { !$0.isEmpty }) {
          rows.append(Row(columns: strings, line: line))
        }
      }
      at = end + 1
    }
    self.rows = rows
  }

  private static func trimmed(_ bytes: Bytes.SubSequence) -> String {
    String(decoding: Bytes(rebasing: bytes).trimmed, as: UTF8.self)
  }
}
