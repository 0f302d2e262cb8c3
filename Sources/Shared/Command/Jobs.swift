#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A part of the input on its way through a worker.
final class Job: @unchecked Sendable {
  let work: @Sendable (Runner) -> Void
  /// The worker's run over this part.
  let run: Runner

  init(_ settings: Runner.Settings, _ work: @escaping @Sendable (Runner) -> Void) {
    self.work = work
    run = Runner(workerWith: settings)
  }
}

/// Several lines of an input, copied out of the reader's buffer.
struct Block: Sendable {
  /// What messages call the input.
  let name: String
  /// The lines, each with its LF.
  var lines: [UInt8] = []
  /// The number of the first line in its input, from 1.
  let firstLine: Int
  /// How many lines.
  var count = 0

  init(of name: String, from firstLine: Int) {
    self.name = name
    self.firstLine = firstLine
  }

  /// Adds a line.
  mutating func add(_ line: Bytes) {
    lines.append(contentsOf: line)
    lines.append(0x0A)
    count += 1
  }

  /// About as many bytes of lines as go into a block.
  static let size = 256 << 10
}

/// Threads that do jobs: at most twice as many in flight as threads, taken back in the order in
/// which they were given.
///
/// Only the owner's thread gives and takes. A lock guards the queue; a job belongs to one thread at
/// a time.
final class Workers: @unchecked Sendable {
  private let limit: Int
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var threads: [pthread_t] = []
  private var waiting: [Job] = []
  private var given: [Job] = []
  private var done: Set<ObjectIdentifier> = []
  private var isClosed = false

  /// Starts `count` threads.
  init(_ count: Int) {
    limit = 2 * count
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
    for _ in 0..<count { start() }
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Whether the next job has to wait until one is taken.
  var isFull: Bool { given.count >= limit }

  /// Hands a job to the threads.
  func give(_ job: Job) {
    given.append(job)
    // Where the system gives no threads, the owner works.
    if threads.isEmpty {
      job.work(job.run)
      locked { _ = done.insert(ObjectIdentifier(job)) }
    } else {
      locked { waiting.append(job) }
    }
  }

  /// The oldest job given, once it is done; nil where none is left.
  func take() -> Job? {
    guard !given.isEmpty else { return nil }
    let job = given.removeFirst()
    locked {
      while done.remove(ObjectIdentifier(job)) == nil { pthread_cond_wait(changed, lock) }
    }
    return job
  }

  /// Ends the threads; jobs that nobody took are forgotten.
  func close() {
    locked {
      isClosed = true
      waiting.removeAll()
    }
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  private func start() {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let me = Unmanaged.passUnretained(self).toOpaque()
    let status = pthread_create(
      &thread, nil,
      { raw in
        #if canImport(Darwin)
          Unmanaged<Workers>.fromOpaque(raw).takeUnretainedValue().loop()
        #else
          if let raw { Unmanaged<Workers>.fromOpaque(raw).takeUnretainedValue().loop() }
        #endif
        return nil
      }, me)
    #if canImport(Darwin)
      if status == 0, let thread { threads.append(thread) }
    #else
      if status == 0 { threads.append(thread) }
    #endif
  }

  private func loop() {
    while let job = next() {
      job.work(job.run)
      locked { _ = done.insert(ObjectIdentifier(job)) }
    }
  }

  private func next() -> Job? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while waiting.isEmpty, !isClosed { pthread_cond_wait(changed, lock) }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  private func locked(_ body: () -> Void) {
    pthread_mutex_lock(lock)
    body()
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
  }
}

extension Runner {
  /// Has `work` done, on another thread where `--jobs` allows it: what it writes and what it
  /// complains of come out in the order of the calls.
  public func perform(_ work: @escaping @Sendable (Runner) -> Void) throws(Stop) {
    begin(work)
    try flushIfLarge()
  }

  private func begin(_ work: @escaping @Sendable (Runner) -> Void) {
    guard let workers else { return work(self) }
    if workers.isFull, let ready = workers.take() { adopt(ready.run) }
    workers.give(Job(settings, work))
  }

  /// Waits for all that has been begun.
  func finishJobs() {
    handOver?()
    while let ready = workers?.take() { adopt(ready.run) }
  }

  /// Reads an input of JSON Lines in blocks, each on a thread of its own with a copy of `filter`;
  /// the same bytes come out, and the same complaints, as on one.
  func forEachRecord<F: RecordFilter>(inBlocksOf input: Input, _ filter: F) throws(Stop) {
    var block = Block(of: input.name, from: 1)
    handOver = { [unowned self] in
      let full = exchange(&block, with: Block(of: input.name, from: input.lines.line + 1))
      if full.count > 0 { begin { run in run.work(on: full, with: filter) } }
    }
    defer { handOver = nil }
    while let line = try nextLine(of: input) {
      // Lines that were left out for their length part blocks, too.
      if block.lines.count >= Block.size || block.firstLine + block.count != input.lines.line {
        handOver?()
        block = Block(of: input.name, from: input.lines.line)
        try flushIfLarge()
      }
      block.add(line)
    }
    handOver?()
  }

  /// Works on the lines of a block as ``forEachRecord(of:_:)`` does on those of an input.
  private func work<F: RecordFilter>(on block: Block, with filter: F) {
    var filter = filter
    block.lines.withUnsafeBufferPointer { bytes in
      var at = 0
      for number in 0..<block.count {
        guard let end = bytes.firstIndex(of: 0x0A, from: at) else { return }
        // A worker is never strict, hence nothing stops it.
        try? record(
          on: bytes.part(at..<end), at: (block.name, block.firstLine + number)
        ) { record, out throws(Complaint) in try filter.filter(record, into: &out, self) }
        at = end + 1
      }
    }
  }
}
