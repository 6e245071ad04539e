import ArgumentParser
import CouncilRules
import Meeting
import PluginKit

/// `sidilan risalah jadwal daftar`.
struct MeetingListCommand: StoreCommand {
  static var permission: Permission { MeetingPermissions.see }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.meetingListAbstract.text(), aliases: ["list"])
  }

  @Option(
    name: .customLong("sejak"),
    help: ArgumentHelp(Catalogue.meetingSinceOption.text(), valueName: "tanggal"))
  var since: String?
  @Option(
    name: .customLong("sampai"),
    help: ArgumentHelp(Catalogue.meetingUntilOption.text(), valueName: "tanggal"))
  var until: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let desk = try MeetingDesk(
      session.store, session.principal, rules: RuleFolder.shelf(for: []))
    let first = try since.map { try CivilDate(parsing: $0) } ?? session.today.adding(days: -31)
    let last = try until.map { try CivilDate(parsing: $0) } ?? session.today.adding(days: 92)
    guard first <= last else { throw RuleError.endsBeforeStart(since: first, until: last) }
    var table = ResultTable([
      .init("kode", Wording("kode", "code")), .init("tanggal", Wording("tanggal", "date")),
      .init("jam", Wording("jam", "hour")), .init("judul", Wording("rapat", "meeting")),
      .init("tempat", Wording("tempat", "room")), .init("sifat", Wording("sifat", "openness")),
      .init("tahap", Wording("tahap", "phase")),
    ])
    for meeting in try desk.meetings(first, last) {
      let log = try desk.log(meeting.code)
      table.add([
        .text(meeting.code), .text(meeting.date.description), .text(meeting.invited.description),
        .text(meeting.title), .init(meeting.room),
        .text(Catalogue.openness(meeting.isClosed).text()),
        .text(Catalogue.stage(meeting, log.course).text()),
      ])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
