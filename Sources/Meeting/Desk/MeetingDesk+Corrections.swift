import CouncilRules
import GRDB
import RecordStore

extension MeetingDesk {
  /// Strikes an event out; it stays in the log, with the reason.
  ///
  /// - Throws: `MeetingError.reasonNeeded`, `.notPossible` with the event that would not fit without it.
  package func strike(_ number: Int, in code: String, reason: String?) throws -> Marked {
    let reason = try Self.reason(reason)
    return try write("coret", code, reason: reason) { writer, log in
      let event = try log.event(number)
      let decisions = try MeetingRows.decisions(of: log.meeting.record, in: writer.reader)
      if let bearer = decisions.first(where: { $0.event == number && $0.strike == nil }) {
        throw MeetingError.bearsDecision(
          number, decision: bearer.number, meeting: log.meeting.code)
      }
      let course = try log.course(of: log.events.filter { $0.number != number })
      let struck = try strike(event, log.meeting, reason, writer)
      try settle(log.meeting, course, writer)
      return Marked(event: struck, course: course, warnings: [])
    }
  }

  /// Corrects an event: it is struck out, and another stands for it.
  ///
  /// - Throws: `MeetingError.reasonNeeded`, `.nothingCorrected`, `.notPossible` with the event that would not fit.
  package func correct(
    _ number: Int, in code: String, _ correction: EventCorrection, reason: String?
  ) throws -> Marked {
    let reason = try Self.reason(reason)
    guard !correction.isEmpty else { throw MeetingError.nothingCorrected(number) }
    return try write("betulkan", code, reason: reason) { writer, log in
      let old = try log.event(number)
      let new = try corrected(old, correction, log)
      let course = try log.course(of: log.events.filter { $0.number != number } + [new])
      _ = try strike(old, log.meeting, reason, writer)
      try insert(new, of: log.meeting, writer)
      try follow(old, new, log.meeting, writer)
      try settle(log.meeting, course, writer)
      return Marked(event: new, course: course, warnings: [])
    }
  }

  private func corrected(
    _ old: MeetingEvent, _ correction: EventCorrection, _ log: MeetingLog
  ) throws -> MeetingEvent {
    var new = old
    new.number = log.nextNumber
    new.replaces = old.number
    if let time = correction.time {
      let opening = log.timeline.entries.first { $0.event.kind == .opened }?.event
      new.clock = try TypedTime.clock(
        time, meeting: log.meeting,
        opened: opening?.number == old.number ? nil : opening?.clock.wall,
        rules: rules(on: log.meeting.date), now: wall)
      new.place = new.number
    }
    if let count = correction.count { new.count = count }
    try Self.checkCount(new.kind, new.count)
    if new.kind == .delayed { try checkDelay(new.count, of: log.meeting) }
    if new.kind == .item, let item = new.count { _ = try log.meeting.item(item) }
    if let person = correction.person {
      var draft = EventDraft(new.kind, at: .live(new.clock))
      draft.person = person
      new.person = try self.person(draft, log)
    }
    if let turn = correction.turn { new.turn = turn }
    if let note = correction.note { new.note = try Self.note(note) }
    return new
  }

  private func strike(
    _ event: MeetingEvent, _ meeting: Meeting, _ reason: String, _ writer: StoreWriter
  ) throws -> MeetingEvent {
    var struck = event
    struck.strike = MeetingEvent.Strike(wall: wall, reason: reason)
    try writer.database.execute(
      sql:
        "UPDATE risalah_event SET struck = ?, struck_reason = ? WHERE meeting = ? AND number = ?",
      arguments: [wall, reason, meeting.record.description, event.number])
    return struck
  }

  /// What rested on the old event rests on the new one.
  private func follow(
    _ old: MeetingEvent, _ new: MeetingEvent, _ meeting: Meeting, _ writer: StoreWriter
  ) throws {
    try writer.database.execute(
      sql: """
        UPDATE risalah_decision SET event = ?
        WHERE meeting = ? AND event = ? AND struck_reason IS NULL
        """, arguments: [new.number, meeting.record.description, old.number])
    try writer.database.execute(
      sql: """
        INSERT INTO risalah_quorum (meeting, event, class, members, present, excused, announced,
          needed, met)
        SELECT meeting, ?1, class, members, present, excused,
          CASE WHEN announced IS NULL THEN NULL ELSE ?2 END, needed, met
        FROM risalah_quorum WHERE meeting = ?3 AND event = ?4
        """,
      arguments: [new.number, new.count, meeting.record.description, old.number])
  }
}
