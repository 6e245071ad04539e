import SidilanKit

extension Simadu {
  /// Rooms, agenda, legislation, assets, visits.
  static let agendaMigrations = [
    StoreMigration("101-agenda") { db in
      try db.execute(
        sql: """
          CREATE TABLE simadu_room (
            code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            name TEXT NOT NULL, capacity INTEGER NOT NULL CHECK (capacity > 0),
            equipment TEXT NOT NULL, since TEXT NOT NULL, until TEXT
          ) STRICT;
          CREATE TABLE simadu_period (
            code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            kind TEXT NOT NULL CHECK (kind IN ('sidang', 'reses')), council_year TEXT NOT NULL,
            ordinal INTEGER NOT NULL CHECK (ordinal > 0), decree TEXT NOT NULL,
            since TEXT NOT NULL, until TEXT NOT NULL, UNIQUE (kind, council_year, ordinal)
          ) STRICT;
          CREATE TABLE simadu_agenda (
            record TEXT PRIMARY KEY REFERENCES record (id), code TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL, body TEXT, room TEXT REFERENCES simadu_room (code),
            starts TEXT NOT NULL, ends TEXT NOT NULL, closed INTEGER NOT NULL, closed_reason TEXT,
            urgent_reason TEXT, decision TEXT, invited TEXT, CHECK (ends > starts)
          ) STRICT;
          CREATE INDEX simadu_agenda_time ON simadu_agenda (starts);
          CREATE TABLE simadu_agenda_member (
            agenda TEXT NOT NULL REFERENCES simadu_agenda (record), member TEXT NOT NULL,
            PRIMARY KEY (agenda, member)
          ) STRICT;
          CREATE TABLE simadu_agenda_step (
            id INTEGER PRIMARY KEY, agenda TEXT NOT NULL REFERENCES simadu_agenda (record),
            verb TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL,
            moment TEXT NOT NULL, reason TEXT, note TEXT
          ) STRICT;
          CREATE INDEX simadu_agenda_step_agenda ON simadu_agenda_step (agenda);
          """)
    },
    StoreMigration("102-raperda") { db in
      try db.execute(
        sql: """
          CREATE TABLE simadu_bill (
            record TEXT PRIMARY KEY REFERENCES record (id), code TEXT NOT NULL UNIQUE,
            initiator TEXT NOT NULL CHECK (initiator IN ('dprd', 'wali_kota')),
            year INTEGER NOT NULL
          ) STRICT;
          CREATE TABLE simadu_bill_step (
            id INTEGER PRIMARY KEY, bill TEXT NOT NULL REFERENCES simadu_bill (record),
            stage TEXT NOT NULL, day TEXT NOT NULL, meeting TEXT REFERENCES simadu_agenda (record),
            document TEXT, note TEXT
          ) STRICT;
          CREATE INDEX simadu_bill_step_bill ON simadu_bill_step (bill);
          """)
    },
    StoreMigration("103-aset") { db in
      try db.execute(
        sql: """
          CREATE TABLE simadu_asset (
            code TEXT PRIMARY KEY, record TEXT NOT NULL UNIQUE REFERENCES record (id),
            item_code TEXT NOT NULL, nup INTEGER NOT NULL CHECK (nup > 0), name TEXT NOT NULL,
            price INTEGER NOT NULL CHECK (price > 0), acquired TEXT NOT NULL,
            condition TEXT NOT NULL CHECK (condition IN ('baik', 'rusak_ringan', 'rusak_berat')),
            UNIQUE (item_code, nup)
          ) STRICT;
          CREATE TABLE simadu_handover (
            record TEXT PRIMARY KEY REFERENCES record (id),
            asset TEXT NOT NULL REFERENCES simadu_asset (code),
            direction TEXT NOT NULL CHECK (direction IN ('keluar', 'masuk')),
            holder TEXT NOT NULL, condition TEXT NOT NULL, day TEXT NOT NULL
          ) STRICT;
          CREATE TABLE simadu_holding (
            handover TEXT PRIMARY KEY REFERENCES simadu_handover (record),
            asset TEXT NOT NULL REFERENCES simadu_asset (code), holder TEXT NOT NULL,
            since TEXT NOT NULL, until TEXT, due TEXT
          ) STRICT;
          CREATE INDEX simadu_holding_asset ON simadu_holding (asset);
          CREATE INDEX simadu_holding_holder ON simadu_holding (holder);
          CREATE TABLE simadu_asset_step (
            id INTEGER PRIMARY KEY, asset TEXT NOT NULL REFERENCES simadu_asset (code),
            verb TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL,
            day TEXT NOT NULL, reason TEXT, document TEXT
          ) STRICT;
          CREATE INDEX simadu_asset_step_asset ON simadu_asset_step (asset);
          """)
    },
    StoreMigration("104-kunjungan") { db in
      try db.execute(
        sql: """
          CREATE TABLE simadu_visit (
            record TEXT PRIMARY KEY REFERENCES record (id), code TEXT NOT NULL UNIQUE,
            institution TEXT NOT NULL, guests INTEGER NOT NULL CHECK (guests > 0),
            purpose TEXT NOT NULL, host TEXT NOT NULL, day TEXT NOT NULL,
            contact_name TEXT, contact_phone TEXT
          ) STRICT;
          CREATE INDEX simadu_visit_day ON simadu_visit (day);
          """)
    },
    StoreMigration("105-nomor-awal") { db in
      try db.execute(
        sql: """
          CREATE TABLE simadu_first_number (
            year INTEGER PRIMARY KEY, number INTEGER NOT NULL CHECK (number > 0),
            reason TEXT NOT NULL
          ) STRICT;
          """)
    },
    // How well an item was before a step, so that the step can be taken back; unknown of older ones.
    StoreMigration("106-kondisi-sebelumnya", reshaping: ["simadu_asset_step"]) { db in
      try db.execute(sql: "ALTER TABLE simadu_asset_step ADD COLUMN condition TEXT")
    },
  ]
}
