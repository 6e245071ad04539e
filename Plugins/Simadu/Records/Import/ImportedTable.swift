import SidilanKit

/// A table that somebody made elsewhere: a head, and rows with the numbers that they have there.
struct ImportedTable: Hashable, Sendable {
  /// A row with its number in the file.
  struct Row: Hashable, Sendable {
    let number: Int
    let cells: [String]
  }

  /// A column that is not read.
  struct Unused: Hashable, Sendable {
    /// Its title, or its place when the title is empty or looks like a personal number.
    let title: String
    /// The title of the column that says the same and is read.
    let twin: String?
  }

  let header: [String]
  let rows: [Row]
  private let places: [String: Int]

  /// A table; of two columns of one name the first counts.
  init(header: [String], rows: [Row]) {
    self.header = header
    self.rows = rows
    places = Dictionary(
      header.enumerated().map { (PrintedName.key($1), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a column is there, by any of its names.
  func has(_ column: ImportColumn) -> Bool { place(of: column) != nil }

  /// Whether any row says something in a column.
  func says(_ column: ImportColumn) -> Bool { rows.contains { text($0, column) != nil } }

  /// The text of a row in a column; nil when it is empty or the column is missing.
  func text(_ row: Row, _ column: ImportColumn) -> String? {
    guard let place = place(of: column), row.cells.indices.contains(place) else { return nil }
    return PlainField.text(row.cells[place])
  }

  /// The columns with anything in them that a reader of these columns passes over.
  func unused(by columns: [ImportColumn]) -> [Unused] {
    let used = Dictionary(
      columns.compactMap { column in place(of: column).map { ($0, column) } },
      uniquingKeysWith: { first, _ in first })
    let width = max(header.count, rows.map(\.cells.count).max() ?? 0)
    return (0..<width).compactMap { place in
      let title = header.indices.contains(place) ? PlainField.text(header[place]) : nil
      let isFilled = rows.contains {
        $0.cells.indices.contains(place) && PlainField.text($0.cells[place]) != nil
      }
      guard used[place] == nil, title != nil || isFilled else { return nil }
      let twin = title.flatMap { title in
        used.first { $0.value.names.contains(PrintedName.key(title)) }.map { header[$0.key] }
      }
      let shown = title.flatMap { RowDiscretion.isPersonalNumber($0) ? nil : $0 }
      return Unused(title: shown ?? "ke-\(place + 1)", twin: twin)
    }
  }

  private func place(of column: ImportColumn) -> Int? {
    column.names.lazy.compactMap { places[$0] }.first
  }
}
