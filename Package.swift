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

let package = Package(
  name: "Sidilan",
  products: [.executable(name: "sidilan", targets: ["sidilan"])],
  dependencies: [.package(name: "SidilanKernel", path: "Sources")],
  targets: [
    .executableTarget(
      name: "sidilan", dependencies: [kernel], path: "Sources/sidilan", swiftSettings: swift,
      linkerSettings: rpath),
    .target(name: "Support", path: "Tests/Support", swiftSettings: swift),
    tests("QuantitiesTests"), tests("AudioIOTests"), tests("FeaturesTests", fixtures: true),
    tests("NeuralNetworkTests", fixtures: true), tests("VoiceActivityTests"),
    tests("AcousticModelTests"), tests("LanguageModelTests", fixtures: true),
    tests("DecoderTests", fixtures: true), tests("TranscriptionTests"), tests("EvaluationTests"),
    tests("TextNormalizationTests", fixtures: true), tests("TextDocumentsTests", fixtures: true),
    tests("AdaptationTests"), tests("CommandLineToolTests"), tests("CouncilRulesTests"),
  ],
  swiftLanguageModes: [.v6]
)

/// A test target in the folder of its name; fixtures are read by path, not bundled.
func tests(_ name: String, fixtures: Bool = false) -> Target {
  .testTarget(
    name: name, dependencies: ["Support", kernel], path: "Tests/\(name)",
    exclude: fixtures ? ["Fixtures"] : [], swiftSettings: swift, linkerSettings: rpath)
}
