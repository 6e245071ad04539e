import SidilanKit

/// Runs an import in one act, and shows what became of its rows.
enum ImportRun {
  /// Writes what a closure accepts: nothing in a dry run, and nothing when a row was refused unless that is allowed.
  static func perform(
    _ context: PluginContext, _ action: String, dryRun: Bool, skipWrong: Bool,
    _ body: (StoreWriter) throws -> ImportReport
  ) throws -> ImportReport {
    do {
      return try context.store.write(context.act(action)) { writer in
        let report = try body(writer)
        guard !dryRun, skipWrong || report.rejected.isEmpty else {
          throw ImportStop(report: report)
        }
        return report
      }
    } catch let stop as ImportStop {
      return stop.report
    }
  }

  /// Lists the refused rows, and for people how many there were.
  static func show(
    _ report: ImportReport, dryRun: Bool, _ list: ListOptions, _ context: PluginContext
  ) throws {
    var table = ResultTable(
      [
        ResultTable.Column("baris", Wording("Baris", "Row")),
        ResultTable.Column("kolom", Wording("Kolom", "Column")),
        ResultTable.Column("mengapa", Wording("Mengapa", "Why")),
      ], nothing: Wording("Tidak ada baris yang ditolak.", "No row is refused."))
    for rejection in report.rejected {
      table.add([
        .number(Int64(rejection.row)), .init(rejection.column),
        .text(rejection.why.text(context.language)),
      ])
    }
    try context.show(table, list)
    guard list.form == .table else { return }
    let accepted = report.accepted.count
    context.print(
      (dryRun
        ? Wording(
          "\(accepted) baris dapat diterima, \(report.rejected.count) ditolak; percobaan, tidak ada yang ditulis.",
          "\(accepted) rows can be taken, \(report.rejected.count) are refused; a dry run, nothing was written."
        )
        : Wording(
          "\(accepted) baris diterima, \(report.rejected.count) ditolak.",
          "\(accepted) rows accepted, \(report.rejected.count) refused.")).text(context.language))
  }
}
