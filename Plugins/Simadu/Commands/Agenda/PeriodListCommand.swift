import SidilanKit

/// `sidilan simadu masa-sidang daftar`.
struct PeriodListCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: Wording("Semua masa.", "All periods.").text(),
    aliases: ["list"])
  static let permission = Permissions.seeAgenda

  @Option(
    name: .words("pada", "on"), help: .words("Hanya masa pada tanggal ini.", "Only that of a day."))
  var day: String?
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try self.day.map { try context.date($0) }
    let periods = try context.store.read { try SittingPeriod.all(in: $0) }
      .filter { period in day.map { period.validity.holds(on: $0) } ?? true }
    var table = ResultTable(
      [
        .init("kode", Wording("Kode", "Code")), .init("nama", Wording("Nama", "Name")),
        .init("jenis", Wording("Jenis", "Kind")), .init("mulai", Wording("Mulai", "From")),
        .init("selesai", Wording("Selesai", "To")), .init("hari", Wording("Hari", "Days")),
        .init("keputusan", Wording("Keputusan", "Decision")),
      ], nothing: Wording("Belum ada masa sidang.", "There are no sitting periods."))
    for period in periods {
      let last = period.validity.until ?? period.validity.since
      table.add([
        .text(period.code), .text(period.name), .text(period.kind.rawValue),
        .text(period.validity.since.description), .text(last.description),
        .number(Int64(period.validity.since.days(through: last))), .text(period.decree),
      ])
    }
    try context.show(table, list)
  }
}
