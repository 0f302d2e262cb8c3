/// A file that an option names: a table or a list, taken whole.
public struct OptionFile: Sendable {
  /// Its bytes, valid UTF-8 without the byte order mark that spreadsheets put before it.
  let bytes: [UInt8]

  /// Reads the file at `path`.
  public init(_ path: String) throws(Complaint) {
    let bytes: [UInt8]
    do throws(SystemError) { bytes = try System.contents(of: path) } catch {
      throw .usage("'\(path)': \(Complaint.unreadable(error).words)")
    }
    let (fault, start) = bytes.withUnsafeBufferPointer {
      (UTF8Check.firstInvalid(in: $0), $0.count - $0.withoutMark.count)
    }
    if let fault {
      let line = bytes.prefix(fault).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
      throw .usage("'\(path)':\(line): not UTF-8; convert it with iconv")
    }
    self.bytes = Array(bytes[start...])
  }

  /// Its lines as they are, without their ends (LF or CR LF); empty ones do not count.
  public var lines: [String] {
    bytes.split(separator: 0x0A).compactMap { line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
  }
}
