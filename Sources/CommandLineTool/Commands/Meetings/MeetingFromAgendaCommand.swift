import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah jadwal agenda`.
struct MeetingFromAgendaCommand: RegisterMeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agenda", abstract: Catalogue.meetingFromAgendaAbstract.text(),
      aliases: ["from-agenda"])
  }

  @Argument(help: ArgumentHelp(Catalogue.agendaEventArgument.text(), valueName: "agenda"))
  var event: String
  @Option(
    name: .customLong("jenis"),
    help: ArgumentHelp(Catalogue.meetingKindOption.text(), valueName: "jenis"))
  var kind: String?
  @OptionGroup var details: MeetingDetails
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    var draft = try desk.draft(agenda: event, kind: kind)
    draft.apply(details)
    try MeetingReport.planned(desk.plan(draft))
  }
}
