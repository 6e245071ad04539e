import CouncilRules
import Foundation
import GRDB
import PluginKit
import RecordStore

extension MeetingDesk {
  /// Writes down how somebody is there or not; what was written of them before is replaced.
  ///
  /// - Throws: `MeetingError.unknownPerson`.
  package func attend(
    _ codes: [String], _ status: AttendanceStatus, at time: EventDraft.Time, in code: String
  ) throws {
    try write("hadir", code) { writer, log in
      let clock = try clock(time, log)
      for person in codes {
        try write(
          Attendance(
            person: log.meeting.participant(person).code, status: status, time: clock,
            source: .typed), of: log.meeting, writer)
      }
    }
  }

  /// Writes down the same of all members of whom nothing is written yet; returns how many those are.
  package func attendRest(
    _ status: AttendanceStatus, at time: EventDraft.Time, in code: String
  ) throws -> Int {
    try write("hadir", code) { writer, log in
      let clock = try clock(time, log)
      let known = Set(
        try MeetingRows.attendance(of: log.meeting.record, in: writer.reader).map(\.person))
      let rest = log.meeting.participants.filter { $0.votes && !known.contains($0.code) }
      for person in rest {
        try write(
          Attendance(person: person.code, status: status, time: clock, source: .typed),
          of: log.meeting, writer)
      }
      return rest.count
    }
  }

  /// Writes numbers down where names are not known; lines by name count before them.
  ///
  /// - Throws: `MeetingError.seatsUnknown`; `RuleError.countOutOfRange` for more people than seats.
  package func count(_ headcount: Headcount, in code: String) throws {
    try write("hadir_jumlah", code) { writer, log in
      _ = try AttendanceCount(log.meeting, [], headcount)
      try writer.database.execute(
        sql: """
          INSERT INTO risalah_headcount (meeting, present, excused, factions) VALUES (?, ?, ?, ?)
          ON CONFLICT (meeting) DO UPDATE SET present = excluded.present,
            excused = excluded.excused, factions = excluded.factions
          """,
        arguments: [
          log.meeting.record.description, headcount.present, headcount.excused,
          headcount.factions,
        ])
    }
  }

  /// Reads the list of the module that keeps attendance; returns how many lines it had.
  ///
  /// - Throws: `MeetingError.noAttendanceModule`, `.noAttendanceList`, `.unknownPerson`.
  package func readAttendance(in code: String) throws -> Int {
    guard let attendance else { throw MeetingError.noAttendanceModule }
    return try write("hadir_ambil", code) { writer, log in
      let meeting = log.meeting
      guard let lines = try attendance.attendance(of: meeting.record, in: writer.reader) else {
        throw MeetingError.noAttendanceList(meeting: meeting.code)
      }
      for line in lines {
        guard let status = AttendanceStatus(rawValue: line.status) else {
          throw MeetingError.unsuitable(field: "status", value: line.status)
        }
        try write(
          Attendance(
            person: meeting.participant(line.person).code, status: status,
            time: MachineClock.milliseconds(line.time), source: .module), of: meeting, writer)
      }
      return lines.count
    }
  }

  private func clock(_ time: EventDraft.Time, _ log: MeetingLog) throws -> Int64 {
    switch time {
    case .live(let clock): clock.wall
    case .typed(let text):
      try TypedTime.clock(
        text, meeting: log.meeting, opened: nil, rules: rules(on: log.meeting.date), now: wall
      ).wall
    }
  }

  private func write(_ line: Attendance, of meeting: Meeting, _ writer: StoreWriter) throws {
    try writer.database.execute(
      sql: """
        INSERT INTO risalah_attendance (meeting, person, status, time, source)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (person, meeting) DO UPDATE SET status = excluded.status, time = excluded.time,
          source = excluded.source
        """,
      arguments: [
        meeting.record.description, line.person, line.status.rawValue, line.time,
        line.source.rawValue,
      ])
  }
}
