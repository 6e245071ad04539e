import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah peserta ambil`.
struct ParticipantReadCommand: RegisterMeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ambil", abstract: Catalogue.participantReadAbstract.text(), aliases: ["read"])
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let count = try desk.readParticipants(in: meeting.code)
    try Console.shared.tell(Catalogue.participantsRead(count), code: meeting.code, act)
  }
}
