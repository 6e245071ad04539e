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
        var report = try body(writer)
        let isWritten =
          report.rejected.isEmpty || skipWrong && !report.isHeldUp && !report.accepted.isEmpty
        report.isWritten = !dryRun && isWritten
        guard report.isWritten else { throw ImportStop(report: report) }
        return report
      }
    } catch let stop as ImportStop {
      return stop.report
    }
  }

  /// Lists the refused rows and what to take care of; for people in sentences, with how many rows there were.
  static func show(
    _ report: ImportReport, dryRun: Bool, _ list: ListOptions, _ context: PluginContext
  ) throws {
    guard list.form == .table else { return try context.show(table(report, context), list) }
    context.warn(report.warnings + grouped(report.advice))
    for fault in grouped(report.rejected) { context.tell(fault) }
    let refused = report.rejected.count
    if refused == 0 { report.notes.forEach(context.tell) }
    let accepted = report.accepted.count
    guard !report.isWritten else {
      return context.tell(
        Wording(
          "\(accepted) baris diterima, \(refused) ditolak.",
          "\(accepted) rows accepted, \(refused) refused."))
    }
    let why = dryRun ? Wording("percobaan, ", "a dry run, ") : Wording("", "")
    context.tell(
      Wording(
        "\(accepted) baris dapat diterima, \(refused) ditolak; \(why.indonesian)tidak ada yang ditulis.",
        "\(accepted) rows can be taken, \(refused) are refused; \(why.english)nothing was written.")
    )
  }

  /// One sentence for each fault, however many rows have it: `baris 2-45, kolom sk: ...`.
  static func grouped(_ rejected: [ImportReport.Rejection]) -> [Wording] {
    var groups: [(first: ImportReport.Rejection, rows: [Int])] = []
    for rejection in rejected {
      if let index = groups.firstIndex(where: {
        $0.first.column == rejection.column && $0.first.why == rejection.why
      }) {
        groups[index].rows.append(rejection.row)
      } else {
        groups.append((rejection, [rejection.row]))
      }
    }
    return groups.map { first, rows in
      let rows = ranges(rows)
      return Wording(
        "baris \(rows)\(first.column.map { ", kolom \($0)" } ?? ""): \(first.why.indonesian)",
        "row \(rows)\(first.column.map { ", column \($0)" } ?? ""): \(first.why.english)")
    }
  }

  private static func ranges(_ rows: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for row in rows.sorted() {
      if let last = spans.last, row <= last.upperBound + 1 {
        spans[spans.count - 1] = last.lowerBound...max(row, last.upperBound)
      } else {
        spans.append(row...row)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }

  private static func table(_ report: ImportReport, _ context: PluginContext) -> ResultTable {
    var table = ResultTable([
      ResultTable.Column("baris", Wording("Baris", "Row")),
      ResultTable.Column("kolom", Wording("Kolom", "Column")),
      ResultTable.Column("mengapa", Wording("Mengapa", "Why")),
      ResultTable.Column("tingkat", Wording("Tingkat", "Level")),
    ])
    for rejection in report.rejected {
      table.add([
        .number(Int64(rejection.row)), .init(rejection.column),
        .text(rejection.why.text(context.language)), "ditolak",
      ])
    }
    for advice in report.advice {
      table.add([
        .number(Int64(advice.row)), .empty, .text(advice.why.text(context.language)), "perhatian",
      ])
    }
    for warning in report.warnings {
      table.add([.empty, .empty, .text(warning.text(context.language)), "perhatian"])
    }
    return table
  }
}
