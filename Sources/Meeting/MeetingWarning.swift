package import CouncilRules

/// What is done all the same and ought to be looked at.
package enum MeetingWarning: Hashable, Sendable {
  /// Another meeting has the room at that time.
  case roomTaken(room: String, meeting: String, at: CivilMoment)
  /// By the rules such a meeting is always open, or always closed.
  case opennessAgainstRules(kind: String, isClosed: Bool)
  /// Nobody has written who is there.
  case attendanceUnknown
  /// There is no quorum.
  case notQuorate(quorumClass: String, counted: Int, needed: Int)
  /// The announced number is not the one that was counted.
  case announcedDiffers(announced: Int, present: Int, excused: Int)
  /// A decision was marked without a quorum.
  case forced(reason: String)
  /// The meeting was opened without a chair being named.
  case noChair
  /// The clock of day was set between two events.
  case clockSet(event: Int, milliseconds: Int64)
  /// Some are in the register and not in the meeting, since they are suspended.
  case suspendedLeftOut(Int)
}
