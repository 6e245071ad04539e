import CouncilRules
import Meeting
import PluginKit
import Quantities

/// The log of a meeting, for people and programs.
enum EventReport {
  /// Says what was written, and what ought to be looked at.
  static func tell(_ marked: Marked, _ meeting: Meeting, _ desk: MeetingDesk) throws {
    let event = marked.event
    var words = [
      "\(event.number).", WITAClock.text(event.clock.wall, on: meeting.date),
      Catalogue.eventTitle(event.kind).text(),
    ]
    if let count = event.count { words.append(Catalogue.eventCount(event.kind, count).text()) }
    if let person = event.person ?? goingOn(event, marked.course) {
      words.append("(\(meeting.name(of: person)))")
    }
    let phase = Catalogue.phase(marked.course.phase)
    let now = Message("rapat \(phase.indonesian)", "the meeting is \(phase.english)").text()
    let turns: [EventKind] = [.opened, .suspended, .resumed, .closed]
    Console.shared.print(
      PlainLine.shown(
        words.joined(separator: " ")
          + (turns.contains(event.kind) && event.replaces == nil ? "" : "; " + now)) + "\n")
    if event.kind == .gavel, let count = event.count,
      let meaning = try desk.rules(on: meeting.date).meaning(ofKnocks: count)
    {
      Console.shared.note(Message(meaning).text())
    }
    warn(marked.warnings)
  }

  /// Says what ought to be looked at.
  static func warn(_ warnings: [MeetingWarning]) {
    for warning in warnings { Console.shared.note(Catalogue.meetingWarning(warning).text()) }
  }

  /// The log; what was struck out and what followed only where it is asked for.
  static func table(_ log: MeetingLog, all: Bool) throws -> ResultTable {
    var columns: [ResultTable.Column] = [
      .init("nomor", Wording("nomor", "number")),
      .init("jam", Wording("jam (WITA)", "time (WITA)")),
      .init("peristiwa", Wording("peristiwa", "event")),
      .init("jumlah", Wording("jumlah", "count")), .init("oleh", Wording("oleh", "by")),
      .init("keterangan", Wording("keterangan", "note")),
      .init("rekaman", Wording("rekaman", "recording")), .init("utc", Wording("UTC", "UTC")),
    ]
    if all { columns.append(.init("dicoret", Wording("dicoret", "struck out"))) }
    var table = ResultTable(columns, nothing: Catalogue.noEvents(log.meeting.code))
    let events =
      log.timeline.entries.map(\.event) + (all ? log.events.filter { $0.strike != nil } : [])
    for event in events {
      table.add(row(event, log, all: all))
    }
    return table
  }

  /// Who goes on, of an event that gives the floor back.
  private static func goingOn(_ event: MeetingEvent, _ course: MeetingCourse) -> String? {
    event.kind == .goesOn ? course.turns.first { $0.event == event.number }?.person : nil
  }

  private static func row(_ event: MeetingEvent, _ log: MeetingLog, all: Bool)
    -> [ResultTable.Cell]
  {
    let meeting = log.meeting
    var notes = [event.note].compactMap(\.self)
    if let forced = event.forced { notes.append(Catalogue.forcedNote(forced).text()) }
    if let replaced = event.replaces { notes.append(Catalogue.replacedNote(replaced).text()) }
    if let turn = event.turn { notes.append(turn.rawValue) }
    let cells: [ResultTable.Cell] = [
      .number(Int64(event.number)), .text(WITAClock.text(event.clock.wall, on: meeting.date)),
      .text(Catalogue.eventTitle(event.kind).text()),
      event.count.map { .number(Int64($0)) } ?? .empty,
      .init((event.person ?? goingOn(event, log.course)).map { meeting.name(of: $0) }),
      .init(notes.isEmpty ? nil : notes.joined(separator: "; ")),
      .init(event.clock.position.map { Clock.text(.init(milliseconds: $0)) }),
      .text(WITAClock.iso(event.clock.wall)),
    ]
    return all ? cells + [.init(event.strike?.reason)] : cells
  }
}
