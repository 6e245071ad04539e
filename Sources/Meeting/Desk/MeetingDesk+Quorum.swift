import CouncilRules
package import RecordStore

extension MeetingDesk {
  /// Whether a meeting may decide on a matter of a class.
  ///
  /// - Parameter quorumClass: nil for the meeting's own.
  /// - Throws: `RuleError.unknownQuorumClass`; `MeetingError.factionsUnknown`, `.seatsUnknown`.
  package func quorum(_ meeting: Meeting, _ quorumClass: String? = nil, in store: StoreReader)
    throws -> QuorumState
  {
    guard let name = quorumClass ?? meeting.quorum else { return .notAsked }
    let rules = try quorumRules(on: meeting.date)
    let asked = try rules.quorumClass(name)
    guard let count = try attendanceCount(meeting, in: store) else {
      return .unknown(quorumClass: name)
    }
    if asked.leastFraksi != nil, count.numbers.fraksiPresent == nil {
      throw MeetingError.factionsUnknown(meeting: meeting.code)
    }
    return .counted(try rules.finding(name, count.numbers))
  }

  /// Who is there, counted; nil when nothing was written.
  package func attendanceCount(_ meeting: Meeting, in store: StoreReader) throws
    -> AttendanceCount?
  {
    try AttendanceCount(
      meeting, MeetingRows.attendance(of: meeting.record, in: store),
      MeetingRows.headcount(of: meeting.record, in: store))
  }

  /// Refuses a decision without a quorum, unless somebody says why it is taken all the same.
  ///
  /// - Returns: what ought to be looked at.
  /// - Throws: `MeetingError.attendanceUnknown`, `.notQuorate`, `.reasonNeeded`.
  func mayDecide(_ meeting: Meeting, _ quorum: QuorumState, forced: String?) throws(MeetingError)
    -> [MeetingWarning]
  {
    guard !quorum.allows else { return [] }
    if let forced { return [.forced(reason: try Self.reason(forced))] }
    switch quorum {
    case .counted(let finding):
      throw .notQuorate(
        meeting: meeting.code, quorumClass: finding.quorumClass.name, counted: finding.counted,
        needed: finding.needed,
        fraksi: finding.hasEnoughFraksi ? nil : finding.quorumClass.leastFraksi)
    case .unknown, .notAsked: throw .attendanceUnknown(meeting: meeting.code)
    }
  }
}
