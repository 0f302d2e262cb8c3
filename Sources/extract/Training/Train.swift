import Shared
import Tagging
import TrainingFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Trains the taggers: `newsfig-train CORPORA TABLES MODEL [HELD-OUT ...]`. CORPORA holds the
/// unpacked corpora, TABLES our own; MODEL is the folder to write to. With corpora to hold out,
/// they are left out of training and scored. `--ablate` scores models without one group of features
/// each, `--in-turn` leaves out each source in turn; both write nothing. `newsfig-train --speed
/// TEXT` tells how many tokens of a plain text the tagger that is built in tags in how many
/// seconds.
@main
enum Train {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
    if CommandLine.arguments.contains("--speed"), let path = arguments.first { return time(path) }
    guard arguments.count >= 3 else {
      report("newsfig-train: wants the folders of corpora, tables and model")
      exit(2)
    }
    let heldOut = Array(arguments.dropFirst(3))
    do throws(TrainingError) {
      let plan = TrainingPlan(
        try TrainingMaterial(arguments[0], tables: arguments[1], others: heldOut))
      if CommandLine.arguments.contains("--in-turn") {
        plan.trainInTurn()
      } else if CommandLine.arguments.contains("--ablate") {
        plan.ablate(without: heldOut)
      } else {
        try plan.train(to: arguments[2], without: heldOut)
      }
    } catch {
      fail(error)
    }
  }

  private static func time(_ path: String) {
    do throws(TrainingError) {
      let speed = TaggingSpeed(NameTagger(), try TaggingSpeed.texts(of: path))
      print(speed.tokens, speed.seconds)
    } catch {
      fail(error)
    }
  }

  private static func fail(_ error: TrainingError) -> Never {
    report("newsfig-train: \(error)")
    exit(2)
  }
}

/// Writes a line to stderr.
func report(_ line: String) {
  _ = (line + "\n").withCString { write(2, $0, strlen($0)) }
}
