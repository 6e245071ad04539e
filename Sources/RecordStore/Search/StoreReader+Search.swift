import GRDB

extension StoreReader {
  /// Records that hold all words of a query and that a viewer may see, latest written first; before them those whose
  /// code or number is one of the words.
  ///
  /// Words that are personal data find a record only for those who may see every kind of personal data
  /// in it; others cannot even learn that the word is there. Data whose use is limited find nothing but for those who
  /// serve people's rights.
  ///
  /// - Complexity: O(records that are passed over), most of it in the index.
  public func search(_ query: SearchQuery, for viewer: Principal) throws -> [SearchHit] {
    guard query.limit > 0 else { return [] }
    var found = try named(query, viewer)
    if let words = SearchIndex.expression(query.text) {
      let known = Set(found.map(\.row))
      found += try holding(words, query, viewer).filter { !known.contains($0.row) }
    }
    return try found.prefix(query.limit).map { found in
      var hit = found.hit
      hit.code = try code(of: hit.id)
      return hit
    }
  }

  private typealias Found = (row: Int64, hit: SearchHit)

  /// Records that hold all words.
  private func holding(_ words: String, _ query: SearchQuery, _ viewer: Principal) throws -> [Found]
  {
    let unseen = PersonalDataTag.allCases.filter { !viewer.holds($0.permission) }
    let found = try hits(.words(words, in: "record_search"), query, viewer)
    if unseen.count == PersonalDataTag.allCases.count { return found }
    // With personal data; only records all of whose tags the viewer may see.
    let clear = unseen.map {
      " AND (' ' || record.personal_data || ' ') NOT LIKE '% \($0.rawValue) %'"
    }
    let limit =
      viewer.holds(DataRequest.service)
      ? "" : " AND NOT EXISTS (SELECT 1 FROM data_limit WHERE person = record.id)"
    let more = try hits(
      .words(words, in: "record_personal"), query, viewer, restriction: clear.joined() + limit)
    let known = Set(found.map(\.row))
    return (found + more.filter { !known.contains($0.row) }).sorted { $0.row > $1.row }
  }

  /// Records whose code or number is a word of the query, or the whole of it, and that hold the other words.
  private func named(_ query: SearchQuery, _ viewer: Principal) throws -> [Found] {
    let words = query.text.split(whereSeparator: \.isWhitespace).map(String.init)
    var known = Set<Int64>()
    return try words.indices.flatMap { place -> [Found] in
      let ids = try bearers(of: words[place])
      guard !ids.isEmpty else { return [] }
      let rest = words.enumerated().filter { $0.offset != place }.map(\.element)
      return try hits(
        .records(ids, holding: SearchIndex.expression(rest.joined(separator: " "))), query, viewer)
    }.filter { known.insert($0.row).inserted }
  }

  /// The records whose code or number is a word; with a star, whose code begins with it.
  private func bearers(of word: String) throws -> [RecordID] {
    if word.hasSuffix("*") {
      let beginning = String(word.dropLast())
      return beginning.count < 2 ? [] : try RecordCodes.records(database, beginning: beginning)
    }
    let numbered = try String.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM record WHERE number = ? ORDER BY row DESC"),
      arguments: [word])
    return try records(code: word) + numbered.compactMap(RecordID.init)
  }

  /// Where a search looks.
  private struct Reach {
    let tables: String
    /// The column of the record's row; that of the index where there is one, whose order it has already.
    let row: String
    let condition: String
    let arguments: StatementArguments

    static func words(_ expression: String, in index: String) -> Reach {
      Reach(
        tables: "\(index) JOIN record ON record.row = \(index).rowid", row: "\(index).rowid",
        condition: "\(index) MATCH ?", arguments: [expression])
    }

    static func records(_ ids: [RecordID], holding expression: String?) -> Reach {
      let list = "[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]"
      let among = "record.id IN (SELECT value FROM json_each(?))"
      guard let expression else {
        return Reach(tables: "record", row: "record.row", condition: among, arguments: [list])
      }
      let words = words(expression, in: "record_search")
      return Reach(
        tables: words.tables, row: words.row, condition: "\(words.condition) AND \(among)",
        arguments: words.arguments + [list])
    }
  }

  private func hits(
    _ reach: Reach, _ query: SearchQuery, _ viewer: Principal, restriction: String = ""
  ) throws -> [Found] {
    var sql = """
      SELECT record.row, id, module, kind, number, record.title, date, access, status
      FROM \(reach.tables) WHERE \(reach.condition)
      """
    var arguments = reach.arguments
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
    let common: [AccessClass] = viewer.isOutsider ? [.open] : [.open, .staff]
    sql += " AND (access IN (\(common.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
    for module in try modules() {
      let classes = AccessClass.allCases.filter { !common.contains($0) }
        .filter { viewer.maySee(module: module, access: $0) }
      guard !classes.isEmpty else { continue }
      sql +=
        " OR (module = ? AND access IN (\(classes.map { "'\($0.rawValue)'" }.joined(separator: ", "))))"
      arguments += [module]
    }
    sql += ") ORDER BY \(reach.row) DESC LIMIT ?"
    arguments += [query.limit]
    return try Row.fetchAll(database, sql: sql, arguments: arguments).compactMap { row in
      guard let id = RecordID(row["id"]), let access = AccessClass(rawValue: row["access"]) else {
        return nil
      }
      return (
        row["row"],
        SearchHit(
          id: id, module: row["module"], kind: row["kind"], code: nil, number: row["number"],
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
