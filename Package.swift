// swift-tools-version: 6.2
import PackageDescription

/// The brand stands here once: the products are `newsfig-split` … `newsfig-merge`, because the bare
/// names of the targets are taken on a Unix machine.
let brand = "newsfig"
let filters = ["split", "extract", "normalize", "merge"]

/// What a filter uses beside `Shared`.
let libraries: [String: [Target.Dependency]] = [
  "split": ["Furniture"], "extract": ["Numbers", "Tagging"],
]

/// Folders and files inside a filter's folder that are not its Swift sources, beside its manual
/// page.
let apart: [String: [String]] = [
  "split": ["Furniture", "Training"], "extract": ["Numbers", "Tagging", "Training"],
]

/// A release build on Linux needs nothing at run time, not even the Swift libraries.
let standalone: [LinkerSetting] = [
  .unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: brand,
  platforms: [.macOS(.v15)],
  products: filters.map { .executable(name: "\(brand)-\($0)", targets: [$0]) },
  targets: [
    .target(name: "LexiconTables", path: "Sources/Shared/Lexicon/tables"),
    .target(
      name: "Shared", dependencies: ["LexiconTables"],
      exclude: ["Lexicon/tables", "Training", "newsfig.7"]),
    .target(name: "TrainingFiles", path: "Sources/Shared/Training"),
    .target(
      name: "Furniture", dependencies: ["Shared", "FurnitureWeights"],
      path: "Sources/split/Furniture", exclude: ["Model", "MODEL.md"]),
    .target(name: "FurnitureWeights", path: "Sources/split/Furniture/Model"),
    .target(name: "Numbers", dependencies: ["Shared"], path: "Sources/extract/Numbers"),
    .target(
      name: "Tagging", dependencies: ["Shared", "TaggerModel"], path: "Sources/extract/Tagging",
      exclude: ["Model", "MODEL.md"]),
    .target(name: "TaggerModel", path: "Sources/extract/Tagging/Model"),
    .executableTarget(
      name: "newsfig-train", dependencies: ["Shared", "Tagging", "TrainingFiles"],
      path: "Sources/extract/Training", exclude: ["Lexicon"], linkerSettings: standalone),
    .executableTarget(
      name: "newsfig-train-lines", dependencies: ["Shared", "Furniture", "TrainingFiles"],
      path: "Sources/split/Training", exclude: ["Lines"], linkerSettings: standalone),
    .executableTarget(
      name: "newsfig-pace", dependencies: ["Shared", "Numbers"], path: "Tests/Pace",
      linkerSettings: standalone),
  ]
    + filters.map {
      .executableTarget(
        name: $0, dependencies: ["Shared"] + (libraries[$0] ?? []), path: "Sources/\($0)",
        exclude: (apart[$0] ?? []) + ["\($0).1"], linkerSettings: standalone)
    } + [
      .testTarget(name: "SharedTests", dependencies: ["Shared"]),
      .testTarget(name: "SplitTests", dependencies: ["Shared", "split", "Furniture"]),
      .testTarget(name: "ExtractTests", dependencies: ["Shared", "extract", "Numbers", "Tagging"]),
      .testTarget(name: "NormalizeTests", dependencies: ["Shared", "normalize"]),
      .testTarget(name: "MergeTests", dependencies: ["Shared", "merge"]),
      .testTarget(name: "PipelineTests", dependencies: ["Shared"]),
    ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
