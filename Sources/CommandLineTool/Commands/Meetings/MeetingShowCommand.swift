import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah jadwal tampil`.
struct MeetingShowCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tampil", abstract: Catalogue.meetingShowAbstract.text(), aliases: ["show"])
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    let table = try MeetingReport.table(log, desk)
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
