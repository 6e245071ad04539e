import ArgumentParser
import Meeting
import PluginKit
import RecordStore

/// `sidilan risalah hadir daftar`.
struct AttendanceListCommand: StoreCommand {
  static var permission: Permission { MeetingPermissions.seeAttendance }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.attendanceListAbstract.text(), aliases: ["list"])
  }

  @OptionGroup var meeting: MeetingArgument
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let desk = try MeetingDesk(session.store, session.principal, rules: RuleFolder.shelf(for: []))
    let meeting = try desk.log(meeting.code).meeting
    // Why somebody is away may be an illness, which is for those who need it in their duty.
    let seesHealth =
      session.principal.holds(PersonalDataTag.health.permission)
      || MeetingPermissions.attend.allows(session.principal)
    let table = try QuorumReport.attendance(meeting, desk, seesHealth: seesHealth)
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
    if list.form == .table { try QuorumReport.tell(meeting, desk) }
  }
}
