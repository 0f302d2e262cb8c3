/// One line on the terminal that tells how far a long run has come: records, megabytes a second
/// and, where the input is a file, its share. Nothing is written unless stderr is a terminal.
struct Progress {
  private let started = System.seconds()
  private var last = 0.0
  private var records = 0
  private var bytes = 0
  private var isShown = false

  /// Progress for a run that asks for it; nil where nobody would see it.
  init?(wanted: Bool) {
    guard wanted, System.isTerminal(2) else { return nil }
  }

  /// Counts a record of `size` bytes of an input of `total` bytes (nil: unknown); shows the count
  /// five times a second.
  mutating func count(_ size: Int, of total: Int?, _ program: String) {
    records += 1
    bytes += size
    // The clock is asked once in 64 records.
    guard records & 63 == 0 else { return }
    let now = System.seconds()
    guard now - last > 0.2 else { return }
    last = now
    show(program, total, now)
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { System.say("\r\u{1B}[K", terminator: "") }
    isShown = false
  }

  private mutating func show(_ program: String, _ total: Int?, _ now: Double) {
    let speed = Double(bytes) / 1e6 / max(now - started, 0.001)
    let tenths = Int(speed * 10)
    let share = total.map { $0 > 0 ? ", \(min(100, bytes * 100 / $0)) %" : "" } ?? ""
    let line = "\(program): \(records) records, \(tenths / 10).\(tenths % 10) MB/s\(share)"
    System.say("\r\u{1B}[K" + line, terminator: "")
    isShown = true
  }
}
