import SidilanKit

extension Validity {
  /// The time of a row with the texts `since` and `until`.
  init(_ row: Row) throws {
    let until: String? = row["until"]
    try self.init(
      since: CivilDate(parsing: row["since"]), until: until.map { try CivilDate(parsing: $0) })
  }
}
