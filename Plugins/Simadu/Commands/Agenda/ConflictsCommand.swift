import SidilanKit

/// `sidilan simadu bentrok`.
struct ConflictsCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "bentrok",
    abstract: Wording(
      "Bentrok ruang, badan dan anggota; agenda pada hari libur dan reses.",
      "Conflicts of rooms, bodies and members; events on days off and in recess."
    ).text(),
    aliases: ["conflicts"])
  static let permission = Permissions.seeAgenda

  @Option(
    name: .words("bulan", "month"),
    help: .words("Bulan, misalnya 2025-11; tanpa ini bulan sekarang.", "Month, such as 2025-11."))
  var month: String?
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let month =
      try self.month.map { try context.month($0) }
      ?? CalendarMonth(of: context.today())
    let report = try ConflictReport.make(month.first, month.last, context)
    var table = ResultTable(
      [
        .init("waktu", Wording("Waktu", "Time")), .init("jenis", Wording("Jenis", "Kind")),
        .init("agenda", Wording("Agenda", "Events")),
        .init("keterangan", Wording("Keterangan", "Detail")),
      ], nothing: Wording("Tidak ada bentrok.", "There are no conflicts."))
    for line in report.lines {
      table.add([
        .text(line.when), .text(line.title.text(context.language)), .text(line.events),
        .text(line.detail),
      ])
    }
    try context.show(table, list)
    if list.form == .table {
      context.warn(
        report.unknownYears.map {
          Wording("hari libur \($0) belum dimuat", "the holidays of \($0) are not loaded")
        })
    }
  }
}
