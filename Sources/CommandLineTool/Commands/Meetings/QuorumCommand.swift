import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah kuorum`.
struct QuorumCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kuorum", abstract: Catalogue.quorumAbstract.text(), aliases: ["quorum"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Option(
    name: .customLong("jenis"),
    help: ArgumentHelp(Catalogue.quorumClassOption.text(), valueName: "kelas"))
  var quorumClass: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let meeting = try desk.log(meeting.code).meeting
    let table = try QuorumReport.table(meeting, quorumClass, desk)
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
