// swift-tools-version:6.1
// The kernel: every library of Sidilan behind one dynamic product. A target imports only targets
// above it in this list, so the manifest is the architecture diagram. Plugins and the executable live
// in the root package: in one package with the kernel each would get its own copy of every type.
import PackageDescription

let swift: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
// Numeric targets run at full speed in debug builds too, with all checks kept.
let numeric = swift + [.unsafeFlags(["-O"])]
let numericC: [CSetting] = [.unsafeFlags(["-O3", "-ffp-contract=off"])]

let package = Package(
  name: "SidilanKernel",
  products: [
    .library(name: "SidilanKit", type: .dynamic, targets: ["SidilanKit"]),
    .executable(name: "sidilan-ukur", targets: ["Benchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // C libraries of the system, and our own kernels.
    .systemLibrary(
      name: "CFFTW", path: "CFFTW", pkgConfig: "fftw3f", providers: [.apt(["libfftw3-dev"])]),
    .systemLibrary(
      name: "CSndFile", path: "CSndFile", pkgConfig: "sndfile",
      providers: [.apt(["libsndfile1-dev"])]),
    .systemLibrary(
      name: "CALSA", path: "CALSA", pkgConfig: "alsa", providers: [.apt(["libasound2-dev"])]),
    .systemLibrary(
      name: "CSoxr", path: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
    .systemLibrary(
      name: "CZip", path: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CSodium", path: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]
    ),
    .systemLibrary(
      name: "CPango", path: "CPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CNettle", path: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .target(name: "CPluginABI", path: "CPluginABI", exclude: ["README.md", "revision.sh"]),
    .target(name: "CKernels", path: "CKernels", exclude: ["README.md"], cSettings: numericC),

    // Values.
    library("Quantities", []),
    library("Diagnostics", ["Quantities"]),
    library("Transcripts", ["Quantities"]),

    // Sound to numbers.
    library("AudioIO", ["Quantities", "Diagnostics", "CSndFile", "CSoxr"], numeric),
    library("Recording", ["Quantities", "AudioIO", "CALSA", "CSndFile", "CSodium"], numeric),
    library("Features", ["Quantities", "CKernels", "CFFTW"], numeric),
    library("NeuralNetwork", ["Quantities", "CKernels"], numeric),
    library("VoiceActivity", ["Quantities", "Features", "NeuralNetwork"], numeric),
    library(
      "SoundEvents", ["Quantities", "AudioIO", "Features", "NeuralNetwork", "VoiceActivity"],
      numeric),
    library("AcousticModel", ["Quantities", "NeuralNetwork"], numeric),

    // Documents to words.
    library("TextDocuments", ["CZip"], numeric),
    library("TextNormalization", [], numeric, embedding: ["Data/spelling.json"]),
    library("CouncilRules", ["TextNormalization"], exclude: ["Data"]),

    // Values to documents.
    library("Documents", ["CPango"]),

    // Numbers to words.
    library("LanguageModel", ["Quantities"], numeric),
    library("Decoder", ["Quantities", "Transcripts", "LanguageModel"], numeric),

    // The order of stages, and measuring the result.
    library(
      "Transcription",
      [
        "Quantities", "Diagnostics", "Transcripts", "AudioIO", "Features", "NeuralNetwork",
        "VoiceActivity", "AcousticModel", "LanguageModel", "Decoder",
      ], numeric),
    library("Evaluation", ["Quantities", "Transcripts"], numeric),

    // Words while the sitting lasts.
    library(
      "LiveRecognition",
      ["Quantities", "Transcripts", "AudioIO", "Recording", "Transcription"], numeric),

    // The contract with plugins, and what loads them.
    library(
      "PluginKit",
      ["RecordStore", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    library("PluginHost", ["PluginKit", "RecordStore", "CPluginABI"]),

    // A model of the user's own.
    library(
      "Adaptation",
      ["NeuralNetwork", "AcousticModel", "LanguageModel", "TextDocuments", "TextNormalization"],
      numeric),

    // The council's records.
    library(
      "RecordStore",
      ["CouncilRules", "CSodium", "CNettle", .product(name: "GRDB", package: "GRDB.swift")]),

    // The sitting.
    library(
      "Meeting",
      ["CouncilRules", "RecordStore", "PluginKit", .product(name: "GRDB", package: "GRDB.swift")]),

    // People.
    library(
      "CommandLineTool",
      [
        "Quantities", "Diagnostics", "Transcripts", "AudioIO", "NeuralNetwork", "VoiceActivity",
        "AcousticModel", "LanguageModel", "Transcription", "Evaluation", "TextDocuments",
        "Adaptation", "CouncilRules", "RecordStore", "PluginKit", "PluginHost", "Documents",
        "Recording", "LiveRecognition", "Meeting", "SoundEvents",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Writers/transkrip.schema.json", "Writers/plugin.schema.json"]),
    library(
      "SidilanKit",
      [
        "CommandLineTool", "Transcription", "Evaluation", "TextDocuments", "Documents",
        "CouncilRules", "RecordStore", "PluginKit", "Recording", "SoundEvents",
        "LiveRecognition", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Measuring; not part of the kernel library.
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Quantities", "Transcripts", "AudioIO", "Features", "NeuralNetwork", "VoiceActivity",
        "AcousticModel", "Decoder", "Transcription", "RecordStore",
      ], path: "Benchmark", exclude: ["README.md"], swiftSettings: numeric),
  ],
  swiftLanguageModes: [.v6]
)

/// A Swift library in the folder of its name, which holds a README beside the sources.
func library(
  _ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting] = swift,
  exclude: [String] = [], embedding: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: name, exclude: ["README.md"] + exclude,
    resources: embedding.isEmpty ? nil : embedding.map { .embedInCode($0) },
    swiftSettings: settings)
}
