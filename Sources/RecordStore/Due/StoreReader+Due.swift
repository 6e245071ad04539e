public import CouncilRules
import GRDB

extension StoreReader {
  /// What is due until a day, earliest first, of records that a viewer may see and with a permission that they hold.
  ///
  /// - Parameter limit: the most items to return.
  public func due(until day: CivilDate, for viewer: Principal, limit: Int = 100) throws -> [DueItem]
  {
    var items: [DueItem] = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT record_due.*, record.module, record.access FROM record_due
        JOIN record ON record.id = record_due.record WHERE record_due.day <= ?
        ORDER BY record_due.day, record_due.record, record_due.kind
        """, arguments: [day.description])
    while items.count < limit, let row = try rows.next() {
      let permission: String = row["permission"]
      guard viewer.holds(permission), let access = AccessClass(rawValue: row["access"]),
        viewer.maySee(module: row["module"], access: access), let id = RecordID(row["record"])
      else { continue }
      items.append(
        DueItem(
          record: id, module: row["module"], kind: row["kind"],
          day: try CivilDate(parsing: row["day"]),
          title: (row["title_id"], row["title_en"]), permission: permission))
    }
    return items
  }
}
