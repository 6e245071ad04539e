import SidilanKit

/// `sidilan simadu kunjungan daftar`.
struct VisitListCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: Wording("Kunjungan sebulan.", "The visits of a month.").text(),
    aliases: ["list"])
  static let permission = Permissions.seeVisits

  @Option(
    name: .words("bulan", "month"),
    help: .words("Bulan, misalnya 2025-11; tanpa ini bulan sekarang.", "Month, such as 2025-11."))
  var month: String?
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let month =
      try self.month.map { try context.month($0) }
      ?? CalendarMonth(of: context.today())
    var table = ResultTable(
      [
        .init("kode", Wording("Kode", "Code")), .init("tanggal", Wording("Tanggal", "Date")),
        .init("instansi", Wording("Instansi", "Institution")),
        .init("jumlah", Wording("Tamu", "Guests")),
        .init("keperluan", Wording("Keperluan", "Purpose")),
        .init("diterima", Wording("Diterima", "Received by")),
      ], nothing: Wording("Tidak ada kunjungan.", "There are no visits."))
    for visit in try context.store.read({ try Visit.between(month.first, month.last, in: $0) }) {
      table.add([
        .text(visit.code), .text(visit.day.description), .text(visit.institution),
        .number(Int64(visit.guests)), .text(visit.purpose), .text(visit.host),
      ])
    }
    try context.show(table, list)
  }
}
