import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah hadir ambil`.
struct AttendanceReadCommand: RegisterMeetingCommand {
  static var permission: Permission { MeetingPermissions.attend }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ambil", abstract: Catalogue.attendanceReadAbstract.text(), aliases: ["read"])
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    let count = try desk.readAttendance(in: log.meeting.code)
    try Console.shared.tell(Catalogue.attendanceRead(count), code: meeting.code, act)
    try QuorumReport.tell(log.meeting, desk)
  }
}
