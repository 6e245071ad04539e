import SidilanKit

/// A table that somebody made elsewhere: a head, and rows with the numbers that they have there.
struct ImportedTable: Hashable, Sendable {
  /// A row with its number in the file.
  struct Row: Hashable, Sendable {
    let number: Int
    let cells: [String]
  }

  let header: [String]
  let rows: [Row]
  private let places: [String: Int]

  /// A table; of two columns of one name the first counts.
  init(header: [String], rows: [Row]) {
    self.header = header
    self.rows = rows
    places = Dictionary(
      header.enumerated().map { (Self.key($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a column is there, by any of its names.
  func has(_ column: ImportColumn) -> Bool { place(of: column) != nil }

  /// The text of a row in a column; nil when it is empty or the column is missing.
  func text(_ row: Row, _ column: ImportColumn) -> String? {
    guard let place = place(of: column), row.cells.indices.contains(place) else { return nil }
    return PlainField.text(row.cells[place])
  }

  /// Refuses a table without a column that is needed.
  ///
  /// - Throws: `PeopleError.missing`.
  func require(_ columns: [ImportColumn]) throws(PeopleError) {
    for column in columns where !has(column) {
      throw .missing(.column, option: "'\(column.rawValue)'")
    }
  }

  private func place(of column: ImportColumn) -> Int? {
    column.names.lazy.compactMap { places[$0] }.first
  }

  private static func key(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
