import SidilanKit

/// The replacement of a member before the end of the term (PAW).
enum Replacement {
  /// Writes down the successor of a member whose time has ended: of the same party and constituency, in the same
  /// faction, without the predecessor's seats in bodies.
  ///
  /// - Throws: `PeopleError.predecessorSits`, `.replacedAlready`, `.factionGone`, `.unknown`.
  static func write(
    _ predecessor: String, by person: RecordID, code: String?, from day: CivilDate,
    oath: CivilDate?, decree: String, faction: String?, _ writer: StoreWriter
  ) throws -> String {
    let old = try MemberRecord.find(predecessor, writer.reader)
    if let other = old.replacedBy { throw PeopleError.replacedAlready(old.code, by: other) }
    guard let last = old.validity.until, last < day else {
      throw PeopleError.predecessorSits(old.code, until: old.validity.until)
    }
    let successor = try MemberBook.add(
      person,
      MemberBook.Entry(
        code: code, party: old.party, constituency: old.constituency,
        validity: try Validity(since: day), oath: oath, decree: decree, replaces: old.code), writer)
    let place = try faction ?? lastFaction(of: old, on: last, writer.reader)
    guard let place,
      try FactionBook.exists(place, on: day, writer.reader)
    else { throw PeopleError.factionGone(member: old.code, faction: place) }
    try FactionBook.enter(
      successor, place, position: .member, from: day, decree: decree, writer)
    return successor
  }

  private static func lastFaction(
    of member: MemberRecord, on day: CivilDate, _ reader: StoreReader
  ) throws -> String? {
    try String.fetchOne(
      reader.database,
      sql: """
        SELECT faction FROM simadu_faction_seat WHERE member = ?
          AND \(Validity.condition("simadu_faction_seat")) ORDER BY faction LIMIT 1
        """, arguments: [member.code] + StatementArguments(Validity.arguments(on: day)))
  }
}
