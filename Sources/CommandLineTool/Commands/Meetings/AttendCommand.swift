import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah hadir catat`.
struct AttendCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.attend }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "catat", abstract: Catalogue.attendAbstract.text(),
      discussion: Catalogue.attendDiscussion.text(), aliases: ["record"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.attendPersonArgument.text(), valueName: "kode"))
  var people: [String] = []
  @Flag(help: ArgumentHelp(Catalogue.attendStatusFlag.text()))
  var status = StatusFlag.fisik
  @Flag(name: .customLong("sisanya"), help: ArgumentHelp(Catalogue.attendRestFlag.text()))
  var rest = false
  @OptionGroup var time: MeetingTime
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if rest == !people.isEmpty { throw ValidationError("KODE ..., --sisanya") }
  }

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    let code = log.meeting.code
    let moment = time.time(in: log.meeting)
    var count = people.flatMap { CommaList.of($0) ?? [] }.count
    if rest {
      count = try desk.attendRest(status.status, at: moment, in: code)
    } else {
      try desk.attend(
        people.flatMap { CommaList.of($0) ?? [] }, status.status, at: moment, in: code)
    }
    let title = Catalogue.attendanceStatus(status.status)
    try Console.shared.tell(Catalogue.attended(count, title), code: meeting.code, act)
    try QuorumReport.tell(desk.log(code).meeting, desk)
  }
}
