import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah coret`.
struct StrikeCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.mark }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coret", abstract: Catalogue.strikeAbstract.text(), aliases: ["strike"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.eventNumberArgument.text(), valueName: "nomor"))
  var number: Int
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    let marked = try desk.strike(number, in: log.meeting.code, reason: reason)
    try Console.shared.tell(
      Catalogue.eventStruck(marked.event, marked.course), code: meeting.code, act)
  }
}
