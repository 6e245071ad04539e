package import CouncilRules
import RecordStore

extension MeetingDesk {
  /// The meetings of days that whoever acts may know of, in the order of their beginning.
  package func meetings(_ first: CivilDate, _ last: CivilDate) throws -> [Meeting] {
    try store.read { try MeetingRows.between(first, last, in: $0) }.filter(principal.maySee)
  }

  /// The decisions of a meeting, in order, with those struck out.
  package func decisions(of meeting: Meeting) throws -> [Decision] {
    try store.read { try MeetingRows.decisions(of: meeting.record, in: $0) }
  }

  /// The quorums that were counted in a meeting, in the order of their events.
  package func quorums(of meeting: Meeting) throws -> [QuorumCount] {
    try store.read { try MeetingRows.quorums(of: meeting.record, in: $0) }
  }

  /// The attendance list of a meeting, in the order of codes.
  package func attendance(of meeting: Meeting) throws -> [Attendance] {
    try store.read { try MeetingRows.attendance(of: meeting.record, in: $0) }
  }

  /// Who is there, counted; nil when nothing was written.
  package func attendanceCount(of meeting: Meeting) throws -> AttendanceCount? {
    try store.read { try attendanceCount(meeting, in: $0) }
  }

  /// Whether a meeting may decide on a matter of a class, nil for its own.
  package func quorum(of meeting: Meeting, _ quorumClass: String? = nil) throws -> QuorumState {
    try store.read { try quorum(meeting, quorumClass, in: $0) }
  }

  /// What is missing for provisional minutes.
  package func check(_ log: MeetingLog) throws -> [MeetingGap] {
    let meeting = log.meeting
    let lines = try attendance(of: meeting)
    let guests = Set(meeting.participants.filter { !$0.votes }.map(\.code))
    let found: [(MeetingGap, Bool)] = [
      (.opening, log.course.opened == nil), (.closing, log.course.closed == nil),
      (.suspension, log.course.phase == .suspended), (.place, meeting.room == nil),
      (.agenda, meeting.items.isEmpty), (.chair, log.course.chair == nil),
      (.secretary, meeting.secretary == nil),
      (.attendance, try attendanceCount(of: meeting).map { $0.unwritten > 0 } ?? true),
      (.guests, !guests.isSubset(of: lines.map(\.person))),
    ]
    return found.filter(\.1).map(\.0)
  }

  /// The work of days.
  package func workload(_ first: CivilDate, _ last: CivilDate) throws -> Workload {
    Workload(try meetings(first, last).map { try log($0.code) })
  }
}
