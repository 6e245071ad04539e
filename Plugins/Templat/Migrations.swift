import SidilanKit

extension Example {
  /// The steps in the making of the tables; released steps are never edited.
  static let migrations = [
    StoreMigration("001-notes") { db in
      try db.execute(
        sql: """
          CREATE TABLE templat_note (
            record TEXT PRIMARY KEY REFERENCES record (id), body TEXT NOT NULL
          ) STRICT
          """)
    }
  ]
}
