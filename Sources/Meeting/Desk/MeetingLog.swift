import CouncilRules
import GRDB
package import RecordStore

/// A meeting with its log, within an act or a look at the store.
package struct MeetingLog {
  /// The meeting.
  package let meeting: Meeting
  /// All events, with those struck out, in the order of writing.
  package let events: [MeetingEvent]
  /// The events that count, in order.
  package let timeline: Timeline
  /// The course that they tell.
  package let course: MeetingCourse

  /// Reads the log of a meeting.
  package init(_ meeting: Meeting, in store: StoreReader) throws {
    self.meeting = meeting
    events = try MeetingRows.events(of: meeting.record, in: store)
    timeline = Timeline(events)
    course = try MeetingCourse(meeting: meeting.code, chair: meeting.chair, timeline)
  }

  /// The event of a number that counts.
  ///
  /// - Throws: `MeetingError.unknownEvent`, `.struck`.
  func event(_ number: Int) throws(MeetingError) -> MeetingEvent {
    guard let event = events.first(where: { $0.number == number }) else {
      throw .unknownEvent(number, meeting: meeting.code)
    }
    guard event.strike == nil else { throw .struck(number, meeting: meeting.code) }
    return event
  }

  /// The number of the next event.
  var nextNumber: Int { (events.last?.number ?? 0) + 1 }

  /// Refuses what the minutes have gone past.
  ///
  /// - Throws: `MeetingError.frozen`, `.cancelled`.
  func mustBeOpen() throws(MeetingError) {
    if meeting.state == .cancelled { throw .cancelled(meeting: meeting.code) }
    guard meeting.state?.isOpen == true else {
      throw .frozen(meeting: meeting.code, status: meeting.status)
    }
  }

  /// The course with other events.
  func course(of events: [MeetingEvent]) throws(MeetingError) -> MeetingCourse {
    try MeetingCourse(meeting: meeting.code, chair: meeting.chair, Timeline(events))
  }
}
