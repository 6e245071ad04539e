import ArgumentParser
import Foundation
import PluginKit
import Transcription

/// `sidilan transkrip`.
struct TranscribeCommand: AsyncParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "transkrip", abstract: Catalogue.transcribeAbstract.text(),
      discussion: Catalogue.transcribeDiscussion.text(), aliases: ["transcribe"])
  }

  enum Channels: String, ExpressibleByArgument, CaseIterable {
    case campur, pisah
  }

  @Argument(help: ArgumentHelp(Catalogue.filesArgument.text(), valueName: "berkas"))
  var files: [String]
  @Option(help: ArgumentHelp(Catalogue.formatOption.text()))
  var format = TranscriptFormat.teks
  @Option(
    name: .customLong("keluaran"),
    help: ArgumentHelp(Catalogue.outputOption.text(), valueName: "folder"))
  var output: String?
  @Option(name: .customLong("kanal"), help: ArgumentHelp(Catalogue.channelOption.text()))
  var channels = Channels.campur
  @Option(
    name: .customLong("istilah"),
    help: ArgumentHelp(Catalogue.termsOption.text(), valueName: "berkas"))
  var terms: String?
  @Option(help: ArgumentHelp(Catalogue.modelOption.text(), valueName: "folder"))
  var model: String?
  @Option(name: .customLong("alternatif"), help: ArgumentHelp(Catalogue.alternativesOption.text()))
  var alternatives = 3
  @Option(name: .customLong("pekerja"), help: ArgumentHelp(Catalogue.workersOption.text()))
  var workers: Int?
  @Flag(name: .customLong("timpa"), help: ArgumentHelp(Catalogue.overwriteOption.text()))
  var overwrite = false
  @Flag(
    name: .customLong("tanpa-tahap-kedua"), help: ArgumentHelp(Catalogue.singlePassOption.text()))
  var singlePass = false
  @Option(
    name: .customLong("setelan"),
    help: ArgumentHelp(Catalogue.settingsOption.text(), valueName: "berkas"))
  var settings: String?
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if let workers, !(1...256).contains(workers) { throw ValidationError("--pekerja 1...256") }
    if !(0...100).contains(alternatives) { throw ValidationError("--alternatif 0...100") }
  }

  func run() async throws {
    let terms = try terms.map { try TermFile.read(path: $0) } ?? []
    let cores = workers ?? ProcessInfo.processInfo.activeProcessorCount
    let model = try RecognitionModel(directory: ModelFolder.find(option: model))
    let parallel = min(files.count, cores)
    let options = TranscriptionOptions(
      channels: channels == .campur ? .mixed : .separate, terms: terms,
      alternatives: alternatives, workers: max(1, cores / max(1, parallel)),
      secondPass: !singlePass,
      settings: try settings.map { try DecodingSettings(path: $0, over: model.settings) })
    let job = TranscriptionJob(
      transcription: try Transcription(model: model, options: options), format: format,
      folder: output, overwrite: overwrite)
    let status = try await job.run(files: files, parallel: parallel)
    if status != .success { throw ExitCode(status.rawValue) }
  }
}
