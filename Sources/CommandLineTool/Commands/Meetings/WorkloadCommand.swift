import ArgumentParser
import CouncilRules
import Meeting
import PluginKit

/// `sidilan risalah beban`.
struct WorkloadCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "beban", abstract: Catalogue.workloadAbstract.text(),
      discussion: Catalogue.workloadDiscussion.text(), aliases: ["workload"])
  }

  @Option(
    name: .customLong("bulan"),
    help: ArgumentHelp(Catalogue.monthOption.text(), valueName: "bulan"))
  var month: String
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let first = try CivilDate(parsing: month + "-01")
    let load = try desk.workload(first, first.lastOfMonth)
    Console.shared.print(
      try CourseReport.workload(load, desk.rules(on: first.lastOfMonth))
        .text(list.form, width: Console.shared.width))
  }
}
