import ArgumentParser
import Foundation
import LiveRecognition
import PluginKit
import Recording
import Transcription

/// `sidilan risalah pengenal`: the recogniser's own process, beside the recorder or after it.
///
/// It only reads what the recorder writes and lets other programs go first, so that the recorder never waits for it.
struct RecognizerCommand: AsyncParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pengenal", abstract: Catalogue.recognizerAbstract.text(),
      discussion: Catalogue.recognizerDiscussion.text(), aliases: ["recognizer"])
  }

  enum Channels: String, ExpressibleByArgument, CaseIterable {
    case campur, terpisah
  }

  @Argument(
    help: ArgumentHelp(Catalogue.recognisedFolderArgument.text(), valueName: "folder"))
  var folder: String
  @Option(name: .customLong("kanal"), help: ArgumentHelp(Catalogue.liveChannelOption.text()))
  var channels = Channels.terpisah
  @Option(
    name: .customLong("istilah"),
    help: ArgumentHelp(Catalogue.termsOption.text(), valueName: "berkas"))
  var terms: String?
  @Option(help: ArgumentHelp(Catalogue.modelOption.text(), valueName: "folder"))
  var model: String?
  @Option(
    name: .customLong("tunggu"),
    help: ArgumentHelp(Catalogue.awaitRecorderOption.text(), valueName: "detik"))
  var patience = 0
  @Flag(help: ArgumentHelp(Catalogue.recognizerJSONFlag.text()))
  var json = false
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard (0...86_400).contains(patience) else { throw ValidationError("--tunggu 0...86400") }
  }

  func run() async throws {
    signal(SIGHUP, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    // The recorder goes first. Being refused changes nothing but that.
    _ = nice(5)
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    let options = LiveRecognitionOptions(
      channels: channels == .campur ? .mixed : .separate,
      terms: try terms.map { try TermFile.read(path: $0) } ?? [])
    try await awaitRecorder(url)
    let live = try LiveRecognition(
      folder: url, model: RecognitionModel(directory: ModelFolder.find(option: model)),
      options: options)
    Console.shared.note(Catalogue.recognizing(folder).text())
    if live.tornBytes > 0 { Console.shared.note(Catalogue.tornLine(live.tornBytes).text()) }
    if live.resumedUtterances > 0 {
      Console.shared.note(Catalogue.resumed(after: live.resumedUtterances).text())
    }
    var notes = RecognizerNotes()
    try await live.run { line in
      if let text = RecognizerReport.text(line, json: json) { Console.shared.print(text) }
    } report: { state in
      for note in notes.take(state) { Console.shared.note(note.text()) }
      Console.shared.progress(RecognizerReport.progress(state, width: Console.shared.width))
    }
    Console.shared.note(Catalogue.recognized(live.utterances, folder: folder).text())
  }

  /// Waits until there is a recording, as long as the user wishes.
  private func awaitRecorder(_ url: URL) async throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(patience)
    let journal = url.appendingPathComponent(RecordingFolder.journal).path
    while !FileManager.default.fileExists(atPath: journal), clock.now < end {
      try await Task.sleep(for: .milliseconds(100))
    }
  }
}
