import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah peserta tambah`.
struct ParticipantAddCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tambah", abstract: Catalogue.participantAddAbstract.text(), aliases: ["add"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.participantCodeArgument.text(), valueName: "kode"))
  var person: String
  @Argument(help: ArgumentHelp(Catalogue.participantNameArgument.text(), valueName: "nama"))
  var name: String
  @Option(
    name: .customLong("peran"),
    help: ArgumentHelp(Catalogue.participantRoleOption.text(), valueName: "peran"))
  var role: String?
  @Option(
    name: .customLong("fraksi"),
    help: ArgumentHelp(Catalogue.participantFactionOption.text(), valueName: "fraksi"))
  var faction: String?
  @Option(
    name: .customLong("kanal"),
    help: ArgumentHelp(Catalogue.participantChannelOption.text(), valueName: "nomor"))
  var channel: Int?
  @Flag(name: .customLong("anggota"), help: ArgumentHelp(Catalogue.participantVotesFlag.text()))
  var votes = false
  @Flag(name: .customLong("ketua"), help: ArgumentHelp(Catalogue.participantChairFlag.text()))
  var isChair = false
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    try desk.addParticipant(
      Participant(
        code: person, name: name, role: role, faction: faction?.lowercased(),
        factionName: faction, votes: votes, channel: channel),
      isChair: isChair, in: meeting.code)
    try Console.shared.tell(Catalogue.participantAdded(person), code: meeting.code, act)
  }
}
