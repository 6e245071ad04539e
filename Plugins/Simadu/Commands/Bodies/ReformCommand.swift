import SidilanKit

/// `sidilan simadu akd bentuk-ulang`.
struct ReformCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "bentuk-ulang", ["reform"],
    "Mengakhiri semua kursi komisi dan badan, lalu memulai susunan baru, dalam satu tindakan.",
    "Ends all seats of commissions and boards and begins a new composition, in one act.")
  static let permission = Permissions.changeBodies

  @Argument(
    help: .words(
      "Berkas dengan kolom akd, anggota, jabatan.", "File with the columns akd, anggota, jabatan."))
  var file: String?
  @Option(
    name: .words("kursi", "seat"),
    help: .words(
      "Sebagai ganti berkas, berulang: komisi-1:A05:ketua.",
      "Instead of a file, repeated: komisi-1:A05:ketua."))
  var seats: [String] = []
  @Option(
    name: .words("mulai", "since"),
    help: .words("Hari pertama susunan baru.", "First day of the new composition."))
  var since: String
  @Flag(
    name: .words("coba", "dry-run"),
    help: .words("Periksa saja, tidak menulis.", "Check only, write nothing."))
  var dryRun = false
  @OptionGroup var decree: DecreeOption
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    let table = try composition()
    guard !table.rows.isEmpty else { throw PeopleError.missing(.body, option: "BERKAS / --kursi") }
    let rules = try RuleHistory(context)
    let law = try rules.membership(on: day)
    var notices: [Breach] = []
    let report = try ImportRun.perform(
      context, BodyAct.reform.rawValue, dryRun: dryRun, skipWrong: false
    ) { writer in
      var report = ImportReport()
      let seats = try ReformRows.read(table, on: day, law, writer.reader, &report)
      guard report.rejected.isEmpty else { return report }
      let before = try RegisterHistory.load(writer.reader)
      try Journal.keep(BodyAct.reform.rawValue, about: BodyAct.composition, writer) {
        try RegisterChange.checked(writer, rules) {
          let (_, begun) = try Reforming.perform(
            seats, from: day, decree: decree.decree, rules: law, $0)
          report.accepted = Array(repeating: decree.decree, count: begun)
        }
      }
      notices = try RegisterNotices.new(
        from: before, to: .load(writer.reader), today: context.today(), rules)
      return report
    }
    try ImportRun.show(report, dryRun: dryRun, list, context)
    if list.form == .table { context.warn(RegisterNotices.lines(notices)) }
    guard !report.rejected.isEmpty else { return }
    if dryRun { throw ImportError.wouldRefuse(report.rejected.count, of: report.count) }
    throw PeopleError.reforming(report.rejected.count)
  }

  private func composition() throws -> ImportedTable {
    if let file { return try TableFile.read(file) }
    let rows = seats.enumerated().map {
      ImportedTable.Row(
        number: $0 + 1,
        cells: $1.split(separator: ":", omittingEmptySubsequences: false).map(String.init))
    }
    return ImportedTable(header: ["akd", "anggota", "jabatan"], rows: rows)
  }
}
