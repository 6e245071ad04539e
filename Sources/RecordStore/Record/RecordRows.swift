import GRDB

/// Reads and writes envelopes as rows.
enum RecordRows {
  static func envelope(_ db: Database, _ id: RecordID) throws -> RecordEnvelope {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM record WHERE id = ?"), arguments: [id.description])
    else { throw StoreError.noRecord(id) }
    return RecordEnvelope(
      id: id, module: row["module"], version: row["version"],
      content: try content(row, relations: relations(db, id)),
      attachments: try attachments(db, id))
  }

  /// The number of a record's row.
  ///
  /// - Throws: `StoreError.noRecord`.
  @discardableResult
  static func row(_ db: Database, _ id: RecordID) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT row FROM record WHERE id = ?")
    guard let row = try Int64.fetchOne(statement, arguments: [id.description]) else {
      throw StoreError.noRecord(id)
    }
    return row
  }

  static func insert(_ db: Database, _ id: RecordID, module: String, _ content: RecordContent)
    throws -> Int64
  {
    try db.cachedStatement(
      sql: """
        INSERT INTO record (id, module, kind, number, title, date, access, status, owner_unit,
          classification, retention_start, active_until, inactive_until, fate, personal_data, version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
        """
    ).execute(arguments: [id.description, module] + values(content))
    let row = db.lastInsertedRowID
    try insertRelations(db, id, content.relations)
    return row
  }

  static func update(_ db: Database, _ old: RecordEnvelope, _ content: RecordContent) throws {
    try db.cachedStatement(
      sql: """
        UPDATE record SET kind = ?, number = ?, title = ?, date = ?, access = ?, status = ?,
          owner_unit = ?, classification = ?, retention_start = ?, active_until = ?,
          inactive_until = ?, fate = ?, personal_data = ?, version = version + 1
        WHERE id = ?
        """
    ).execute(arguments: values(content) + [old.id.description])
    guard content.relations != old.content.relations else { return }
    let kept = Set(content.relations)
    for relation in old.content.relations where !kept.contains(relation) {
      try db.cachedStatement(
        sql: "DELETE FROM record_relation WHERE record = ? AND kind = ? AND target = ?"
      ).execute(arguments: [
        old.id.description, relation.kind.rawValue, relation.target.description,
      ])
    }
    let had = Set(old.content.relations)
    try insertRelations(db, old.id, content.relations.filter { !had.contains($0) })
  }

  private static func insertRelations(_ db: Database, _ id: RecordID, _ relations: [Relation])
    throws
  {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO record_relation (record, kind, target) VALUES (?, ?, ?)")
    for relation in relations {
      try row(db, relation.target)
      try insert.execute(arguments: [
        id.description, relation.kind.rawValue, relation.target.description,
      ])
    }
  }

  private static func values(_ content: RecordContent) -> StatementArguments {
    [
      content.kind, content.number, content.title, content.date, content.access.rawValue,
      content.status, content.ownerUnit, content.classification, content.retention.start,
      content.retention.activeUntil, content.retention.inactiveUntil,
      content.retention.fate?.rawValue,
      content.personalData.map(\.rawValue).joined(separator: " "),
    ]
  }

  private static func content(_ row: Row, relations: [Relation]) throws -> RecordContent {
    let access: String = row["access"]
    let fate: String? = row["fate"]
    let tags: String = row["personal_data"]
    return RecordContent(
      kind: row["kind"], number: row["number"], title: row["title"], date: row["date"],
      access: AccessClass(rawValue: access) ?? .topSecret, status: row["status"],
      ownerUnit: row["owner_unit"], classification: row["classification"],
      retention: Retention(
        start: row["retention_start"], activeUntil: row["active_until"],
        inactiveUntil: row["inactive_until"], fate: fate.flatMap(Retention.Fate.init)),
      relations: relations,
      personalData: tags.split(separator: " ").compactMap { PersonalDataTag(rawValue: String($0)) })
  }

  private static func relations(_ db: Database, _ id: RecordID) throws -> [Relation] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT kind, target FROM record_relation WHERE record = ? ORDER BY rowid"),
      arguments: [id.description]
    ).compactMap { row in
      guard let kind = Relation.Kind(rawValue: row["kind"]), let target = RecordID(row["target"])
      else { return nil }
      return Relation(kind: kind, target: target)
    }
  }

  private static func attachments(_ db: Database, _ id: RecordID) throws -> [AttachmentReference] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT sha256, name, size, media_type FROM record_attachment WHERE record = ?
          ORDER BY position
          """), arguments: [id.description]
    ).compactMap { row in
      Digest(row["sha256"]).map {
        AttachmentReference(
          digest: $0, name: row["name"], size: row["size"], mediaType: row["media_type"])
      }
    }
  }
}
