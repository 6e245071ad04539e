/// Who came to a meeting, in numbers.
public struct MeetingAttendance: Hashable, Sendable {
  /// The seats of the body, vacant ones too.
  public let seats: Int
  /// The members in office on the day of the meeting: neither vacant seats nor members who are suspended.
  public let activeMembers: Int
  /// The members present, in the room or by a lawful connection.
  public let present: Int
  /// The members excused (izin); announced with the others, and counted only where a rule says so.
  public let excused: Int
  /// The fraksi that members present belong to; nil when nobody counted.
  public let fraksiPresent: Int?

  /// Makes the numbers of a meeting.
  ///
  /// - Throws: `RuleError.countOutOfRange` when there is no seat, more members than seats, or more
  ///   people than members.
  public init(
    seats: Int, activeMembers: Int? = nil, present: Int, excused: Int = 0,
    fraksiPresent: Int? = nil
  ) throws(RuleError) {
    let active = activeMembers ?? seats
    try Self.check("seats", seats, 1, ThresholdRule.mostPeople)
    try Self.check("activeMembers", active, 1, seats)
    try Self.check("present", present, 0, active)
    try Self.check("excused", excused, 0, active - present)
    if let fraksiPresent { try Self.check("fraksiPresent", fraksiPresent, 0, present) }
    self.seats = seats
    self.activeMembers = active
    self.present = present
    self.excused = excused
    self.fraksiPresent = fraksiPresent
  }

  private static func check(
    _ name: String, _ found: Int, _ least: Int, _ most: Int
  ) throws(RuleError) {
    guard found >= least, found <= most else {
      throw .countOutOfRange(name: name, found: found, least: least, most: most)
    }
  }
}
