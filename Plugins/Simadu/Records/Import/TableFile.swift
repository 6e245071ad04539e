import SidilanKit

/// Opens tables of spreadsheet programs.
enum TableFile {
  /// Reads a file.
  ///
  /// - Throws: `PeopleError.file`.
  static func read(_ path: String) throws -> ImportedTable {
    throw PeopleError.file(path)
  }
}
