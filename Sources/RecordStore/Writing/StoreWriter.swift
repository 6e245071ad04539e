public import Foundation
public import GRDB

/// Changes to the store, within `RecordStore.write`; all of them together or none.
public struct StoreWriter {
  /// The connection, for a module's own tables; whatever is changed through it is part of the act's event.
  public let database: Database
  /// Who does what and why.
  public let act: Act
  let folder: StoreFolder

  init(_ database: Database, folder: StoreFolder, act: Act) {
    self.database = database
    self.folder = folder
    self.act = act
  }

  /// What the store holds now, with the changes made so far.
  public var reader: StoreReader { StoreReader(database, folder: folder) }

  /// Makes a record.
  ///
  /// - Throws: `StoreError.invalid` for a value that no record may have, `.numberTaken`, `.noRecord` for a
  ///   relation to nothing.
  @discardableResult
  public func create(_ content: RecordContent, id: RecordID = RecordID()) throws -> RecordEnvelope {
    try RecordRules.check(content)
    try checkNumber(content, of: id, in: act.module)
    let row = try RecordRows.insert(database, id, module: act.module, content)
    try SearchIndex.set(database, row: row, title: content.title, text: nil)
    return try RecordRows.envelope(database, id)
  }

  /// Changes a record that nobody else has changed since it was read.
  ///
  /// - Parameter expecting: the version that the edit began with.
  /// - Throws: `StoreError.stale` with both versions, and what `create` throws.
  @discardableResult
  public func update(
    _ id: RecordID, expecting version: Int, _ edit: (inout RecordContent) throws -> Void
  ) throws -> RecordEnvelope {
    let old = try RecordRows.envelope(database, id)
    var content = old.content
    try edit(&content)
    guard old.version == version else {
      throw StoreError.stale(StaleEdit(expected: version, found: old, wanted: content))
    }
    guard content != old.content else { return old }
    try RecordRules.check(content)
    if content.number != old.content.number || content.kind != old.content.kind
      || content.date.prefix(4) != old.content.date.prefix(4)
    {
      try checkNumber(content, of: id, in: old.module)
    }
    try RecordRows.update(database, old, content)
    if content.title != old.content.title {
      try SearchIndex.setTitle(database, record: id, content.title)
    }
    return try RecordRows.envelope(database, id)
  }

  /// What of a record is found by searching, beside its title.
  ///
  /// - Parameters:
  ///   - text: what everybody finds who may see the record.
  ///   - personal: what only those find who may see all of its kinds of personal data.
  public func setSearchText(_ id: RecordID, _ text: String, personal: String = "") throws {
    let record = try RecordRows.envelope(database, id)
    if !personal.isEmpty && record.content.personalData.isEmpty {
      throw StoreError.invalid(field: "pdp", value: "")
    }
    try SearchIndex.set(
      database, row: RecordRows.row(database, id), title: record.content.title,
      text: (open: text, personal: personal))
  }

  /// Keeps a file and lists it with a record; the source is copied and stays.
  ///
  /// - Throws: `StoreError.file` when it cannot be read, `.diskFull`.
  @discardableResult
  public func attach(_ source: URL, to id: RecordID, mediaType: String, name: String? = nil) throws
    -> AttachmentReference
  {
    try RecordRows.row(database, id)
    let name = name ?? source.lastPathComponent
    guard RecordRules.isLine(name), !name.contains("/"), name != ".", name != ".." else {
      throw StoreError.invalid(field: "lampiran", value: name)
    }
    guard RecordRules.isLine(mediaType) else {
      throw StoreError.invalid(field: "lampiran", value: mediaType)
    }
    let (digest, size) = try AttachmentFiles(folder.attachments).keep(source)
    let reference = AttachmentReference(
      digest: digest, name: name, size: size, mediaType: mediaType)
    try database.cachedStatement(
      sql: """
        INSERT INTO record_attachment (record, position, sha256, name, size, media_type)
        VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM record_attachment WHERE record = ?1),
          ?2, ?3, ?4, ?5)
        """
    ).execute(arguments: [
      id.description, digest.description, reference.name, size, mediaType,
    ])
    try database.cachedStatement(sql: "UPDATE record SET version = version + 1 WHERE id = ?")
      .execute(arguments: [id.description])
    return reference
  }

  /// Sets the council's profile.
  ///
  /// - Throws: `StoreError.invalid`.
  public func setProfile(_ profile: CouncilProfile) throws {
    for line in [profile.name] + profile.letterhead where !RecordRules.isLine(line) {
      throw StoreError.invalid(field: "nama", value: line)
    }
    try database.execute(
      sql: """
        INSERT INTO council (only, name, letterhead, time_zone, seats) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT (only) DO UPDATE SET name = excluded.name, letterhead = excluded.letterhead,
          time_zone = excluded.time_zone, seats = excluded.seats
        """,
      arguments: [
        profile.name, profile.letterhead.joined(separator: "\n"), profile.timeZone, profile.seats,
      ])
  }

  private func checkNumber(_ content: RecordContent, of id: RecordID, in module: String) throws {
    guard let number = content.number else { return }
    let other = try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT id FROM record WHERE number = ?1 AND module = ?2 AND kind = ?3 AND id <> ?4
            AND substr(date, 1, 4) = substr(?5, 1, 4)
          """),
      arguments: [number, module, content.kind, id.description, content.date])
    if let other = other.flatMap(RecordID.init) {
      throw StoreError.numberTaken(number: number, kind: content.kind, by: other)
    }
  }
}
