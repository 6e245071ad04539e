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
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    let count = try desk.readAttendance(in: log.meeting.code)
    Console.shared.print(Catalogue.attendanceRead(count).text() + "\n")
    try QuorumReport.tell(log.meeting, desk)
  }
}
