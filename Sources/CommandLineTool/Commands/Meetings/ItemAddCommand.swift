import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah acara tambah`.
struct ItemAddCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tambah", abstract: Catalogue.itemAddAbstract.text(), aliases: ["add"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.itemOption.text(), valueName: "acara"))
  var title: String
  @Option(
    name: .customLong("pembicara"),
    help: ArgumentHelp(Catalogue.itemSpeakersOption.text(), valueName: "kode"))
  var speakers: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let item = try desk.addItem(
      title, speakers: CommaList.of(speakers) ?? [], in: meeting.code)
    try Console.shared.tell(Catalogue.itemAdded(item.number), code: meeting.code, act)
  }
}
