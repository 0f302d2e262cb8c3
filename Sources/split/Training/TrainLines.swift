import Furniture
import TrainingFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Trains the model that tells furniture from text where split's rules are silent, in two steps with
/// `newsfig-split --explain` between them:
/// `newsfig-train-lines pages PATTERNS NEWS PAGES LABELS` makes pages of the patterns in the folder
/// PATTERNS and the sentences in NEWS, and writes what each line of them is to LABELS;
/// `newsfig-train-lines fit READ LABELS MODEL` reads what split made of them and writes the model;
/// `newsfig-train-lines in-turn READ LABELS` tells how much of each kind of line a model finds that
/// has not seen it.
@main
enum TrainLines {
  private static let pages = 6000
  /// The last fifth of the news is kept for tests.
  private static let trained = (4, of: 5)

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(TrainingError) {
      switch (arguments.first, arguments.count) {
      case ("pages", 5): try makePages(arguments)
      case ("fit", 4):
        let training = try LineTraining(arguments[1], labels: arguments[2])
        report("\(training.counts.text) lines of text, \(training.counts.furniture) of furniture")
        try Files.write(training.model(), to: arguments[3])
      case ("in-turn", 3):
        for score in try LineTraining(arguments[1], labels: arguments[2]).scoresInTurn() {
          print(score.kind, score.lines, score.share, separator: "\t")
        }
      default:
        throw TrainingError("wants pages, fit or in-turn, and their files")
      }
    } catch {
      report("newsfig-train-lines: \(error)")
      exit(2)
    }
  }

  private static func makePages(_ arguments: [String]) throws(TrainingError) {
    let patterns = try LinePatterns(arguments[1], ["furniture.txt", "text.txt"])
    let news = try RunningText.sentences(arguments[2])
    var maker = PageMaker(
      patterns, news: Array(news.prefix(news.count / trained.of * trained.0)), seed: 1)
    var text = ""
    var labels = ""
    for page in 0..<pages {
      let (lines, separator) = maker.page()
      if page > 0 {
        text += "\u{C}"
        labels += "\n"
      }
      text += lines.map(\.text).joined(separator: separator)
      for line in lines { labels += "\(line.role)\t\(line.kind)\n" }
    }
    try Files.write(Array(text.utf8), to: arguments[3])
    try Files.write(Array(labels.utf8), to: arguments[4])
  }
}

/// Writes a line to stderr.
private func report(_ line: String) {
  _ = (line + "\n").withCString { write(2, $0, strlen($0)) }
}
