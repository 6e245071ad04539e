import GRDB

/// The tables that every store has, whichever plugins there are.
enum KernelSchema {
  /// The owner's name of the kernel's own steps.
  static let owner = "inti"

  /// What the trail follows.
  static let followed = [
    "council", "account", "account_grant", "record", "record_relation", "record_attachment",
    "number_book", "number_issue",
  ]

  /// The trail itself; made before anything that it follows.
  static let trail = """
    CREATE TABLE trail_event (
      number INTEGER PRIMARY KEY, time TEXT NOT NULL, actor TEXT NOT NULL,
      actor_name TEXT NOT NULL, action TEXT NOT NULL, module TEXT NOT NULL, record TEXT,
      reason TEXT, hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX trail_event_record ON trail_event (record) WHERE record IS NOT NULL;
    CREATE TABLE trail_change (
      id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES trail_event (number)
        DEFERRABLE INITIALLY DEFERRED,
      table_name TEXT NOT NULL, row_key TEXT NOT NULL, old TEXT, new TEXT, salt TEXT NOT NULL,
      digest TEXT
    ) STRICT;
    CREATE INDEX trail_change_event ON trail_change (event);
    CREATE INDEX trail_change_row ON trail_change (table_name, row_key);
    CREATE TABLE trail_gate (
      only INTEGER PRIMARY KEY CHECK (only = 1), event INTEGER, head INTEGER NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    INSERT INTO trail_gate VALUES (1, NULL, 0, '');
    """

  /// What keeps the trail append-only, and search in step with the records.
  static let guards = [
    "trail_event": [
      """
      CREATE TRIGGER trail_event_fixed BEFORE UPDATE ON trail_event BEGIN
        SELECT RAISE(ABORT, 'the trail is append-only'); END
      """,
      """
      CREATE TRIGGER trail_event_kept BEFORE DELETE ON trail_event BEGIN
        SELECT RAISE(ABORT, 'the trail is append-only'); END
      """,
    ],
    "trail_change": [
      """
      CREATE TRIGGER trail_change_fixed BEFORE UPDATE ON trail_change
        WHEN (OLD.event IS NOT (SELECT event FROM trail_gate) OR OLD.digest IS NOT NULL)
          AND NOT ((SELECT event FROM trail_gate) IS NOT NULL AND NEW.old IS NULL AND NEW.new IS NULL
            AND NEW.salt = '' AND NEW.id = OLD.id AND NEW.event = OLD.event
            AND NEW.table_name = OLD.table_name AND NEW.row_key = OLD.row_key
            AND NEW.digest IS OLD.digest AND OLD.digest IS NOT NULL
            AND EXISTS (SELECT 1 FROM trail_blot WHERE change = OLD.id)) BEGIN
        SELECT RAISE(ABORT, 'the trail is append-only'); END
      """,
      """
      CREATE TRIGGER trail_change_kept BEFORE DELETE ON trail_change BEGIN
        SELECT RAISE(ABORT, 'the trail is append-only'); END
      """,
    ],
  ]

  /// Tables of the trail whose guards are missing or are others.
  static func unguarded(_ db: Database) throws -> [String] {
    let found = try String.fetchSet(db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    return guards.filter { !found.isSuperset(of: $0.value) }.keys.sorted()
  }

  /// Council, accounts, records, numbers, search.
  static let records = """
    CREATE TABLE council (
      only INTEGER PRIMARY KEY CHECK (only = 1), name TEXT NOT NULL, letterhead TEXT NOT NULL,
      time_zone TEXT NOT NULL, seats INTEGER NOT NULL CHECK (seats > 0)
    ) STRICT;
    CREATE TABLE account (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, system_user TEXT UNIQUE,
      active INTEGER NOT NULL CHECK (active IN (0, 1))
    ) STRICT;
    CREATE TABLE account_grant (
      account TEXT NOT NULL REFERENCES account (id), permission TEXT NOT NULL,
      PRIMARY KEY (account, permission)
    ) STRICT;

    CREATE TABLE record (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, module TEXT NOT NULL, kind TEXT NOT NULL,
      number TEXT, title TEXT NOT NULL, date TEXT NOT NULL,
      access TEXT NOT NULL
        CHECK (access IN ('publik', 'internal', 'terbatas', 'rahasia', 'sangat_rahasia')),
      status TEXT NOT NULL, owner_unit TEXT, classification TEXT, retention_start TEXT,
      active_until TEXT, inactive_until TEXT, fate TEXT, personal_data TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version > 0)
    ) STRICT;
    CREATE INDEX record_kind ON record (module, kind, date);
    CREATE INDEX record_number ON record (number) WHERE number IS NOT NULL;
    CREATE TABLE record_relation (
      record TEXT NOT NULL REFERENCES record (id), kind TEXT NOT NULL,
      target TEXT NOT NULL REFERENCES record (id), PRIMARY KEY (record, kind, target)
    ) STRICT;
    CREATE INDEX record_relation_target ON record_relation (target);
    CREATE TABLE record_attachment (
      record TEXT NOT NULL REFERENCES record (id), position INTEGER NOT NULL,
      sha256 TEXT NOT NULL, name TEXT NOT NULL, size INTEGER NOT NULL, media_type TEXT NOT NULL,
      PRIMARY KEY (record, position)
    ) STRICT;
    CREATE INDEX record_attachment_digest ON record_attachment (sha256);

    CREATE TABLE number_book (
      id INTEGER PRIMARY KEY, module TEXT NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL,
      UNIQUE (module, code)
    ) STRICT;
    CREATE TABLE number_issue (
      book INTEGER NOT NULL REFERENCES number_book (id), year INTEGER NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence > 0), number TEXT NOT NULL,
      record TEXT REFERENCES record (id), date TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('dipakai', 'batal')),
      PRIMARY KEY (book, year, sequence), UNIQUE (book, year, number)
    ) STRICT;

    CREATE TABLE record_text (
      row INTEGER PRIMARY KEY REFERENCES record (row), title TEXT NOT NULL, body TEXT NOT NULL,
      personal TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE record_search USING fts5 (
      title, body, content = 'record_text', content_rowid = 'row',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    -- Records with personal data are indexed a second time, whole: a query by somebody who may see such data
    -- passes over them alone.
    CREATE VIEW record_personal_text AS
      SELECT row, title || ' ' || body || ' ' || personal AS whole FROM record_text
      WHERE personal <> '';
    CREATE VIRTUAL TABLE record_personal USING fts5 (
      whole, content = 'record_personal_text', content_rowid = 'row',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER record_text_added AFTER INSERT ON record_text BEGIN
      INSERT INTO record_search (rowid, title, body) VALUES (NEW.row, NEW.title, NEW.body);
      INSERT INTO record_personal (rowid, whole)
      SELECT NEW.row, NEW.title || ' ' || NEW.body || ' ' || NEW.personal WHERE NEW.personal <> '';
    END;
    CREATE TRIGGER record_text_gone AFTER DELETE ON record_text BEGIN
      INSERT INTO record_search (record_search, rowid, title, body)
      VALUES ('delete', OLD.row, OLD.title, OLD.body);
      INSERT INTO record_personal (record_personal, rowid, whole)
      SELECT 'delete', OLD.row, OLD.title || ' ' || OLD.body || ' ' || OLD.personal
      WHERE OLD.personal <> '';
    END;
    CREATE TRIGGER record_text_changed AFTER UPDATE ON record_text BEGIN
      INSERT INTO record_search (record_search, rowid, title, body)
      VALUES ('delete', OLD.row, OLD.title, OLD.body);
      INSERT INTO record_search (rowid, title, body) VALUES (NEW.row, NEW.title, NEW.body);
      INSERT INTO record_personal (record_personal, rowid, whole)
      SELECT 'delete', OLD.row, OLD.title || ' ' || OLD.body || ' ' || OLD.personal
      WHERE OLD.personal <> '';
      INSERT INTO record_personal (rowid, whole)
      SELECT NEW.row, NEW.title || ' ' || NEW.body || ' ' || NEW.personal WHERE NEW.personal <> '';
    END;
    """
}
