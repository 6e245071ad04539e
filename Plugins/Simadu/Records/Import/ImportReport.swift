import SidilanKit

/// What became of the rows of a table.
struct ImportReport: Hashable, Sendable {
  /// A row that was refused.
  struct Rejection: Hashable, Sendable {
    let row: Int
    let column: String?
    let why: Wording
  }

  var accepted: [String] = []
  var rejected: [Rejection] = []

  /// How many rows there were.
  var count: Int { accepted.count + rejected.count }
}

/// Undoes what was written for a report: a dry run, or rows that were refused.
struct ImportStop: Error {
  let report: ImportReport
}
