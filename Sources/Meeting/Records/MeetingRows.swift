package import CouncilRules
import Foundation
import GRDB
package import RecordStore

/// Reads meetings from their tables.
package enum MeetingRows {
  private static let columns = """
    SELECT risalah_meeting.*, record.title, record.status, record.version
    FROM risalah_meeting JOIN record ON record.id = risalah_meeting.record
    """

  /// The meeting with a code, the only one of a day, or with `kini` the only one that runs or, when none does, the
  /// only one of today that is not yet open.
  ///
  /// - Throws: `MeetingError.unknownMeeting`, `.severalMeetings`, `.nothingRuns`.
  package static func find(
    _ text: String, today: CivilDate, seenBy principal: Principal, in store: StoreReader
  ) throws -> Meeting {
    if text.lowercased() == "kini" || text.lowercased() == "now" {
      return try running(today, seenBy: principal, store)
    }
    if let found = try named(text, store) { return found }
    // A text that is no day is a code that nobody has.
    guard let day = try? CivilDate(parsing: text) else { throw MeetingError.unknownMeeting(text) }
    let found = try between(day, day, in: store).filter {
      $0.state != .cancelled && principal.maySee($0)
    }
    guard let first = found.first else { throw MeetingError.unknownMeeting(text) }
    guard found.count == 1 else {
      throw MeetingError.severalMeetings(text, codes: found.map(\.code))
    }
    return first
  }

  /// The meeting of a record.
  ///
  /// - Throws: `MeetingError.unknownMeeting`.
  package static func find(_ record: RecordID, in store: StoreReader) throws -> Meeting {
    guard let found = try named(record.description, store) else {
      throw MeetingError.unknownMeeting(record.description)
    }
    return found
  }

  private static func named(_ text: String, _ store: StoreReader) throws -> Meeting? {
    try Row.fetchOne(
      store.database, sql: columns + " WHERE code = ? OR record = ?",
      arguments: [text.uppercased(), text.lowercased()]
    ).map { try meeting($0, store) }
  }

  /// The meetings of days, in the order of their beginning.
  package static func between(
    _ first: CivilDate, _ last: CivilDate, in store: StoreReader
  ) throws -> [Meeting] {
    try Row.fetchAll(
      store.database,
      sql: columns
        + " WHERE risalah_meeting.date BETWEEN ? AND ? ORDER BY risalah_meeting.date, invited, code",
      arguments: [first.description, last.description]
    ).map { try meeting($0, store) }
  }

  private static func running(
    _ today: CivilDate, seenBy principal: Principal, _ store: StoreReader
  ) throws -> Meeting {
    let rows = try Row.fetchAll(
      store.database,
      sql: columns + """
         WHERE record.status = 'direkam' AND NOT EXISTS (
          SELECT 1 FROM risalah_event WHERE meeting = risalah_meeting.record
            AND kind = 'ditutup' AND struck IS NULL) ORDER BY risalah_meeting.date, invited, code
        """)
    let open = try rows.map { try meeting($0, store) }.filter(principal.maySee)
    let found =
      open.isEmpty
      ? try between(today, today, in: store).filter {
        $0.state == .planned && principal.maySee($0)
      } : open
    guard let first = found.first else { throw MeetingError.nothingRuns }
    guard found.count == 1 else {
      throw MeetingError.severalMeetings("kini", codes: found.map(\.code))
    }
    return first
  }

  /// The log of a meeting, in the order of writing, with what was struck out.
  package static func events(of meeting: RecordID, in store: StoreReader) throws -> [MeetingEvent] {
    try Row.fetchAll(
      store.database.cachedStatement(
        sql: "SELECT * FROM risalah_event WHERE meeting = ? ORDER BY number"),
      arguments: [meeting.description]
    ).compactMap(event)
  }

  /// The attendance list, in the order of codes.
  package static func attendance(of meeting: RecordID, in store: StoreReader) throws
    -> [Attendance]
  {
    try Row.fetchAll(
      store.database, sql: "SELECT * FROM risalah_attendance WHERE meeting = ? ORDER BY person",
      arguments: [meeting.description]
    ).compactMap { row in
      guard let status = AttendanceStatus(rawValue: row["status"]),
        let source = Attendance.Source(rawValue: row["source"])
      else { return nil }
      return Attendance(person: row["person"], status: status, time: row["time"], source: source)
    }
  }

  /// The numbers that were typed instead of names.
  package static func headcount(of meeting: RecordID, in store: StoreReader) throws -> Headcount? {
    try Row.fetchOne(
      store.database, sql: "SELECT * FROM risalah_headcount WHERE meeting = ?",
      arguments: [meeting.description]
    ).map { Headcount(present: $0["present"], excused: $0["excused"], factions: $0["factions"]) }
  }

  /// The quorums that were counted, in the order of their events.
  package static func quorums(of meeting: RecordID, in store: StoreReader) throws -> [QuorumCount] {
    try Row.fetchAll(
      store.database, sql: "SELECT * FROM risalah_quorum WHERE meeting = ? ORDER BY event",
      arguments: [meeting.description]
    ).map { row in
      QuorumCount(
        event: row["event"], quorumClass: row["class"], members: row["members"],
        present: row["present"], excused: row["excused"], announced: row["announced"],
        needed: row["needed"], isMet: row["met"])
    }
  }

  /// The decisions, in order, with those struck out.
  package static func decisions(of meeting: RecordID, in store: StoreReader) throws -> [Decision] {
    let stances = try Row.fetchAll(
      store.database, sql: "SELECT decision, faction, stance FROM risalah_stance WHERE meeting = ?",
      arguments: [meeting.description])
    return try Row.fetchAll(
      store.database, sql: "SELECT * FROM risalah_decision WHERE meeting = ? ORDER BY number",
      arguments: [meeting.description]
    ).compactMap { row in
      guard let manner = Decision.Manner(rawValue: row["manner"]) else { return nil }
      let number: Int = row["number"]
      let inFavour: Int? = row["in_favour"]
      let own = stances.filter { $0["decision"] == number }
      return Decision(
        number: number, event: row["event"], text: row["text"], manner: manner,
        votes: inFavour.map {
          Decision.Votes(
            inFavour: $0, against: row["against"] ?? 0, abstaining: row["abstaining"] ?? 0)
        },
        isCarried: row["carried"], needed: row["needed"], quorum: row["quorum"],
        knocks: row["knocks"],
        stances: Dictionary(
          own.compactMap { row -> (String, Decision.Stance)? in
            Decision.Stance(rawValue: row["stance"]).map { (row["faction"], $0) }
          }, uniquingKeysWith: { first, _ in first }),
        forced: row["forced"], reference: row["reference"], strike: row["struck_reason"])
    }
  }

  /// Nil for a kind of a newer program.
  private static func event(_ row: Row) -> MeetingEvent? {
    guard let kind = EventKind(rawValue: row["kind"]),
      let source = MeetingEvent.Source(rawValue: row["source"])
    else { return nil }
    let turn: String? = row["turn"]
    let struck: Int64? = row["struck"]
    return MeetingEvent(
      number: row["number"], kind: kind,
      clock: EventClock(
        wall: row["wall"], steady: row["steady"], boot: row["boot"], position: row["position"]),
      place: row["place"], count: row["count"], person: row["person"],
      turn: turn.flatMap(TurnKind.init), note: row["note"], source: source, forced: row["forced"],
      replaces: row["replaces"],
      strike: struck.map { MeetingEvent.Strike(wall: $0, reason: row["struck_reason"] ?? "") })
  }

  private static func meeting(_ row: Row, _ store: StoreReader) throws -> Meeting {
    let id: String = row["record"]
    guard let record = RecordID(id) else { throw MeetingError.unknownMeeting(id) }
    let status: String = row["status"]
    let agendaEvent: String? = row["agenda_event"]
    return Meeting(
      record: record, version: row["version"], code: row["code"], kind: row["kind"],
      title: row["title"], state: MinutesState(rawValue: status), status: status,
      date: try CivilDate(parsing: row["date"]), invited: try ClockTime(parsing: row["invited"]),
      plannedMinutes: row["planned_minutes"], room: row["room"], isClosed: row["closed"],
      opennessReason: row["openness_reason"], sequence: row["sequence"], period: row["period"],
      councilYear: row["council_year"], body: row["body"], bodyName: row["body_name"],
      chair: row["chair"], secretary: row["secretary"], quorum: row["quorum"],
      seats: row["seats"], agendaEvent: agendaEvent.flatMap(RecordID.init),
      recording: row["recording"], items: try items(id, store),
      participants: try participants(id, store))
  }

  private static func items(_ meeting: String, _ store: StoreReader) throws -> [AgendaItem] {
    try Row.fetchAll(
      store.database, sql: "SELECT * FROM risalah_item WHERE meeting = ? ORDER BY number",
      arguments: [meeting]
    ).map { row in
      let speakers: String = row["speakers"]
      return AgendaItem(
        number: row["number"], title: row["title"],
        speakers: speakers.split(separator: " ").map(String.init))
    }
  }

  private static func participants(_ meeting: String, _ store: StoreReader) throws
    -> [Participant]
  {
    try Row.fetchAll(
      store.database, sql: "SELECT * FROM risalah_participant WHERE meeting = ? ORDER BY code",
      arguments: [meeting]
    ).map { row in
      Participant(
        code: row["code"], name: row["name"], role: row["role"], faction: row["faction"],
        factionName: row["faction_name"], votes: row["votes"], channel: row["channel"])
    }
  }
}
