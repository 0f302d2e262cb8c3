/// Something that a filter has to say against its input, its options or the system.
///
/// All wording stands in this file: what is wrong, then what would help; lower case, no full stop,
/// the user's text in single quotes, never a type name.
public struct Complaint: Error, Equatable, Sendable {
  /// What complaints are counted by: after ten of one kind they are only counted.
  public let kind: String
  /// The words.
  public let words: String
  /// What it makes of the exit status.
  public let status: ExitStatus

  private init(_ kind: String, _ words: String, _ status: ExitStatus = .incomplete) {
    self.kind = kind
    self.words = words
    self.status = status
  }
}

// MARK: - Bad input

extension Complaint {
  /// A line that is not JSON, or not valid UTF-8.
  public static func notJSON(_ error: JSONError) -> Complaint {
    let column = error.offset + 1
    switch error.reason {
    case .unexpected(let byte):
      return Complaint("not JSON", "not JSON: unexpected \(shown(byte)) at column \(column)")
    case .end: return Complaint("not JSON", "not JSON: the line ends inside a value")
    case .trailing:
      return Complaint("not JSON", "not JSON: something follows the value at column \(column)")
    case .tooDeep:
      let limit = JSONCursor.depthLimit
      return Complaint("too deep", "nested deeper than \(limit) levels at column \(column)")
    case .invalidUTF8:
      return Complaint("not UTF-8", "not UTF-8 at column \(column); convert it with iconv")
    case .loneSurrogate:
      return Complaint("lone surrogate", "half of a surrogate pair at column \(column)")
    }
  }

  /// JSON, but no object.
  public static func notObject(_ kind: JSONValue.Kind) -> Complaint {
    Complaint("not an object", "not an object but \(kind.rawValue)")
  }

  /// A record that is not what its stage promises.
  public static func badRecord(_ error: RecordError) -> Complaint {
    // Without the places and figures, in which complaints of one kind differ.
    let kind = (error.path + " " + error.problem).filter { !$0.isNumber }
    return Complaint(kind, "'\(error.path)' \(error.problem)")
  }

  /// A line longer than the reader takes.
  public static let lineTooLong = Complaint(
    "line too long", "line longer than \(LineReader.longestLine >> 20) MiB")

  /// An input that is taken as a whole and is longer than the reader takes.
  public static let inputTooLong = Complaint(
    "input too long", "longer than \(LineReader.longestLine >> 20) MiB; split it first")

  /// Plain text that is not valid UTF-8; `column` counts bytes of `line`, from 1.
  public static func textNotUTF8(line: Int, column: Int) -> Complaint {
    Complaint(
      "not UTF-8", "not UTF-8 at line \(line), column \(column); convert it with iconv")
  }

  /// Output that was narrowed by options and cannot be merged again.
  public static let narrowed = Complaint(
    "narrowed", "output narrowed by options cannot be merged again; merge the full output",
    .failed)

  /// Input that another tool has to turn into text first.
  public static func foreignFormat(_ name: String, remedy: String) -> Complaint {
    Complaint("foreign format", "\(name), not text; \(remedy)")
  }

  /// Any other fault of a line, counted under `kind`.
  public static func fault(_ kind: String, _ words: String) -> Complaint {
    Complaint(kind, words)
  }

  private static func shown(_ byte: UInt8) -> String {
    switch byte {
    case 0x21...0x7E: "'\(Character(Unicode.Scalar(byte)))'"
    case 0: "NUL"
    default: "byte 0x" + String(byte, radix: 16)
    }
  }
}

// MARK: - Options and files

extension Complaint {
  /// A file that cannot be opened or read.
  public static func unreadable(_ error: SystemError) -> Complaint {
    Complaint("unreadable", "cannot read: \(error.words)", .failed)
  }

  /// Output that cannot be written.
  public static func unwritable(_ error: SystemError) -> Complaint {
    Complaint("unwritable", "cannot write: \(error.words)", .failed)
  }

  /// An option that the filter does not have.
  public static func unknownOption(_ name: String, nearest: String?) -> Complaint {
    let help = nearest.map { "did you mean '\($0)'?" } ?? "see --help"
    return Complaint("usage", "unknown option '\(name)'; \(help)", .failed)
  }

  /// An option without the value that it wants.
  public static func missingValue(_ option: Option) -> Complaint {
    Complaint("usage", "'--\(option.name)' wants a value: \(option.value ?? "")", .failed)
  }

  /// A value for an option that takes none.
  public static func needlessValue(_ name: String) -> Complaint {
    Complaint("usage", "'--\(name)' takes no value", .failed)
  }

  /// A value that the option cannot use; `help` says what it can.
  public static func badValue(_ value: String, of name: String, help: String) -> Complaint {
    Complaint("usage", "'--\(name)' cannot be '\(value)'; \(help)", .failed)
  }

  /// Options that do not go together, or a fault in a file named by one.
  public static func usage(_ words: String) -> Complaint { Complaint("usage", words, .failed) }
}
