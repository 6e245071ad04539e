import CouncilRules
import GRDB
import PluginKit
import RecordStore

extension MeetingDesk {
  /// Plans a meeting.
  ///
  /// With a register its participants, chair and seats are those of the meeting's day; otherwise they are typed.
  ///
  /// - Throws: `MeetingError`, `RuleError`.
  package func plan(_ draft: MeetingDraft) throws -> (meeting: Meeting, warnings: [MeetingWarning])
  {
    let rules = try rules(on: draft.date)
    let kind = try rules.kind(draft.kind)
    if kind.needsBody, draft.body == nil { throw MeetingError.bodyNeeded(kind: kind.name) }
    let isClosed = draft.isClosed ?? kind.isClosed
    if isClosed != kind.isClosed,
      draft.opennessReason?.contains(where: { !$0.isWhitespace }) != true
    {
      throw MeetingError.opennessReasonNeeded(kind: kind.name, isClosed: isClosed)
    }
    if let quorum = draft.quorum { _ = try quorumRules(on: draft.date).quorumClass(quorum) }
    try Self.check(draft)
    return try store.write(act("jadwalkan", nil, draft.opennessReason)) { writer in
      let people = try register.map {
        try RegisterPeople(
          $0, body: draft.body ?? kind.body, isPlenary: kind.isPlenary, on: draft.date,
          in: writer.reader)
      }
      try checkSequence(draft, kind, writer.reader)
      let meeting = try insert(draft, kind, people, rules, isClosed, writer)
      if let chair = draft.chair,
        !meeting.participants.contains(where: { $0.code == meeting.chair })
      {
        throw MeetingError.unknownChair(chair)
      }
      var warnings = try roomWarnings(meeting, writer.reader)
      if isClosed != kind.isClosed, !kind.mayDiffer {
        warnings.append(.opennessAgainstRules(kind: kind.name, isClosed: isClosed))
      }
      if let people, people.suspended > 0 { warnings.append(.suspendedLeftOut(people.suspended)) }
      return (meeting, warnings)
    }
  }

  /// What the agenda says of an event, as the plan of a meeting.
  ///
  /// - Parameters:
  ///   - code: the event's code or record, or a day with one event that is a meeting.
  ///   - kind: the kind of meeting, where the event is none by itself.
  /// - Throws: `MeetingError.noRegister`, `.unknownAgendaEvent`, `.severalMeetings`, `.kindNeeded`, `.alreadyPlanned`.
  package func draft(agenda code: String, kind: String?) throws -> MeetingDraft {
    guard let register else { throw MeetingError.noRegister }
    return try store.read { store in
      let event = try event(code, register, store)
      let rules = try rules(on: event.start.date)
      let name = try kind ?? rules.kind(agenda: event.kind, body: event.body).name
      if let taken = try String.fetchOne(
        store.database,
        sql: """
          SELECT code FROM risalah_meeting JOIN record ON record.id = risalah_meeting.record
          WHERE agenda_event = ? AND status <> 'batal'
          """, arguments: [event.record.description])
      {
        throw MeetingError.alreadyPlanned(event: code, meeting: taken)
      }
      let content = try store.record(event.record).content
      var draft = MeetingDraft(
        kind: name, date: event.start.date, invited: event.start.time, items: [content.title])
      draft.plannedMinutes = max(1, event.start.seconds(until: event.end) / 60)
      draft.room = event.room
      draft.body = event.body
      draft.agendaEvent = event.record
      draft.heading = content.number
      return draft
    }
  }

  private func event(_ code: String, _ register: any RegisterReading, _ store: StoreReader) throws
    -> RegisteredEvent
  {
    // Whatever is no day is a code.
    if let day = try? CivilDate(parsing: code) {
      let events = try register.events(on: day, in: store)
      guard let first = events.first else { throw MeetingError.unknownAgendaEvent(code) }
      guard events.count == 1 else {
        throw MeetingError.severalMeetings(
          code, codes: try events.map { try Self.number(of: $0.record, store) })
      }
      return first
    }
    let record = try String.fetchOne(
      store.database,
      sql: "SELECT record FROM number_issue WHERE number = ?1 AND record IS NOT NULL",
      arguments: [code.uppercased()])
    guard let id = RecordID(record ?? code),
      let date = try? CivilDate(parsing: store.record(id).content.date),
      let event = try register.events(on: date, in: store).first(where: { $0.record == id })
    else { throw MeetingError.unknownAgendaEvent(code) }
    return event
  }

  /// The code under which a record was entered in a number book, or the record itself.
  private static func number(of record: RecordID, _ store: StoreReader) throws -> String {
    try String.fetchOne(
      store.database, sql: "SELECT number FROM number_issue WHERE record = ? ORDER BY rowid",
      arguments: [record.description]) ?? record.description
  }

  private static func check(_ draft: MeetingDraft) throws(MeetingError) {
    for (field, text) in [
      ("tempat", draft.room), ("sekretaris", draft.secretary), ("masa", draft.period),
      ("tahun", draft.councilYear), ("badan", draft.body),
    ] + draft.items.map({ ("acara", Optional($0)) }) {
      if let text { try require(field, text) }
    }
    for (field, number) in [
      ("lama", draft.plannedMinutes), ("ke", draft.sequence), ("kursi", draft.seats),
    ] {
      if let number, !(1...10_000).contains(number) {
        throw .unsuitable(field: field, value: String(number))
      }
    }
  }

  /// Refuses a text that says nothing or does more than show.
  static func require(_ field: String, _ text: String) throws(MeetingError) {
    guard text.contains(where: { !$0.isWhitespace }), PlainLine.shown(text) == text,
      text.utf8.count <= 1000
    else { throw .unsuitable(field: field, value: text) }
  }

  private func checkSequence(_ draft: MeetingDraft, _ kind: MeetingKind, _ store: StoreReader)
    throws
  {
    guard let sequence = draft.sequence else { return }
    let taken = try String.fetchOne(
      store.database,
      sql: """
        SELECT code FROM risalah_meeting JOIN record ON record.id = risalah_meeting.record
        WHERE sequence = ? AND risalah_meeting.kind = ? AND period IS ? AND body IS ?
          AND status <> 'batal' AND (council_year IS ? AND (council_year IS NOT NULL
            OR substr(risalah_meeting.date, 1, 4) = ?))
        """,
      arguments: [
        sequence, kind.name, draft.period, draft.body ?? kind.body, draft.councilYear,
        String(draft.date.year),
      ])
    if let taken { throw MeetingError.sequenceTaken(sequence, meeting: taken) }
  }

  private func insert(
    _ draft: MeetingDraft, _ kind: MeetingKind, _ people: RegisterPeople?, _ rules: MeetingRules,
    _ isClosed: Bool, _ writer: StoreWriter
  ) throws -> Meeting {
    let title = MeetingTitle.text(draft, kind, bodyName: people?.bodyName, isClosed: isClosed)
    let record = try writer.create(
      RecordContent(
        kind: "rapat", title: title, date: draft.date.description,
        access: isClosed ? .restricted : .open, status: MinutesState.planned.rawValue,
        ownerUnit: draft.body,
        relations: draft.agendaEvent.map { [Relation(kind: .basis, target: $0)] } ?? [])
    ).id
    try writer.openBook("rapat", title: "Rapat")
    let code = try writer.takeNumber(
      from: "rapat", for: record, date: draft.date.description
    ) { year, sequence in
      "RPT-\(year)-" + String(repeating: "0", count: max(0, 4 - String(sequence).count))
        + String(sequence)
    }.number
    let seats =
      try draft.seats ?? people?.seats ?? (kind.isPlenary ? writer.reader.profile().seats : nil)
    try writer.database.execute(
      sql: """
        INSERT INTO risalah_meeting (record, code, kind, date, invited, planned_minutes, room,
          closed, openness_reason, sequence, period, council_year, body, body_name, chair,
          secretary, quorum, seats, agenda_event)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.description, code, kind.name, draft.date.description, draft.invited.description,
        draft.plannedMinutes ?? rules.plannedMinutes, draft.room, isClosed,
        isClosed == kind.isClosed ? nil : draft.opennessReason, draft.sequence, draft.period,
        draft.councilYear, draft.body ?? kind.body, people?.bodyName,
        draft.chair?.uppercased() ?? people?.chair, draft.secretary, draft.quorum ?? kind.quorum,
        seats, draft.agendaEvent?.description,
      ])
    for (index, item) in draft.items.enumerated() {
      try MeetingDesk.insert(
        AgendaItem(number: index + 1, title: item), of: record, writer)
    }
    for person in people?.participants ?? [] {
      try MeetingDesk.insert(person, of: record, writer)
    }
    return try MeetingRows.find(record, in: writer.reader)
  }

  static func insert(_ item: AgendaItem, of meeting: RecordID, _ writer: StoreWriter) throws {
    try writer.database.execute(
      sql: "INSERT INTO risalah_item (meeting, number, title, speakers) VALUES (?, ?, ?, ?)",
      arguments: [
        meeting.description, item.number, item.title, item.speakers.joined(separator: " "),
      ])
  }

  static func insert(_ person: Participant, of meeting: RecordID, _ writer: StoreWriter) throws {
    try writer.database.execute(
      sql: """
        INSERT INTO risalah_participant (meeting, code, name, role, faction, faction_name, votes,
          channel) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        meeting.description, person.code, person.name, person.role, person.faction,
        person.factionName, person.votes, person.channel,
      ])
  }

  /// Other meetings that have the room at the time.
  func roomWarnings(_ meeting: Meeting, _ store: StoreReader) throws -> [MeetingWarning] {
    guard let room = meeting.room else { return [] }
    let start = CivilMoment(meeting.date, meeting.invited)
    let end = try start.adding(seconds: meeting.plannedMinutes * 60)
    return try MeetingRows.between(
      meeting.date.adding(days: -1), meeting.date.adding(days: 1), in: store
    ).compactMap { other in
      let from = CivilMoment(other.date, other.invited)
      guard other.record != meeting.record, other.state != .cancelled,
        other.room?.lowercased() == room.lowercased(), from < end,
        try from.adding(seconds: other.plannedMinutes * 60) > start
      else { return nil }
      // Of a meeting that nobody may know of, only that the room is taken.
      return .roomTaken(
        room: room, meeting: principal.maySee(other) ? other.code : "acara tertutup", at: from)
    }
  }
}
