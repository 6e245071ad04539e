import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah peserta hapus`.
struct ParticipantRemoveCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hapus", abstract: Catalogue.participantRemoveAbstract.text(),
      aliases: ["remove"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.participantCodeArgument.text(), valueName: "kode"))
  var person: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    try desk.removeParticipant(person, in: meeting.code)
    try Console.shared.tell(Catalogue.participantRemoved(person), code: meeting.code, act)
  }
}
