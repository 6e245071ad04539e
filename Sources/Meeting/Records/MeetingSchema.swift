import GRDB
package import RecordStore

/// The tables of meetings; released steps are never edited.
package enum MeetingSchema {
  /// The owner of the tables, the module of the records and the word of the commands.
  package static let owner = "risalah"

  /// Why somebody was away may be an illness.
  package static let personal = [
    PersonalColumn("risalah_attendance", "status", .health, shownAs: .all)
  ]

  /// The steps.
  package static let migrations = [
    StoreMigration("001-rapat") { db in
      try db.execute(
        sql: """
          CREATE TABLE risalah_meeting (
            record TEXT PRIMARY KEY REFERENCES record (id), code TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL, date TEXT NOT NULL, invited TEXT NOT NULL,
            planned_minutes INTEGER NOT NULL CHECK (planned_minutes > 0), room TEXT,
            closed INTEGER NOT NULL CHECK (closed IN (0, 1)), openness_reason TEXT,
            sequence INTEGER CHECK (sequence > 0), period TEXT, council_year TEXT, body TEXT,
            body_name TEXT, chair TEXT, secretary TEXT, quorum TEXT,
            seats INTEGER CHECK (seats > 0), agenda_event TEXT REFERENCES record (id),
            recording TEXT
          ) STRICT;
          CREATE INDEX risalah_meeting_date ON risalah_meeting (date);
          CREATE TABLE risalah_item (
            meeting TEXT NOT NULL REFERENCES risalah_meeting (record), number INTEGER NOT NULL,
            title TEXT NOT NULL, speakers TEXT NOT NULL, PRIMARY KEY (meeting, number)
          ) STRICT;
          CREATE TABLE risalah_participant (
            meeting TEXT NOT NULL REFERENCES risalah_meeting (record), code TEXT NOT NULL,
            name TEXT NOT NULL, role TEXT, faction TEXT, faction_name TEXT,
            votes INTEGER NOT NULL CHECK (votes IN (0, 1)),
            channel INTEGER CHECK (channel BETWEEN 1 AND 64), PRIMARY KEY (meeting, code),
            UNIQUE (meeting, channel)
          ) STRICT;
          CREATE TABLE risalah_attendance (
            meeting TEXT NOT NULL REFERENCES risalah_meeting (record), person TEXT NOT NULL,
            status TEXT NOT NULL, time INTEGER NOT NULL, source TEXT NOT NULL,
            -- The person first: the history of a meeting shows rows whose keys begin with its record, and why
            -- somebody is away may be an illness.
            PRIMARY KEY (person, meeting)
          ) STRICT;
          CREATE INDEX risalah_attendance_meeting ON risalah_attendance (meeting);
          CREATE TABLE risalah_headcount (
            meeting TEXT PRIMARY KEY REFERENCES risalah_meeting (record),
            present INTEGER NOT NULL, excused INTEGER NOT NULL, factions INTEGER
          ) STRICT;
          CREATE TABLE risalah_event (
            meeting TEXT NOT NULL REFERENCES risalah_meeting (record), number INTEGER NOT NULL,
            kind TEXT NOT NULL, wall INTEGER NOT NULL, steady INTEGER, boot TEXT,
            position INTEGER, place INTEGER NOT NULL, count INTEGER, person TEXT, turn TEXT,
            note TEXT, source TEXT NOT NULL, forced TEXT, replaces INTEGER, struck INTEGER,
            struck_reason TEXT, PRIMARY KEY (meeting, number)
          ) STRICT;
          -- What was marked stays; it is struck out, with a reason, or replaced by another.
          CREATE TRIGGER risalah_event_kept BEFORE DELETE ON risalah_event BEGIN
            SELECT RAISE(ABORT, 'events are struck out, never deleted'); END;
          CREATE TRIGGER risalah_event_fixed BEFORE UPDATE ON risalah_event
            WHEN OLD.struck IS NOT NULL OR NEW.struck IS NULL OR NEW.struck_reason IS NULL
              OR OLD.kind IS NOT NEW.kind OR OLD.wall IS NOT NEW.wall
              OR OLD.steady IS NOT NEW.steady OR OLD.boot IS NOT NEW.boot
              OR OLD.position IS NOT NEW.position OR OLD.place IS NOT NEW.place
              OR OLD.count IS NOT NEW.count OR OLD.person IS NOT NEW.person
              OR OLD.turn IS NOT NEW.turn OR OLD.note IS NOT NEW.note
              OR OLD.source IS NOT NEW.source OR OLD.forced IS NOT NEW.forced
              OR OLD.replaces IS NOT NEW.replaces OR OLD.number IS NOT NEW.number
              OR OLD.meeting IS NOT NEW.meeting BEGIN
            SELECT RAISE(ABORT, 'an event is only ever struck out'); END;
          CREATE TABLE risalah_quorum (
            meeting TEXT NOT NULL, event INTEGER NOT NULL, class TEXT NOT NULL,
            members INTEGER NOT NULL, present INTEGER NOT NULL, excused INTEGER NOT NULL,
            announced INTEGER, needed INTEGER NOT NULL, met INTEGER NOT NULL,
            PRIMARY KEY (meeting, event),
            FOREIGN KEY (meeting, event) REFERENCES risalah_event (meeting, number)
          ) STRICT;
          CREATE TABLE risalah_decision (
            meeting TEXT NOT NULL, number INTEGER NOT NULL, event INTEGER NOT NULL,
            text TEXT NOT NULL, manner TEXT NOT NULL, in_favour INTEGER, against INTEGER,
            abstaining INTEGER, carried INTEGER NOT NULL CHECK (carried IN (0, 1)),
            needed INTEGER, quorum TEXT, knocks INTEGER, forced TEXT, reference TEXT,
            struck_reason TEXT, PRIMARY KEY (meeting, number),
            FOREIGN KEY (meeting, event) REFERENCES risalah_event (meeting, number)
          ) STRICT;
          CREATE TABLE risalah_stance (
            meeting TEXT NOT NULL, decision INTEGER NOT NULL, faction TEXT NOT NULL,
            stance TEXT NOT NULL, PRIMARY KEY (meeting, decision, faction),
            FOREIGN KEY (meeting, decision) REFERENCES risalah_decision (meeting, number)
          ) STRICT;
          """)
    }
  ]
}
