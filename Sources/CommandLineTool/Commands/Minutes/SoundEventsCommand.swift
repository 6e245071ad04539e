import ArgumentParser
import PluginKit
import SoundEvents

/// `sidilan risalah peristiwa-suara`: what is heard in a recording besides words.
struct SoundEventsCommand: ParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "peristiwa-suara", abstract: Catalogue.soundEventsAbstract.text(),
      aliases: ["sound-events"])
  }

  @Argument(help: ArgumentHelp(Catalogue.soundEventsFile.text(), valueName: "berkas"))
  var file: String
  @Option(help: ArgumentHelp(Catalogue.modelOption.text(), valueName: "folder"))
  var model: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() throws {
    let events = try RecordedSoundEvents.find(in: file, model: ModelFolder.find(option: model))
    Console.shared.print(
      try SoundEventReport.table(events).text(list.form, width: Console.shared.width))
  }
}
