import ArgumentParser
import Foundation
import PluginKit
import Quantities
import Recording

/// `sidilan risalah perekam`: the recorder's own process, which others start; it opens no store and no module.
///
/// Ctrl-C or SIGTERM ends the recording as asked; a terminal that goes away does not.
struct RecorderCommand: AsyncParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "perekam", abstract: Catalogue.recorderAbstract.text(), aliases: ["recorder"])
  }

  @Argument(help: ArgumentHelp(Catalogue.recordingFolderArgument.text(), valueName: "folder"))
  var folders: [String]
  @OptionGroup var capture: CaptureOptions
  @Option(name: .customLong("jam"), help: ArgumentHelp(Catalogue.recordingHoursOption.text()))
  var hours: Int?
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard (1...10_000).contains(hours ?? 1) else { throw ValidationError("--jam 1...10000") }
  }

  func run() async throws {
    guard let format = capture.format else { return }
    let urls = folders.map { URL(fileURLWithPath: $0, isDirectory: true) }
    let forecast = DiskForecast(format: format, folders: urls)
    if let hours { try forecast?.require(hours: hours) }
    let recorder = try Recorder(
      RecordingRequest(
        device: capture.source, format: format,
        folders: urls))
    signal(SIGHUP, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    if let forecast { Console.shared.note(Catalogue.recordingRoom(forecast).text()) }
    // An interrupt cancels the command's task.
    await recorder.record()
    let states = recorder.states
    for state in states where state.lostFrames > 0 || state.failure != nil {
      let seconds = format.rate.span(ofSamples: state.lostFrames).seconds
      Console.shared.note(Catalogue.recordingLoss(state, seconds: seconds).text())
    }
    if states.contains(where: { $0.failure != nil }) {
      throw ExitCode(ExitStatus.cannotCreate.rawValue)
    }
  }
}
