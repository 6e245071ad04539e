import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah jadwal batal`.
struct MeetingCancelCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "batal", abstract: Catalogue.meetingCancelAbstract.text(), aliases: ["cancel"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    try desk.cancel(meeting.code, reason: reason)
    try Console.shared.tell(Catalogue.meetingCancelled(meeting.code), code: meeting.code, act)
  }
}
