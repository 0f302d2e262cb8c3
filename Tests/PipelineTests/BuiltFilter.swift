import Foundation

/// Runs the filters that were built beside these tests.
enum BuiltFilter {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let folder: URL = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let places = [beside, root.appendingPathComponent(".build/debug")]
    return places.first {
      FileManager.default.isExecutableFile(atPath: $0.appendingPathComponent("newsfig-split").path)
    } ?? beside
  }()

  /// What `newsfig-<name>` makes of `input`.
  static func run(_ name: String, _ arguments: [String] = [], _ input: Data = Data()) throws -> Data
  {
    let process = Process()
    process.executableURL = folder.appendingPathComponent("newsfig-\(name)")
    process.arguments = arguments
    // Files, because a pipe that nobody empties blocks the filter.
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsfig-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let given = scratch.appendingPathComponent("in")
    let made = scratch.appendingPathComponent("out")
    try input.write(to: given)
    try Data().write(to: made)
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: made)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(filter: name, status: process.terminationStatus)
    }
    return try Data(contentsOf: made)
  }

  struct Failure: Error {
    let filter: String
    let status: Int32
  }
}

/// A folder of articles and the table that says where and when they were published.
struct Story: CustomStringConvertible, Sendable {
  let articles: [URL]
  let metadata: URL
  let description: String

  /// The stories of this package, and a folder of real articles where one stands beside it.
  static let all: [Story] = {
    let walk = BuiltFilter.root.appendingPathComponent("Tests/walk")
    let stories = (try? FileManager.default.contentsOfDirectory(atPath: walk.path)) ?? []
    let found = stories.sorted().map { name in
      Story(walk.appendingPathComponent("\(name)/0-articles"), "../metadata.tsv", name)
    }
    let beside = BuiltFilter.root.appendingPathComponent("../shared/seeds")
    return (found + [Story(beside, "metadata.tsv", "seeds")]).filter { !$0.articles.isEmpty }
  }()

  private init(_ folder: URL, _ metadata: String, _ name: String) {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    articles = files.filter { $0.hasSuffix(".txt") }.sorted()
      .map { folder.appendingPathComponent($0) }
    self.metadata = folder.appendingPathComponent(metadata)
    description = name
  }

  /// The articles, one record a line, as normalize leaves them.
  func normalized() throws -> Data {
    let split = try BuiltFilter.run(
      "split", ["--metadata", metadata.path] + articles.map(\.path))
    return try BuiltFilter.run("normalize", [], BuiltFilter.run("extract", [], split))
  }
}
