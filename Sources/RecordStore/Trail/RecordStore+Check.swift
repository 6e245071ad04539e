import GRDB

extension RecordStore {
  /// Verifies the trail from its first event, every followed row against the trail, and every attached
  /// file against its digest.
  ///
  /// - Complexity: reads everything once.
  /// - Throws: `StoreError.damaged` when the database cannot even be read.
  public func check() throws -> TrailReport {
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
