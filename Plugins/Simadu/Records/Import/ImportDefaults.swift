import SidilanKit

/// The first day and the decree of rows that do not say them themselves.
struct ImportDefaults: Hashable, Sendable {
  var since: String?
  var decree: String?

  /// Refuses a table whose rows cannot know their day or decree, once and not for each row.
  ///
  /// - Throws: `ImportError.valueMissing`, `PeopleError.unknown`, `RuleError`.
  func check(_ table: ImportedTable, _ reader: StoreReader) throws {
    let missing = [
      since == nil && !table.says(.since) ? ImportColumn.since : nil,
      decree == nil && !table.says(.decree) ? .decree : nil,
    ].compactMap { $0?.rawValue }
    guard missing.isEmpty else { throw ImportError.valueMissing(missing) }
    if let since { _ = try CivilDate(parsing: since) }
    if let decree { _ = try Decree.require(decree, reader) }
  }

  /// The first day of a row.
  ///
  /// - Throws: `RowFault`.
  func day(_ table: ImportedTable, _ row: ImportedTable.Row) throws -> CivilDate {
    let text = try RowFault.need(.since, table, row, otherwise: since)
    return try RowFault.at(.since) { try CivilDate(parsing: text) }
  }

  /// The decree of a row.
  ///
  /// - Throws: `RowFault`.
  func decree(
    _ table: ImportedTable, _ row: ImportedTable.Row, _ reader: StoreReader
  ) throws -> String {
    let text = try RowFault.need(.decree, table, row, otherwise: decree)
    return try RowFault.at(.decree) { try Decree.require(text, reader) }
  }
}
