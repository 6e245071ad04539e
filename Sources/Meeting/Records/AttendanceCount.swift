package import CouncilRules

/// Who is there, counted: by names where there are names, otherwise as it was typed.
package struct AttendanceCount: Hashable, Sendable {
  /// A faction's line.
  package struct Faction: Hashable, Sendable {
    /// The code; nil for members of none.
    package let code: String?
    /// The name as it is printed.
    package let name: String?
    /// Its members in the meeting.
    package let members: Int
    /// Those present.
    package let present: Int
  }

  /// The numbers for the rules.
  package let numbers: MeetingAttendance
  /// How many there are of each status; empty where only numbers were typed.
  package let byStatus: [AttendanceStatus: Int]
  /// Members of whom nothing is written yet.
  package let unwritten: Int
  /// The factions, in the order of their codes.
  package let factions: [Faction]

  /// Counts a meeting.
  ///
  /// - Returns: nil when nothing was written about anybody who votes.
  /// - Throws: `MeetingError.seatsUnknown`; `RuleError.countOutOfRange` for more people than seats.
  package init?(_ meeting: Meeting, _ lines: [Attendance], _ headcount: Headcount?) throws {
    let voters = meeting.participants.filter(\.votes)
    let codes = Set(voters.map(\.code))
    let written = lines.filter { codes.contains($0.person) }
    guard !written.isEmpty || headcount != nil else { return nil }
    guard let seats = meeting.seats ?? (voters.isEmpty ? nil : voters.count) else {
      throw MeetingError.seatsUnknown(meeting: meeting.code)
    }
    if written.isEmpty, let headcount {
      // Of members who are typed one by one only some may be there yet.
      let named = voters.count >= headcount.present + headcount.excused ? voters.count : seats
      numbers = try MeetingAttendance(
        seats: seats, activeMembers: named, present: headcount.present,
        excused: headcount.excused, fraksiPresent: headcount.factions)
      (byStatus, unwritten, factions) = ([:], 0, [])
      return
    }
    let active = voters.count
    let present = Set(written.filter { $0.status.isPresent }.map(\.person))
    byStatus = Dictionary(grouping: written, by: \.status).mapValues(\.count)
    unwritten = active - written.count
    factions = Dictionary(grouping: voters, by: \.faction).map { code, members in
      Faction(
        code: code, name: members.first?.factionName, members: members.count,
        present: members.count { present.contains($0.code) })
    }.sorted { ($0.code ?? "~") < ($1.code ?? "~") }
    numbers = try MeetingAttendance(
      seats: seats, activeMembers: active, present: present.count,
      excused: byStatus[.excused] ?? 0,
      fraksiPresent: factions.count { $0.code != nil && $0.present > 0 })
  }
}
