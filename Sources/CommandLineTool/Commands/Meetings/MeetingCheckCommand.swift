import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah periksa`.
struct MeetingCheckCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "periksa", abstract: Catalogue.meetingCheckAbstract.text(), aliases: ["check"])
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    let findings = try desk.check(log)
    var table = ResultTable(
      [
        .init("butir", Wording("butir", "item")), .init("uraian", Wording("uraian", "what to do")),
      ], nothing: Catalogue.meetingComplete(log.meeting.code))
    for finding in findings {
      table.add([
        .text(finding.rawValue),
        .text(Catalogue.meetingGap(finding, log.meeting.code).text()),
      ])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
    if !findings.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
