public import RecordStore

/// The attendance of meetings that one module keeps and E-Risalah reads.
///
/// A meeting is named by its record, of which the module's own list says so by a relation or a column. What it tells
/// is taken into the meeting when somebody asks for it, so that the minutes do not change with a later list.
public protocol AttendanceReading: Sendable {
  /// Who is there and who is not, each person once; nil when the module keeps no list of that meeting.
  func attendance(of meeting: RecordID, in store: StoreReader) throws -> [RegisteredAttendance]?
}
