import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah durasi`.
struct LengthCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "durasi", abstract: Catalogue.lengthAbstract.text(), aliases: ["length"])
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    Console.shared.print(
      try CourseReport.lengths(log, at: desk.wall).text(list.form, width: Console.shared.width))
  }
}
