import CouncilRules
import GRDB
import PluginKit
import RecordStore

extension MeetingDesk {
  /// Marks what happens.
  ///
  /// - Throws: `MeetingError`; nothing is written then.
  @discardableResult
  package func mark(_ draft: EventDraft, in code: String) throws -> Marked {
    try write("tandai", code, reason: draft.forced) { writer, log in
      try mark(draft, log, writer)
    }
  }

  /// Marks what happens, within an act.
  func mark(
    _ draft: EventDraft, _ log: MeetingLog, _ writer: StoreWriter, quorumClass: String? = nil
  ) throws -> Marked {
    let meeting = log.meeting
    let rules = try rules(on: meeting.date)
    try Self.checkCount(draft.kind, draft.count)
    if draft.kind == .item, let item = draft.count { _ = try meeting.item(item) }
    let clock = try clock(draft, log, rules)
    let quorum = try quorum(meeting, quorumClass, in: writer.reader)
    // What was forced although nothing stood against it was not forced.
    let event = MeetingEvent(
      number: log.nextNumber, kind: draft.kind, clock: clock, count: draft.count,
      person: try person(draft, log), turn: draft.turn, note: try Self.note(draft.note),
      source: draft.source, forced: draft.kind.decides && !quorum.allows ? draft.forced : nil)
    let course = try log.course(of: log.events + [event])
    let warnings = try warnings(event, log, quorum)
    try insert(event, of: meeting, writer)
    if case .counted(let finding) = quorum, event.kind == .quorumAnnounced || event.kind.decides {
      try keep(finding, at: event, of: meeting, writer)
    }
    try settle(meeting, course, writer)
    return Marked(event: event, course: course, warnings: warnings + jumps(event, log))
  }

  /// Whether the number fits what happens.
  static func checkCount(_ kind: EventKind, _ count: Int?) throws(MeetingError) {
    if let range = kind.counts {
      guard let count, range.contains(count) else {
        throw .count(kind, found: count, least: range.lowerBound, most: range.upperBound)
      }
    } else if let count {
      guard kind.mayCount else { throw .noCount(kind) }
      guard (1...10_000).contains(count) else {
        throw .count(kind, found: count, least: 1, most: 10_000)
      }
    }
  }

  /// A note that shows on one line; nil for one that says nothing.
  static func note(_ text: String?) throws(MeetingError) -> String? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    guard PlainLine.shown(text) == text, text.utf8.count <= 1000 else {
      throw .unsuitable(field: "keterangan", value: text)
    }
    return text
  }

  private func clock(_ draft: EventDraft, _ log: MeetingLog, _ rules: MeetingRules) throws
    -> EventClock
  {
    switch draft.time {
    case .live(let clock):
      // A meeting that was opened may go on past midnight, or the day after a suspension.
      guard log.course.opened == nil else { return clock }
      let today = try WITA.moment(at: MachineClock.date(clock.wall)).date
      guard today == log.meeting.date else {
        throw MeetingError.otherDay(meeting: log.meeting.code, date: log.meeting.date)
      }
      return clock
    case .typed(let text):
      let opening = log.timeline.entries.first { $0.event.kind == .opened }?.event.clock.wall
      return try TypedTime.clock(
        text, meeting: log.meeting, opened: opening, rules: rules, now: wall)
    }
  }

  /// The code of whom an event names.
  func person(_ draft: EventDraft, _ log: MeetingLog) throws(MeetingError) -> String? {
    switch draft.person {
    case .nobody:
      guard !draft.kind.needsPerson else { throw .personNeeded(draft.kind) }
      return nil
    case .code(let code): return try Self.code(code, log)
    case .channel(let channel):
      guard let found = log.meeting.participants.first(where: { $0.channel == channel }) else {
        throw .unknownChannel(channel, meeting: log.meeting.code)
      }
      return found.code
    case .agenda:
      guard let next = log.nextSpeaker else {
        throw .noScheduledSpeaker(meeting: log.meeting.code)
      }
      return next
    }
  }

  private static func code(_ code: String, _ log: MeetingLog) throws(MeetingError) -> String {
    if MeetingEvent.isUnknown(code) { return code }
    guard code + "_" == MeetingEvent.unknownPrefix else {
      return try log.meeting.participant(code).code
    }
    let numbers = log.events.compactMap(\.person).filter(MeetingEvent.isUnknown).compactMap {
      Int($0.dropFirst(MeetingEvent.unknownPrefix.count))
    }
    return MeetingEvent.unknownPrefix + String((numbers.max() ?? 0) + 1)
  }

  /// - Throws: `MeetingError.count` for a delay longer than the rules of the meeting's day allow.
  func checkDelay(_ minutes: Int?, of meeting: Meeting) throws {
    let most = try quorumRules(on: meeting.date).postponement.mostMinutes
    if let minutes, minutes > most {
      throw MeetingError.count(.delayed, found: minutes, least: 1, most: most)
    }
  }

  private func warnings(
    _ event: MeetingEvent, _ log: MeetingLog, _ quorum: QuorumState
  ) throws -> [MeetingWarning] {
    let meeting = log.meeting
    switch event.kind {
    case .delayed:
      let limits = try quorumRules(on: meeting.date).postponement
      try checkDelay(event.count, of: meeting)
      guard log.course.delays.count < limits.mostTimes else {
        throw MeetingError.tooManyDelays(meeting: meeting.code, most: limits.mostTimes)
      }
      if case .counted(let finding) = quorum, finding.isQuorate {
        throw MeetingError.quorumIsMet(
          meeting: meeting.code, counted: finding.counted, needed: finding.needed)
      }
      return []
    case .opened:
      return Self.warnings(quorum) + (log.course.chair == nil ? [.noChair] : [])
    case .quorumAnnounced:
      guard case .counted(let finding) = quorum, let announced = event.count,
        announced != finding.attendance.present
      else { return Self.warnings(quorum) }
      return Self.warnings(quorum) + [
        .announcedDiffers(
          announced: announced, present: finding.attendance.present,
          excused: finding.attendance.excused)
      ]
    case .vote, .approval: return try mayDecide(meeting, quorum, forced: event.forced)
    default: return []
    }
  }

  private static func warnings(_ quorum: QuorumState) -> [MeetingWarning] {
    switch quorum {
    case .notAsked: []
    case .unknown: [.attendanceUnknown]
    case .counted(let finding) where finding.isQuorate: []
    case .counted(let finding):
      [
        .notQuorate(
          quorumClass: finding.quorumClass.name, counted: finding.counted, needed: finding.needed)
      ]
    }
  }

  /// Where the clock of day was set between the last event and this one.
  private func jumps(_ event: MeetingEvent, _ log: MeetingLog) -> [MeetingWarning] {
    Timeline(log.events + [event]).jumps.filter { $0.event == event.number }.map {
      .clockSet(event: $0.event, milliseconds: $0.milliseconds)
    }
  }

  func insert(_ event: MeetingEvent, of meeting: Meeting, _ writer: StoreWriter) throws {
    try writer.database.execute(
      sql: """
        INSERT INTO risalah_event (meeting, number, kind, wall, steady, boot, position, place,
          count, person, turn, note, source, forced, replaces)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        meeting.record.description, event.number, event.kind.rawValue, event.clock.wall,
        event.clock.steady, event.clock.boot, event.clock.position, event.place, event.count,
        event.person, event.turn?.rawValue, event.note, event.source.rawValue, event.forced,
        event.replaces,
      ])
  }

  private func keep(
    _ finding: QuorumFinding, at event: MeetingEvent, of meeting: Meeting, _ writer: StoreWriter
  ) throws {
    try writer.database.execute(
      sql: """
        INSERT INTO risalah_quorum (meeting, event, class, members, present, excused, announced,
          needed, met) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        meeting.record.description, event.number, finding.quorumClass.name, finding.members,
        finding.attendance.present, finding.attendance.excused,
        event.kind == .quorumAnnounced ? event.count : nil, finding.needed, finding.isQuorate,
      ])
  }

  /// Writes into the record whether the meeting has begun.
  func settle(_ meeting: Meeting, _ course: MeetingCourse, _ writer: StoreWriter) throws {
    guard meeting.state == .planned || meeting.state == .recorded else { return }
    let state: MinutesState =
      course.opened != nil || meeting.recording != nil ? .recorded : .planned
    guard state != meeting.state else { return }
    try writer.update(meeting.record, expecting: meeting.version) { $0.status = state.rawValue }
  }
}

extension MeetingLog {
  /// Who is next to speak on the item that is being dealt with; nil when nobody is left.
  package var nextSpeaker: String? {
    guard let call = course.items.last,
      let item = meeting.items.first(where: { $0.number == call.item })
    else { return nil }
    let done = Set(course.turns.filter { $0.start >= call.time }.map(\.person))
    return item.speakers.first { !done.contains($0) }
  }
}
