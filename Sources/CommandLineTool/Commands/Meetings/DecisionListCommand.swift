import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah keputusan daftar`.
struct DecisionListCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.decisionListAbstract.text(), aliases: ["list"])
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    let table = try DecisionReport.table(log, desk.decisions(of: log.meeting))
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
