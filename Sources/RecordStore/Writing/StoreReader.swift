import Foundation
public import GRDB

/// A view of the store, within `RecordStore.read`.
public struct StoreReader {
  /// The connection, for a module's own tables.
  public let database: Database
  let folder: StoreFolder

  init(_ database: Database, folder: StoreFolder) {
    self.database = database
    self.folder = folder
  }

  /// The record with an identifier.
  ///
  /// - Throws: `StoreError.noRecord`.
  public func record(_ id: RecordID) throws -> RecordEnvelope {
    try RecordRows.envelope(database, id)
  }

  /// The identifier of the latest record that bears an official number.
  ///
  /// - Throws: `StoreError.noSuchNumber`.
  public func record(number: String) throws -> RecordID {
    let id = try String.fetchOne(
      database.cachedStatement(
        sql: "SELECT id FROM record WHERE number = ? ORDER BY date DESC, row DESC LIMIT 1"),
      arguments: [number])
    guard let id = id.flatMap(RecordID.init) else {
      throw StoreError.noSuchNumber(number)
    }
    return id
  }

  /// Records of a kind, newest date first.
  public func records(module: String, kind: String, limit: Int = 100) throws -> [RecordEnvelope] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id FROM record WHERE module = ? AND kind = ? ORDER BY date DESC, row DESC LIMIT ?
          """), arguments: [module, kind, limit]
    ).compactMap(RecordID.init).map { try record($0) }
  }

  /// The council's profile.
  public func profile() throws -> CouncilProfile {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT name, letterhead, time_zone, seats FROM council")
    else { throw StoreError.damaged(path: folder.database.path, detail: "council") }
    let letterhead: String = row["letterhead"]
    return CouncilProfile(
      name: row["name"],
      letterhead: letterhead.isEmpty ? [] : letterhead.components(separatedBy: "\n"),
      timeZone: row["time_zone"], seats: row["seats"])
  }
}
