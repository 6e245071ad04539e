import GRDB

extension StoreReader {
  /// The numbers of a book and year in their order, void ones too.
  public func numbers(module: String, book code: String, year: Int) throws -> [NumberIssue] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT year, sequence, number, record, state FROM number_issue
        JOIN number_book ON number_book.id = book
        WHERE module = ? AND code = ? AND year = ? ORDER BY sequence
        """, arguments: [module, code, year]
    ).map { row in
      let record: String? = row["record"]
      return NumberIssue(
        year: row["year"], sequence: row["sequence"], number: row["number"],
        record: record.flatMap(RecordID.init),
        state: NumberIssue.State(rawValue: row["state"]) ?? .void)
    }
  }
}
