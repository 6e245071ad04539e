import GRDB

extension RecordStore {
  /// Makes the search index anew; it is derived, so nothing of the records changes.
  public func rebuildSearch() throws {
    try translating { try pool.write { try SearchIndex.rebuild($0) } }
  }

  /// Verifies the trail from its first event, every followed row against the trail, and every attached
  /// file against its digest.
  ///
  /// - Complexity: reads everything once.
  /// - Throws: `StoreError.damaged` when the database cannot even be read.
  public func check() throws -> TrailReport { try check(attachments: folder) }

  /// The check, with attached files in the folder of another store.
  func check(attachments folder: StoreFolder) throws -> TrailReport {
    try translating {
      // The check of the search index is a statement of writing, though it writes nothing.
      let searchable = try pool.write { try SearchIndex.isSound($0) }
      return try pool.read { db in
        var check = TrailCheck(db, folder: folder)
        return try check.report(searchable: searchable)
      }
    }
  }
}
