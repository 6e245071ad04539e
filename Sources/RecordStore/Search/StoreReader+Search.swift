import GRDB

extension StoreReader {
  /// Records that hold all words of a query and that a viewer may see, latest written first.
  ///
  /// Words that are personal data find a record only for those who may see every kind of personal data
  /// in it; others cannot even learn that the word is there. Data whose use is limited find nothing but for those who
  /// serve people's rights.
  ///
  /// - Complexity: O(records that are passed over), most of it in the index.
  public func search(_ query: SearchQuery, for viewer: Principal) throws -> [SearchHit] {
    guard let words = SearchIndex.expression(query.text), query.limit > 0 else { return [] }
    let unseen = PersonalDataTag.allCases.filter { !viewer.holds($0.permission) }
    var found = try hits("record_search", words, query, viewer)
    if unseen.count < PersonalDataTag.allCases.count {
      // With personal data; only records all of whose tags the viewer may see.
      let clear = unseen.map {
        " AND (' ' || record.personal_data || ' ') NOT LIKE '% \($0.rawValue) %'"
      }
      let limit =
        viewer.holds(DataRequest.service)
        ? "" : " AND NOT EXISTS (SELECT 1 FROM data_limit WHERE person = record.id)"
      let more = try hits(
        "record_personal", words, query, viewer, restriction: clear.joined() + limit)
      let known = Set(found.map(\.row))
      found = (found + more.filter { !known.contains($0.row) }).sorted { $0.row > $1.row }
    }
    return found.prefix(query.limit).map(\.hit)
  }

  private func hits(
    _ index: String, _ expression: String, _ query: SearchQuery, _ viewer: Principal,
    restriction: String = ""
  ) throws -> [(row: Int64, hit: SearchHit)] {
    var sql = """
      SELECT record.row, id, module, kind, number, record.title, date, access, status
      FROM \(index) JOIN record ON record.row = \(index).rowid
      WHERE \(index) MATCH ?
      """
    var arguments: StatementArguments = [expression]
    sql += restriction
    if let module = query.module {
      sql += " AND module = ?"
      arguments += [module]
    }
    if let since = query.since {
      sql += " AND date >= ?"
      arguments += [since]
    }
    if let until = query.until {
      sql += " AND date <= ?"
      arguments += [until]
    }
    sql += " AND (access IN ('publik', 'internal')"
    for module in try modules() {
      let classes = [AccessClass.restricted, .secret, .topSecret]
        .filter { viewer.maySee(module: module, access: $0) }
      guard !classes.isEmpty else { continue }
      sql +=
        " OR (module = ? AND access IN (\(classes.map { "'\($0.rawValue)'" }.joined(separator: ", "))))"
      arguments += [module]
    }
    sql += ") ORDER BY \(index).rowid DESC LIMIT ?"
    arguments += [query.limit]
    return try Row.fetchAll(database, sql: sql, arguments: arguments).compactMap { row in
      guard let id = RecordID(row["id"]), let access = AccessClass(rawValue: row["access"]) else {
        return nil
      }
      return (
        row["row"],
        SearchHit(
          id: id, module: row["module"], kind: row["kind"], number: row["number"],
          title: row["title"], date: row["date"], access: access, status: row["status"])
      )
    }
  }

  /// The modules that have records; a jump from one to the next in the index.
  private func modules() throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        WITH RECURSIVE module(name) AS (
          SELECT min(module) FROM record
          UNION ALL
          SELECT (SELECT min(module) FROM record WHERE module > name) FROM module
          WHERE name IS NOT NULL)
        SELECT name FROM module WHERE name IS NOT NULL
        """)
  }
}
