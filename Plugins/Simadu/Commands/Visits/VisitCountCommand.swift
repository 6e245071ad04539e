import SidilanKit

/// `sidilan simadu kunjungan rekap`.
struct VisitCountCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "rekap",
    abstract: Wording("Jumlah kunjungan per bulan dalam setahun.", "Visits of a year by month.")
      .text(), aliases: ["count"])
  static let permission = Permissions.seeVisits

  @Argument(help: .words("Tahun; tanpa ini tahun sekarang.", "Year; without it the present one."))
  var year: Int?
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let year = try self.year ?? context.today().year
    let counts = try context.store.read { try VisitCount.year(year, in: $0) }
    var table = ResultTable([
      .init("bulan", Wording("Bulan", "Month")),
      .init("kunjungan", Wording("Kunjungan", "Visits")), .init("tamu", Wording("Tamu", "Guests")),
    ])
    for count in counts {
      table.add([
        .text(
          list.form == .table ? count.month.text(context.language) : count.month.description),
        .number(Int64(count.visits)), .number(Int64(count.guests)),
      ])
    }
    if list.form == .table {
      table.add([
        .text(Wording("Setahun", "The year").text(context.language)),
        .number(Int64(counts.map(\.visits).reduce(0, +))),
        .number(Int64(counts.map(\.guests).reduce(0, +))),
      ])
    }
    try context.show(table, list)
  }
}
