import Numbers
import Shared

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `newsfig-pace SPLIT.jsonl`: what it takes to find the numbers and dates of articles, without
/// reading and writing them, for `scripts/bench`. It prints the bytes of text and the seconds of
/// processor time, the best of five rounds.
struct Pace: Filter {
  static let manual = Manual(
    name: "pace", summary: "measure the finding of numbers and dates",
    example: "newsfig-split *.txt | newsfig-pace", options: [])

  private static let rounds = 5
  private let numbers = NumberFinder()
  private let dates = DateFinder()
  private var articles: [Tokens] = []

  init(_ invocation: Invocation) throws(Complaint) {}

  mutating func read(_ input: Input, _ run: Runner) throws(Stop) {
    try run.collect(from: input) { record throws(Complaint) in
      do throws(RecordError) {
        let article = try Article(record, after: .split)
        articles.append(Tokens(article.text, sentences: article.sentences.map(\.span)))
      } catch {
        throw .badRecord(error)
      }
    }
  }

  func finish(_ run: Runner) throws(Stop) {
    let bytes = articles.reduce(0) { $0 + $1.text.bytes.count }
    var best = Double.infinity
    for _ in 0..<Self.rounds { best = min(best, round()) }
    run.write { out in
      out.object { out in
        out.member("bytes", bytes)
        out.member("seconds", best)
      }
    }
  }

  /// The seconds of one round over all articles.
  private func round() -> Double {
    let start = clock()
    var found = 0
    for tokens in articles {
      let dates = dates.dates(in: tokens)
      found += dates.count + numbers.numbers(in: tokens, dates: dates).count
    }
    precondition(found > 0 || articles.isEmpty, "articles of news hold numbers")
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}

@main
enum Main {
  static func main() { exit(Runner.main(Pace.self)) }
}
