/// A line of the attendance list.
package struct Attendance: Hashable, Sendable {
  /// Where a line comes from.
  package enum Source: String, Hashable, Sendable {
    /// Written by whoever keeps the list of this meeting.
    case typed = "dicatat"
    /// Read from the module that keeps attendance.
    case module = "modul"
  }

  /// The code of the person.
  package let person: String
  /// How they are there or not.
  package let status: AttendanceStatus
  /// When they signed or the line was written, milliseconds UTC since 1970.
  package let time: Int64
  /// Where the line comes from.
  package let source: Source

  /// Makes a line.
  package init(person: String, status: AttendanceStatus, time: Int64, source: Source) {
    self.person = person
    self.status = status
    self.time = time
    self.source = source
  }
}
