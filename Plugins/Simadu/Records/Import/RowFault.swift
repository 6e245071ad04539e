import SidilanKit

/// Why a row is refused, and in which column.
struct RowFault: Error, Hashable, Sendable {
  let column: ImportColumn
  let why: Wording

  /// Reads a column; what goes wrong is told with it.
  ///
  /// - Throws: `RowFault`.
  static func at<Value>(_ column: ImportColumn, _ read: () throws -> Value) throws -> Value {
    do {
      return try read()
    } catch let error as PeopleError {
      throw RowFault(column: column, why: error.sentence)
    } catch is RuleError {
      throw RowFault(
        column: column,
        why: Wording(
          "isian tidak dimengerti; tanggal ditulis 2025-11-17, 17-11-2025, atau 17 November 2025",
          "not understood; dates are written 2025-11-17, 17-11-2025 or 17 November 2025"))
    }
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
}
