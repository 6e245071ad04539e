/// A meeting divided into takes for those who write: ⌈net minutes / take⌉ takes, dealt out in turn
/// (specification, section 3.8, 1).
package struct TakePlan: Hashable, Sendable {
  /// A piece of the meeting for one person.
  package struct Take: Hashable, Sendable {
    /// From 1.
    package let number: Int
    /// Who writes it.
    package let person: String
    /// When it begins, milliseconds on the timeline.
    package let start: Int64
    /// When it ends; a suspension may lie between.
    package let end: Int64
    /// Net length in milliseconds.
    package let length: Int64
  }

  /// The takes, in order.
  package let takes: [Take]

  /// Divides a meeting.
  ///
  /// - Parameters:
  ///   - minutes: the length of a take.
  ///   - now: where a meeting that runs is measured.
  /// - Throws: `MeetingError.notOpened`, `.nobodyToWrite`, `.moreWritersThanTakes`.
  package init(
    _ course: MeetingCourse, minutes: Int, staff: [String], at now: Int64
  ) throws(MeetingError) {
    guard let length = MeetingLength(course, at: now), let opened = course.opened else {
      throw .notOpened(meeting: course.meeting)
    }
    guard !staff.isEmpty else { throw .nobodyToWrite }
    let step = Int64(minutes) * 60_000
    let count = Self.count(net: length.net, minutes: minutes)
    guard staff.count <= count else {
      throw .moreWritersThanTakes(writers: staff.count, takes: count)
    }
    func moment(_ net: Int64, isEnd: Bool) -> Int64 {
      var time = opened + net
      for suspension in course.suspensions {
        guard suspension.start < time || (!isEnd && suspension.start == time),
          let end = suspension.end
        else { break }
        time += end - suspension.start
      }
      return time
    }
    takes = (0..<count).map { index in
      let from = Int64(index) * step
      let to = min(from + step, length.net)
      return Take(
        number: index + 1, person: staff[index % staff.count], start: moment(from, isEnd: false),
        end: moment(to, isEnd: true), length: to - from)
    }
  }

  /// How many takes a net length makes: every piece that was begun is one.
  ///
  /// - Parameter net: milliseconds.
  package static func count(net: Int64, minutes: Int) -> Int {
    let step = Int64(minutes) * 60_000
    return Int((max(0, net) + step - 1) / step)
  }
}
