import ArgumentParser
import Dispatch
import Foundation
import PluginKit
import Recording

/// `sidilan risalah perekam`: the recorder's own process, which others start; it opens no store and no module.
///
/// Ctrl-C or SIGTERM ends the recording as asked; a terminal that goes away does not.
struct RecorderCommand: ParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "perekam", abstract: Catalogue.recorderAbstract.text(), aliases: ["recorder"])
  }

  @Argument(help: ArgumentHelp(Catalogue.recordingFolderArgument.text(), valueName: "folder"))
  var folders: [String]
  @OptionGroup var capture: CaptureOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    guard let format = capture.format else { return }
    let recorder = try Recorder(
      RecordingRequest(
        device: capture.source, format: format,
        folders: folders.map { URL(fileURLWithPath: $0, isDirectory: true) }))
    signal(SIGHUP, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    let watcher = InterruptWatcher { recorder.stop() }
    recorder.run()
    watcher.stop()
  }
}
