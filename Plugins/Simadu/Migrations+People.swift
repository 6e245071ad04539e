import SidilanKit

extension Simadu {
  /// People, members, factions, bodies, staff, decrees.
  static let peopleMigrations: [StoreMigration] = [
    StoreMigration("001-people") { db in
      try db.execute(
        sql: """
          CREATE TABLE simadu_decree (
            number TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            date TEXT NOT NULL, about TEXT NOT NULL, issuer TEXT NOT NULL
          ) STRICT;
          CREATE TABLE simadu_person (
            record TEXT PRIMARY KEY REFERENCES record (id), name TEXT NOT NULL, front TEXT, back TEXT,
            nik TEXT UNIQUE, phone TEXT, address TEXT, sex TEXT CHECK (sex IN ('L', 'P')),
            birth_place TEXT, birth_date TEXT
          ) STRICT;
          CREATE TABLE simadu_unit (
            code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('unit', 'opd')),
            parent TEXT REFERENCES simadu_unit (code), since TEXT NOT NULL, until TEXT,
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          """)
      try db.execute(
        sql: """
          CREATE TABLE simadu_member (
            code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            person TEXT NOT NULL REFERENCES simadu_person (record), party TEXT NOT NULL,
            constituency TEXT NOT NULL, since TEXT NOT NULL, until TEXT, oath TEXT,
            decree TEXT NOT NULL REFERENCES simadu_decree (number),
            end_decree TEXT REFERENCES simadu_decree (number), end_reason TEXT,
            replaces TEXT UNIQUE REFERENCES simadu_member (code),
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          CREATE TABLE simadu_suspension (
            number INTEGER PRIMARY KEY, member TEXT NOT NULL REFERENCES simadu_member (code),
            since TEXT NOT NULL, until TEXT, decree TEXT NOT NULL REFERENCES simadu_decree (number),
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          CREATE TABLE simadu_faction (
            code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            name TEXT NOT NULL, since TEXT NOT NULL, until TEXT,
            decree TEXT NOT NULL REFERENCES simadu_decree (number),
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          CREATE TABLE simadu_faction_seat (
            number INTEGER PRIMARY KEY, faction TEXT NOT NULL REFERENCES simadu_faction (code),
            member TEXT NOT NULL REFERENCES simadu_member (code), position TEXT NOT NULL,
            since TEXT NOT NULL, until TEXT, decree TEXT NOT NULL REFERENCES simadu_decree (number),
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          CREATE INDEX simadu_faction_seat_member ON simadu_faction_seat (member);
          """)
      try db.execute(
        sql: """
          CREATE TABLE simadu_body (
            code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            name TEXT NOT NULL, kind TEXT NOT NULL, since TEXT NOT NULL, until TEXT,
            decree TEXT NOT NULL REFERENCES simadu_decree (number),
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          CREATE TABLE simadu_seat (
            number INTEGER PRIMARY KEY, body TEXT NOT NULL REFERENCES simadu_body (code),
            member TEXT NOT NULL REFERENCES simadu_member (code), position TEXT NOT NULL,
            since TEXT NOT NULL, until TEXT, decree TEXT NOT NULL REFERENCES simadu_decree (number),
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          CREATE INDEX simadu_seat_body ON simadu_seat (body);
          CREATE INDEX simadu_seat_member ON simadu_seat (member);
          CREATE TABLE simadu_staff (
            code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            person TEXT NOT NULL REFERENCES simadu_person (record), nip TEXT UNIQUE,
            since TEXT NOT NULL, until TEXT,
            decree TEXT NOT NULL REFERENCES simadu_decree (number),
            end_decree TEXT REFERENCES simadu_decree (number), end_reason TEXT,
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          CREATE TABLE simadu_post (
            number INTEGER PRIMARY KEY, staff TEXT NOT NULL REFERENCES simadu_staff (code),
            rank TEXT, office TEXT NOT NULL, unit TEXT NOT NULL REFERENCES simadu_unit (code),
            since TEXT NOT NULL, until TEXT, decree TEXT NOT NULL REFERENCES simadu_decree (number),
            CHECK (until IS NULL OR until >= since)
          ) STRICT;
          CREATE INDEX simadu_post_staff ON simadu_post (staff);
          """)
    },
    StoreMigration("002-langkah") { db in
      try db.execute(
        sql: """
          CREATE TABLE simadu_step (
            number INTEGER PRIMARY KEY, action TEXT NOT NULL, about TEXT NOT NULL,
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
          ) STRICT;
          CREATE INDEX simadu_step_about ON simadu_step (about, action);
          CREATE TABLE simadu_step_row (
            number INTEGER PRIMARY KEY, step INTEGER NOT NULL REFERENCES simadu_step (number),
            place TEXT NOT NULL, key TEXT NOT NULL, before TEXT, after TEXT
          ) STRICT;
          CREATE INDEX simadu_step_row_step ON simadu_step_row (step);
          """)
    },
  ]
}
