// swift-tools-version:6.1
// The executable, the plugins and all tests. They depend on the kernel's one dynamic product and on
// nothing inside it, so that every type exists once in a process.
import PackageDescription

let kernel: Target.Dependency = .product(name: "SidilanKit", package: "SidilanKernel")
let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
// Libraries are found beside the program, or in lib/sidilan of an installed tree.
let rpath: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "-rpath", "-Xlinker", "$ORIGIN:$ORIGIN/../lib/sidilan"])
]

// Modules in Plugins/<Name>, each a library libSidilanPlugin<Name>.so.
let plugins = ["Templat", "Simadu"]
// Those with rules and tables in Data.
let pluginsWithData: Set = ["Simadu"]
// Plugins for tests only; their libraries have names that no search for plugins finds.
let swiftFixtures = [
  "Good", "BadMigration", "CycleOne", "CycleTwo", "NeedsAbsent", "Unlisted", "StartFails",
]
let cFixtures = ["CrashOnLoad", "Slow", "MissingSymbol", "NoEntry"]

let package = Package(
  name: "Sidilan",
  products: [.executable(name: "sidilan", targets: ["sidilan"])]
    + plugins.map {
      .library(name: "SidilanPlugin\($0)", type: .dynamic, targets: ["SidilanPlugin\($0)"])
    }
    + (swiftFixtures + cFixtures).map {
      .library(name: "Fixture\($0)", type: .dynamic, targets: ["Fixture\($0)"])
    },
  dependencies: [.package(name: "SidilanKernel", path: "Sources")],
  targets: [
    .executableTarget(
      name: "sidilan", dependencies: [kernel], path: "Sources/sidilan",
      exclude: ["pasang.sh", "manual.py"], swiftSettings: swift, linkerSettings: rpath),
    // The stamp of the kernel for which a plugin is built; linked into each of them.
    .target(name: "Stempel", dependencies: [kernel], path: "Plugins/Stempel"),
    .target(name: "Support", path: "Tests/Support", swiftSettings: swift),
    // A program that writes into a store until it is killed; tests start many of it.
    .executableTarget(
      name: "StoreWorker", dependencies: [kernel], path: "Tests/StoreWorker", swiftSettings: swift,
      linkerSettings: rpath),
    tests("QuantitiesTests"), tests("AudioIOTests"), tests("FeaturesTests", fixtures: true),
    tests("NeuralNetworkTests", fixtures: true), tests("VoiceActivityTests"),
    tests("SoundEventsTests"),
    tests("AcousticModelTests"), tests("LanguageModelTests", fixtures: true),
    tests("DecoderTests", fixtures: true), tests("TranscriptionTests"), tests("EvaluationTests"),
    tests("TextNormalizationTests", fixtures: true), tests("TextDocumentsTests", fixtures: true),
    tests("DocumentsTests"), tests("AdaptationTests"), tests("CommandLineToolTests"),
    tests("CouncilRulesTests"),
    tests("RecordStoreTests", exclude: ["verify.py", "fault.c"]), tests("PluginHostTests"),
    tests("RecordingTests", exclude: ["count.c"]), tests("MeetingTests"),
    tests("LiveRecognitionTests"),
    tests("SimaduTests", plugin: "Simadu"),
  ]
    + plugins.map {
      plugin(
        "SidilanPlugin\($0)", path: "Plugins/\($0)",
        exclude: ["README.md"] + (pluginsWithData.contains($0) ? ["Data"] : []))
    }
    + swiftFixtures.map { plugin("Fixture\($0)", path: "Tests/PluginFixtures/\($0)") }
    + cFixtures.map { plugin("Fixture\($0)", path: "Tests/PluginFixtures/\($0)", isC: true) },
  swiftLanguageModes: [.v6]
)

/// A test target in the folder of its name; fixtures are read by path, not bundled.
func tests(
  _ name: String, fixtures: Bool = false, plugin: String? = nil, exclude: [String] = []
) -> Target {
  .testTarget(
    name: name,
    dependencies: ["Support", kernel]
      + (plugin.map { [.target(name: "SidilanPlugin\($0)")] } ?? []),
    path: "Tests/\(name)",
    exclude: (fixtures ? ["Fixtures"] : []) + exclude, swiftSettings: swift, linkerSettings: rpath)
}

/// A plugin: the kernel's product, the stamp, and nothing else.
func plugin(_ name: String, path: String, exclude: [String] = [], isC: Bool = false) -> Target {
  .target(
    name: name, dependencies: [kernel, "Stempel"], path: path, exclude: exclude,
    publicHeadersPath: isC ? "." : nil, swiftSettings: swift, linkerSettings: rpath)
}
