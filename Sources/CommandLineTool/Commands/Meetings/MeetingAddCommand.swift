import ArgumentParser
import CouncilRules
import Meeting
import PluginKit

/// `sidilan risalah jadwal tambah`.
struct MeetingAddCommand: RegisterMeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tambah", abstract: Catalogue.meetingAddAbstract.text(),
      discussion: Catalogue.meetingAddDiscussion.text(), aliases: ["add"])
  }

  @Option(
    name: .customLong("jenis"),
    help: ArgumentHelp(Catalogue.meetingKindOption.text(), valueName: "jenis"))
  var kind: String
  @Option(
    name: [.customLong("tgl"), .customLong("tanggal")],
    help: ArgumentHelp(Catalogue.meetingDateOption.text(), valueName: "tanggal"))
  var date: String
  @Option(
    name: .customLong("jam"),
    help: ArgumentHelp(Catalogue.meetingHourOption.text(), valueName: "jam"))
  var hour: String
  @Option(
    name: .customLong("acara"),
    help: ArgumentHelp(Catalogue.itemOption.text(), valueName: "acara"))
  var items: [String] = []
  @Option(
    name: .customLong("ke"), help: ArgumentHelp(Catalogue.sequenceOption.text(), valueName: "nomor")
  )
  var sequence: Int?
  @Option(
    name: .customLong("masa"), help: ArgumentHelp(Catalogue.periodOption.text(), valueName: "masa"))
  var period: String?
  @Option(
    name: .customLong("tahun"),
    help: ArgumentHelp(Catalogue.councilYearOption.text(), valueName: "tahun"))
  var councilYear: String?
  @Option(
    name: .customLong("badan"), help: ArgumentHelp(Catalogue.bodyOption.text(), valueName: "kode"))
  var body: String?
  @OptionGroup var details: MeetingDetails
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    var draft = MeetingDraft(
      kind: kind, date: try CivilDate(parsing: date), invited: try ClockTime(parsing: hour),
      items: items)
    (draft.sequence, draft.period, draft.councilYear) = (sequence, period, councilYear)
    draft.body = body
    draft.apply(details)
    try MeetingReport.planned(desk.plan(draft))
  }
}

extension MeetingDraft {
  /// Takes over what was said beside kind and day.
  mutating func apply(_ details: MeetingDetails) {
    plannedMinutes = details.minutes ?? plannedMinutes
    room = details.room ?? room
    chair = details.chair
    secretary = details.secretary
    quorum = details.quorum
    seats = details.seats
    isClosed = details.isClosed
    opennessReason = details.closed ?? details.open
  }
}
