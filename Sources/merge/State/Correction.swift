import Shared

/// What a decision has a claim read as: some of a claim's members, with other values.
///
/// A `value` without `low` and `high` is exact, or an end of the reading where the bound is one of
/// "at least" and the like; `low` and `high` without a `value` are a range. The reading in the SI unit
/// follows them, unless it is set itself.
struct Correction {
  /// The members to be set, as JSON of an object.
  private let set: [UInt8]

  /// What `decision` sets.
  init(_ decision: Decision) { set = decision.set }

  /// Throws what no claim has or can be.
  func check() throws(RecordError) {
    guard let keys = object(\.keys), !keys.isEmpty else {
      throw RecordError("set", "sets nothing")
    }
    do throws(RecordError) {
      for name in keys where !Self.names.contains(name) {
        throw RecordError(name, "is nothing of a claim that can be corrected")
      }
      let read = try applied(to: Self.sample).number
      if let value = read.value, !read.interval.contains(value) {
        throw RecordError("value", "lies outside of low and high")
      }
    } catch {
      throw error.inside("set")
    }
  }

  /// The row as it is to be read.
  func applied(to row: ClaimRow, _ symbols: inout Symbols) -> ClaimRow? {
    let claim = row.record(article: "", edition: "", symbols)
    guard let corrected = try? applied(to: claim) else { return nil }
    var read = ClaimRow(corrected, key: row.key, &symbols)
    if read.restates == row.key { read.restates = .none }
    guard object({ $0["si"] == nil }) ?? true, !read.siUnit.isNone else { return read }
    let isMoved = read.value != row.value || read.low != row.low || read.high != row.high
    guard isMoved || read.unit != row.unit || read.per != row.per else { return read }
    let factor = (row.siLow.known ?? row.siHigh) / (row.low.known ?? row.high)
    guard read.unit == row.unit, read.per == row.per, factor.isFinite, factor > 0 else {
      read.siUnit = .none
      return read
    }
    (read.siValue, read.siLow, read.siHigh) = (
      read.value * factor, read.low * factor, read.high * factor
    )
    return read
  }

  private func applied(to claim: Claim) throws(RecordError) -> Claim {
    let edits = try edits()
    var out = JSONWriter()
    out.object { claim.members(to: &$0) }
    var edited = JSONWriter()
    out.bytes.withUnsafeBufferPointer { line in
      if let object = try? Runner.object(on: line) { object.write(to: &edited, edits) }
    }
    let read: Result<Claim, RecordError> = edited.bytes.withUnsafeBufferPointer { line in
      do {
        return .success(try Claim(try Runner.object(on: line)))
      } catch let error as RecordError {
        return .failure(error)
      } catch {
        return .failure(RecordError("", "is not an object"))
      }
    }
    return try read.get()
  }

  /// Writes the members of `read` that differ from those of `claim`, as an object.
  static func difference(from claim: Claim, to read: Claim, _ out: inout JSONWriter) {
    var (stated, corrected) = (JSONWriter(), JSONWriter())
    stated.object { claim.members(to: &$0) }
    corrected.object { read.members(to: &$0) }
    stated.bytes.withUnsafeBufferPointer { one in
      corrected.bytes.withUnsafeBufferPointer { other in
        guard let one = try? Runner.object(on: one), let other = try? Runner.object(on: other)
        else {
          return
        }
        out.object { out in
          other.forEach { key, value in
            guard let old = one[named: key], !old.bytes.elementsEqual(value.bytes) else { return }
            out.key(named: key)
            out.raw(value.bytes)
          }
        }
      }
    }
  }

  /// The members to be set and those that follow from them.
  private func edits() throws(RecordError) -> JSONEdits {
    var edits = JSONEdits()
    var fault: RecordError?
    _ = object { object in
      object.forEach { key, value in edits.set(named: key) { $0.raw(value.bytes) } }
      let value = object["value"].flatMap { $0.kind == .null ? nil : $0 }
      let hasEnds = object["low"] != nil || object["high"] != nil
      if hasEnds, object["value"] == nil {
        edits.set("value") { $0.null() }
        if object["bound"] == nil { edits.set("bound") { $0.string(Bound.range.rawValue) } }
      } else if let value, !hasEnds {
        let word = object["bound"]?.string
        let bound = word.flatMap(Bound.init(rawValue:)) ?? .exact
        guard let ends = Self.ends[bound] else {
          fault = RecordError("bound", "of '\(bound.rawValue)' wants low and high too")
          return
        }
        edits.set("low") { if ends.low { $0.raw(value.bytes) } else { $0.null() } }
        edits.set("high") { if ends.high { $0.raw(value.bytes) } else { $0.null() } }
        if word == nil { edits.set("bound") { $0.string(Bound.exact.rawValue) } }
      }
    }
    if let fault { throw fault }
    return edits
  }

  private func object<T>(_ body: (JSONObject) -> T) -> T? {
    set.withUnsafeBufferPointer { bytes in (try? Runner.object(on: bytes)).map(body) }
  }

  /// Which ends of the reading a number alone gives, by its bound.
  private static let ends: [Bound: (low: Bool, high: Bool)] = [
    .exact: (true, true), .atLeast: (true, false), .moreThan: (true, false),
    .atMost: (false, true), .lessThan: (false, true),
  ]

  /// What says which claim it is and where it stands.
  private static let fixed: Set = [
    "claim", "article", "edition", "start", "end", "text", "sentence_start", "sentence_end",
    "sentence",
  ]

  /// The members of a claim that can be corrected.
  private static let names: Set<String> = {
    var out = JSONWriter()
    out.object { sample.members(to: &$0) }
    let names = out.bytes.withUnsafeBufferPointer { line in (try? Runner.object(on: line))?.keys }
    return Set(names ?? []).subtracting(fixed)
  }()

  /// A claim like any other.
  private static let sample = Claim(
    key: ClaimKey(hash: 1).hex, article: "", edition: "", sentenceSpan: TextSpan(0, 1)!,
    sentence: "1", role: .body,
    number: NumberMention(
      span: TextSpan(0, 1)!, text: "1", sentence: 0, kind: .count, value: nil,
      interval: Interval(nil, nil)!, bound: .exact))
}
