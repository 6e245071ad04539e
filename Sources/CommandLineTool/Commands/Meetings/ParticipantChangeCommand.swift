import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah peserta ubah`.
struct ParticipantChangeCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ubah", abstract: Catalogue.participantChangeAbstract.text(),
      aliases: ["change"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.participantCodeArgument.text(), valueName: "kode"))
  var person: String
  @Option(
    name: .customLong("kanal"),
    help: ArgumentHelp(Catalogue.participantChannelOption.text(), valueName: "nomor"))
  var channel: Int?
  @Option(
    name: .customLong("peran"),
    help: ArgumentHelp(Catalogue.participantRoleOption.text(), valueName: "peran"))
  var role: String?
  @Option(
    name: .customLong("nama"),
    help: ArgumentHelp(Catalogue.participantNameArgument.text(), valueName: "nama"))
  var name: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    try desk.changeParticipant(
      person, channel: channel, role: role, name: name, in: meeting.code)
    try Console.shared.tell(Catalogue.participantChanged(person), code: meeting.code, act)
  }
}
