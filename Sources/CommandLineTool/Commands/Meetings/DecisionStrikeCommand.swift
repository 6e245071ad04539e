import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah keputusan coret`.
struct DecisionStrikeCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.decide }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coret", abstract: Catalogue.decisionStrikeAbstract.text(), aliases: ["strike"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.decisionNumberArgument.text(), valueName: "nomor"))
  var number: Int
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    try desk.strikeDecision(number, in: meeting.code, reason: reason)
    try Console.shared.tell(Catalogue.decisionStruck(number), code: meeting.code, act)
  }
}
