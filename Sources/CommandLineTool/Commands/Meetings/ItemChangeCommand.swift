import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah acara ubah`.
struct ItemChangeCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ubah", abstract: Catalogue.itemChangeAbstract.text(), aliases: ["change"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.itemNumberArgument.text(), valueName: "nomor"))
  var number: Int
  @Option(
    name: .customLong("judul"), help: ArgumentHelp(Catalogue.itemOption.text(), valueName: "acara"))
  var title: String?
  @Option(
    name: .customLong("pembicara"),
    help: ArgumentHelp(Catalogue.itemSpeakersOption.text(), valueName: "kode"))
  var speakers: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if title == nil && speakers == nil { throw ValidationError("--judul, --pembicara") }
  }

  func run(at desk: MeetingDesk) throws {
    try desk.changeItem(
      number, title: title, speakers: CommaList.of(speakers), in: meeting.code)
    try Console.shared.tell(Catalogue.itemChanged(number), code: meeting.code, act)
  }
}
