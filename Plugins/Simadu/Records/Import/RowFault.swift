import SidilanKit

/// Why a row is refused, and in which column.
struct RowFault: Error, Hashable, Sendable {
  let column: ImportColumn?
  let why: Wording
  /// Whether what the row says is in the register already.
  var isRepeat = false

  /// A refusal by what was thrown while a row was read; nil for what is no fault of the row.
  init?(_ error: any Error, _ column: ImportColumn? = nil) {
    switch error {
    case let fault as RowFault: self = fault
    case let error as any ExplainedError: self.init(column: column, why: error.sentence)
    case let error as RuleError: self.init(column: column, why: Self.sentence(error))
    default: return nil
    }
  }

  init(column: ImportColumn?, why: Wording, isRepeat: Bool = false) {
    self.column = column
    self.why = why
    self.isRepeat = isRepeat
  }

  /// Reads a column; what goes wrong is told with it.
  ///
  /// - Throws: `RowFault`.
  static func at<Value>(_ column: ImportColumn, _ read: () throws -> Value) throws -> Value {
    do { return try read() } catch { throw RowFault(error, column) ?? error }
  }

  /// The text of a column that must not be empty.
  ///
  /// - Throws: `RowFault`.
  static func need(
    _ column: ImportColumn, _ table: ImportedTable, _ row: ImportedTable.Row,
    otherwise value: String? = nil
  ) throws -> String {
    guard let text = table.text(row, column) ?? value else {
      throw RowFault(
        column: column,
        why: Wording("kolom ini kosong; isi dahulu", "this column is empty; fill it in"))
    }
    return text
  }

  private static func sentence(_ error: RuleError) -> Wording {
    switch error {
    case .unreadableTime, .noSuchTime:
      Wording(
        "jam tidak dimengerti; tulis seperti 09.00",
        "the time is not understood; write it like 09.00"
      )
    case .noParameterSet:
      Wording(
        "tidak ada aturan yang berlaku pada tanggal itu; periksa tahunnya",
        "no rules are valid on that date; check its year")
    case .endsBeforeStart:
      Wording(
        "hari terakhir sebelum hari pertama; perbaiki tanggalnya",
        "the last day is before the first; mend the dates")
    default:
      Wording(
        "isian tidak dimengerti; tanggal ditulis 2025-11-17, 17-11-2025, atau 17 November 2025",
        "not understood; dates are written 2025-11-17, 17-11-2025 or 17 November 2025")
    }
  }
}
