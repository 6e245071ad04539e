import SidilanKit

/// What became of the rows of a table.
struct ImportReport: Hashable, Sendable {
  /// A row that was refused, or that something is to be said of.
  struct Rejection: Hashable, Sendable {
    let row: Int
    let column: String?
    let why: Wording
    /// Whether what it says is in the register already.
    var isRepeat = false
  }

  /// How what was written is called, one for each row.
  var accepted: [String] = []
  var rejected: [Rejection] = []
  /// What to take care of in the table as a whole.
  var warnings: [Wording] = []
  /// What to take care of in rows that are accepted.
  var advice: [Rejection] = []
  /// What came about beside the rows, such as factions.
  var notes: [Wording] = []
  /// Whether nothing may be written although wrong rows are to be left out.
  var isHeldUp = false

  /// Whether the accepted rows stay in the store.
  var isWritten = false

  /// How many rows there were.
  var count: Int { accepted.count + rejected.count }

  /// Notes that a row is refused; personal numbers in it are not repeated.
  mutating func reject(_ row: ImportedTable.Row, _ fault: RowFault) {
    rejected.append(
      Rejection(
        row: row.number, column: fault.column?.rawValue,
        why: RowDiscretion.shown(fault.why, about: row), isRepeat: fault.isRepeat))
  }

  /// Refuses a table of which every row is in the register already.
  ///
  /// - Throws: `ImportError.allKnown`.
  func refuseRepeat(_ kind: ImportKind) throws(ImportError) {
    if accepted.isEmpty, !rejected.isEmpty, rejected.allSatisfy(\.isRepeat) {
      throw .allKnown(kind, rows: rejected.count)
    }
  }
}

/// Undoes what was written for a report: a dry run, or rows that were refused.
struct ImportStop: Error {
  let report: ImportReport
}
