import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah pangsa`.
struct SharesCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pangsa", abstract: Catalogue.sharesAbstract.text(), aliases: ["shares"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Flag(name: .customLong("fraksi"), help: ArgumentHelp(Catalogue.sharesByFactionFlag.text()))
  var byFaction = false
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    Console.shared.print(
      try CourseReport.shares(log, byFaction: byFaction, at: desk.wall)
        .text(list.form, width: Console.shared.width))
  }
}
