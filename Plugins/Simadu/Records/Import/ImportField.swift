import SidilanKit

/// A column that a kind of table may have, with what its template says of it.
struct ImportField: Hashable, Sendable {
  let column: ImportColumn
  /// Whether the table must have it.
  let isNeeded: Bool
  /// What to write into it.
  let hint: Wording
  /// What the example row has there; it may be empty.
  let example: String

  /// A column that must be there.
  static func needed(
    _ column: ImportColumn, _ indonesian: String, _ english: String, _ example: String
  ) -> ImportField {
    ImportField(
      column: column, isNeeded: true, hint: Wording("wajib: \(indonesian)", "needed: \(english)"),
      example: example)
  }

  /// A column that may be left out.
  static func optional(
    _ column: ImportColumn, _ indonesian: String, _ english: String, _ example: String
  ) -> ImportField {
    ImportField(
      column: column, isNeeded: false, hint: Wording(indonesian, english), example: example)
  }
}
