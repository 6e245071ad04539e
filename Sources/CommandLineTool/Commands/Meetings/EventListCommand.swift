import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah peristiwa`.
struct EventListCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "peristiwa", abstract: Catalogue.eventListAbstract.text(), aliases: ["events"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Flag(name: .customLong("semua"), help: ArgumentHelp(Catalogue.eventListAllFlag.text()))
  var all = false
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    Console.shared.print(
      try EventReport.table(log, all: all).text(list.form, width: Console.shared.width))
    guard list.form == .table else { return }
    for jump in log.timeline.jumps {
      Console.shared.note(
        Catalogue.meetingWarning(
          .clockSet(event: jump.event, milliseconds: jump.milliseconds)
        ).text())
    }
  }
}
