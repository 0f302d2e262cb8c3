#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Several lines of an input on their way through a worker: in as they came, out as records.
final class Block: @unchecked Sendable {
  /// The lines, each with its LF.
  var lines: [UInt8] = []
  /// The number of the first line in its input, from 1.
  var firstLine = 1
  /// How many lines.
  var count = 0
  /// The worker's run over these lines, once it is done.
  var run: Runner?

  /// Adds a line.
  func add(_ line: Bytes) {
    lines.append(contentsOf: line)
    lines.append(0x0A)
    count += 1
  }

  /// About as many bytes of lines as go into a block.
  static let size = 256 << 10
}

/// Threads that work on blocks: at most twice as many blocks in flight as threads, results taken in
/// the order in which the blocks were given.
///
/// Only the owner's thread gives and takes. A lock guards the queue; a block belongs to one thread
/// at a time.
final class Workers: @unchecked Sendable {
  private let work: @Sendable (Block) -> Void
  private let limit: Int
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var threads: [pthread_t] = []
  private var waiting: [Block] = []
  private var given: [Block] = []
  private var done: Set<ObjectIdentifier> = []
  private var isClosed = false

  /// Starts `count` threads that do `work`.
  init(_ count: Int, _ work: @escaping @Sendable (Block) -> Void) {
    self.work = work
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

  /// Whether the next block has to wait until one is taken.
  var isFull: Bool { given.count >= limit }

  /// Hands a block to the threads.
  func give(_ block: Block) {
    given.append(block)
    // Where the system gives no threads, the owner works.
    if threads.isEmpty {
      work(block)
      locked { _ = done.insert(ObjectIdentifier(block)) }
    } else {
      locked { waiting.append(block) }
    }
  }

  /// The oldest block given, once it is done; nil where none is left.
  func take() -> Block? {
    guard !given.isEmpty else { return nil }
    let block = given.removeFirst()
    locked {
      while done.remove(ObjectIdentifier(block)) == nil { pthread_cond_wait(changed, lock) }
    }
    return block
  }

  /// Ends the threads; blocks that nobody took are forgotten.
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
    while let block = next() {
      work(block)
      locked { _ = done.insert(ObjectIdentifier(block)) }
    }
  }

  private func next() -> Block? {
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
  /// Reads an input of JSON Lines on several threads, each with a copy of `filter`; the same bytes
  /// come out, and the same complaints, as on one.
  func forEachRecord<F: RecordFilter>(
    of input: Input, on threads: Int, with filter: F
  ) throws(Stop) {
    let name = input.name
    let settings = settings
    let workers = Workers(threads) { block in
      let run = Runner(workerWith: settings)
      var copy = filter
      run.work(on: block, of: name) { record, out throws(Complaint) in
        try copy.filter(record, into: &out, run)
      }
      block.run = run
    }
    defer { workers.close() }
    var block = Block()
    let flush = input.lines.whenDry
    // What has come in is shown before the wait for more.
    input.lines.whenDry = { [unowned self] () throws(SystemError) in
      if block.count > 0 { workers.give(block) }
      block = Block()
      while let ready = workers.take() { adopt(ready) }
      try flush()
    }
    while let line = try nextLine(of: input) {
      // Lines that were left out for their length part blocks, too.
      let isFull = block.lines.count >= Block.size
      if isFull || block.firstLine + block.count != input.lines.line {
        if block.count > 0 { workers.give(block) }
        block = Block()
        block.firstLine = input.lines.line
      }
      block.add(line)
      if workers.isFull, let ready = workers.take() {
        adopt(ready)
        try flushIfLarge()
      }
    }
    if block.count > 0 { workers.give(block) }
    while let ready = workers.take() {
      adopt(ready)
      try flushIfLarge()
    }
  }
}
