import CouncilRules
import GRDB

extension StoreWriter {
  /// Opens a number book of the act's module; one that exists stays as it is.
  public func openBook(_ code: String, title: String) throws {
    try database.execute(
      sql: "INSERT INTO number_book (module, code, title) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      arguments: [act.module, code, title])
  }

  /// Takes the next number of a book for a record.
  ///
  /// The number belongs to this transaction: when it is undone the number was never taken, so a book has
  /// no gaps.
  ///
  /// - Parameters:
  ///   - date: the official date, `YYYY-MM-DD`, whose year is the book's.
  ///   - format: makes the printed number of year and sequence.
  /// - Throws: `StoreError.noBook`, `.invalid` for the date, `.noRecord`.
  @discardableResult
  public func takeNumber(
    from code: String, for record: RecordID?, date: String,
    format: (_ year: Int, _ sequence: Int) throws -> String
  ) throws -> NumberIssue {
    let book = try book(code)
    guard let year = RecordRules.day(date)?.year else {
      throw StoreError.invalid(field: "tanggal", value: date)
    }
    let last =
      try Int.fetchOne(
        database.cachedStatement(
          sql: "SELECT max(sequence) FROM number_issue WHERE book = ? AND year = ?"),
        arguments: [book, year]) ?? 0
    let issue = NumberIssue(
      year: year, sequence: last + 1, number: try format(year, last + 1), record: record,
      state: .used)
    guard RecordRules.isLine(issue.number) else {
      throw StoreError.invalid(field: "nomor", value: issue.number)
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO number_issue (book, year, sequence, number, record, date, state)
        VALUES (?, ?, ?, ?, ?, ?, 'dipakai')
        """
    ).execute(arguments: [book, year, issue.sequence, issue.number, record?.description, date])
    return issue
  }

  /// Marks a number as void; it stays in the book and is never taken again.
  ///
  /// - Throws: `StoreError.notIssued` when it was never taken or is void already.
  public func voidNumber(_ number: String, in code: String, year: Int) throws {
    let book = try book(code)
    try database.execute(
      sql: """
        UPDATE number_issue SET state = 'batal'
        WHERE book = ? AND year = ? AND number = ? AND state = 'dipakai'
        """, arguments: [book, year, number])
    guard database.changesCount == 1 else { throw StoreError.notIssued(number: number) }
  }

  private func book(_ code: String) throws -> Int64 {
    guard
      let book = try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT id FROM number_book WHERE module = ? AND code = ?"),
        arguments: [act.module, code])
    else { throw StoreError.noBook(module: act.module, code: code) }
    return book
  }
}
