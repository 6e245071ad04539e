import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah take`.
struct TakesCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "take", abstract: Catalogue.takesAbstract.text(), aliases: ["takes"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Option(
    name: .customLong("staf"), help: ArgumentHelp(Catalogue.staffOption.text(), valueName: "nama"))
  var staff: String
  @Option(
    name: .customLong("menit"),
    help: ArgumentHelp(Catalogue.takeMinutesOption.text(), valueName: "menit"))
  var minutes: Int?
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    guard (1...600).contains(minutes ?? 1) else { throw ValidationError("--menit 1...600") }
  }

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    let plan = try TakePlan(
      log.course, minutes: minutes ?? desk.rules(on: log.meeting.date).takeMinutes,
      staff: CommaList.of(staff) ?? [], at: desk.wall)
    Console.shared.print(
      try CourseReport.takes(plan, log).text(list.form, width: Console.shared.width))
  }
}
