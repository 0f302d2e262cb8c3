import Shared
import Tagging

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Trains the taggers: `newsfig-train CORPORA LEXICONS MODEL [HELD-OUT ...]`. CORPORA holds the
/// unpacked corpora, LEXICONS our own tables; MODEL is the folder to write to. With corpora to hold
/// out, they are left out of training and scored; `--ablate` scores models without one group of
/// features each.
@main
enum Train {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 3 else {
      report("newsfig-train: wants the folders of corpora, lexicons and model")
      exit(2)
    }
    do throws(TrainingError) {
      let plan = TrainingPlan(
        corpora: arguments[0], lexicons: arguments[1], model: arguments[2],
        heldOut: arguments.dropFirst(3).filter { $0 != "--ablate" },
        ablates: arguments.contains("--ablate"))
      try plan.run()
    } catch {
      report("newsfig-train: \(error)")
      exit(2)
    }
  }
}

/// Writes a line to stderr.
func report(_ line: String) {
  _ = (line + "\n").withCString { write(2, $0, strlen($0)) }
}
