#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Something that training cannot go on without.
package struct TrainingError: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// Whole files in and out.
package enum Files {
  /// The bytes of the file at `path`.
  package static func read(_ path: String) throws(TrainingError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw TrainingError("\(path): cannot open") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  /// The lines of the file at `path`, without their ends.
  package static func lines(_ path: String) throws(TrainingError) -> [Substring] {
    let text = String(decoding: try read(path), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Writes `bytes` to the file at `path`.
  package static func write(_ bytes: [UInt8], to path: String) throws(TrainingError) {
    guard let file = fopen(path, "wb") else { throw TrainingError("\(path): cannot write") }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else {
      throw TrainingError("\(path): not all was written")
    }
  }
}

extension [UInt8] {
  /// Appends a number, lowest byte first.
  package mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
package struct Dice: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
