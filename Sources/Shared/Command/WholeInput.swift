/// What a filter asks of an input that is not lines of records.
extension Runner {
  /// At least `count` of the input's next bytes, or all where it ends before; nothing is consumed.
  /// Nil where it cannot be read, which is reported.
  public func peek(_ input: Input, _ count: Int) throws(Stop) -> Bytes? {
    try reading(input) { lines throws(LineReader.Failure) in try lines.peek(count) }
  }

  /// All that is left of an input. Nil where it cannot be read or is too long, which is reported.
  public func rest(of input: Input) throws(Stop) -> Bytes? {
    try reading(input) { lines throws(LineReader.Failure) in try lines.rest() }
  }

  private func reading(
    _ input: Input, _ body: (LineReader) throws(LineReader.Failure) -> Bytes
  ) throws(Stop) -> Bytes? {
    do throws(LineReader.Failure) { return try body(input.lines) } catch {
      switch error {
      case .tooLong: try complain(.inputTooLong, at: input.name)
      case .whenDry(let error): throw stop(error)
      case .system(let error): try complain(.unreadable(error), at: input.name)
      }
      return nil
    }
  }
}
