/// Whether a meeting may decide, with every number that is printed beside it.
public struct QuorumFinding: Hashable, Sendable {
  /// The class that was asked for.
  public let quorumClass: QuorumClass
  /// The numbers of the meeting.
  public let attendance: MeetingAttendance
  /// "All members", by the rule of the denominator.
  public let members: Int
  /// The members who count for the quorum: those present, with those excused where the rule says so.
  public let counted: Int
  /// How many must count.
  public let needed: Int
  /// How many must be in favour, of those really present; nil when that is not a number of theirs.
  public let neededInFavour: Int?

  /// How many more count than must; negative when some are missing.
  public var surplus: Int { counted - needed }

  /// Whether enough fraksi are present; true for a class that does not ask.
  public var hasEnoughFraksi: Bool {
    quorumClass.leastFraksi.map { (attendance.fraksiPresent ?? 0) >= $0 } ?? true
  }

  /// Whether the meeting is quorate.
  public var isQuorate: Bool { surplus >= 0 && hasEnoughFraksi }

  /// Whether a vote carries; nil when the tata tertib decides it, false in a meeting not quorate.
  ///
  /// - Throws: `RuleError.countOutOfRange` for more votes than members present.
  public func isCarried(inFavour: Int, against: Int) throws(RuleError) -> Bool? {
    let present = attendance.present
    guard (0...present).contains(inFavour) else {
      throw .countOutOfRange(name: "inFavour", found: inFavour, least: 0, most: present)
    }
    guard (0...present - inFavour).contains(against) else {
      throw .countOutOfRange(
        name: "against", found: against, least: 0, most: present - inFavour)
    }
    return isQuorate ? votesCarry(inFavour: inFavour, against: against) : false
  }

  /// Whether votes are enough by themselves, whatever the quorum; nil when the tata tertib decides it.
  ///
  /// For what a meeting decided all the same, with the reason written down.
  public func votesCarry(inFavour: Int, against: Int) -> Bool? {
    switch quorumClass.decision {
    case .threshold: return inFavour >= neededInFavour ?? Int.max
    case .mostVotes: return inFavour > against
    case .byStandingOrders: return nil
    }
  }
}

extension QuorumRules {
  /// Finds out whether a meeting may decide on a matter of a class.
  ///
  /// - Throws: `RuleError.unknownQuorumClass`; `.fraksiCountMissing` when the class asks for fraksi
  ///   and nobody counted them.
  public func finding(
    _ name: String, _ attendance: MeetingAttendance
  ) throws(RuleError) -> QuorumFinding {
    let found = try quorumClass(name)
    guard found.leastFraksi == nil || attendance.fraksiPresent != nil else {
      throw .fraksiCountMissing(quorumClass: name)
    }
    let members =
      switch denominator {
      case .seats: attendance.seats
      case .activeMembers: attendance.activeMembers
      }
    return QuorumFinding(
      quorumClass: found, attendance: attendance, members: members,
      counted: attendance.present + (countsExcused ? attendance.excused : 0),
      needed: try found.presence.need(of: members),
      neededInFavour: try found.decision.need(ofPresent: attendance.present))
  }
}
