import SidilanKit

/// What of a member was typed wrongly; nil stays as it is.
struct MemberCorrection: Hashable, Sendable {
  var party: String?
  var constituency: String?
  var since: CivilDate?
  var oath: CivilDate?
  var decree: String?

  /// Whether there is nothing in it.
  var isEmpty: Bool { self == MemberCorrection() }

  /// Corrects a member.
  ///
  /// Party and constituency belong to the seat: predecessors and successors in it follow. Places in faction and bodies
  /// that begin with the membership begin with it still.
  ///
  /// - Returns: the codes of those in the same seat whose party or constituency was corrected too.
  /// - Throws: `PeopleError.unknown`, `RuleError.endsBeforeStart`.
  func apply(to code: String, _ writer: StoreWriter) throws -> [String] {
    let member = try MemberRecord.find(code, writer.reader)
    let others = try party == nil && constituency == nil ? [] : sameSeat(member, writer.reader)
    for code in [member.code] + others {
      try writer.database.execute(
        sql: """
          UPDATE simadu_member SET party = coalesce(?, party),
            constituency = coalesce(?, constituency) WHERE code = ?
          """, arguments: [party, constituency, code])
    }
    let time = try Validity(since: since ?? member.validity.since, until: member.validity.until)
    try writer.database.execute(
      sql: """
        UPDATE simadu_member SET since = ?, oath = coalesce(?, oath), decree = coalesce(?, decree)
        WHERE code = ?
        """,
      arguments: [
        time.since.description, oath?.description,
        try decree.map { try Decree.require($0, writer.reader) }, member.code,
      ])
    for table in ["simadu_faction_seat", "simadu_seat"] where since != nil {
      try writer.database.execute(
        sql: """
          UPDATE \(table) SET since = ?1
          WHERE member = ?2 AND since = ?3 AND (until IS NULL OR until >= ?1)
          """,
        arguments: [
          time.since.description, member.code, member.validity.since.description,
        ])
    }
    return others
  }

  private func sameSeat(_ member: MemberRecord, _ reader: StoreReader) throws -> [String] {
    let all = try MemberRecord.all(reader)
    var seat: Set<String> = [member.code]
    while true {
      let more = all.filter { row in
        !seat.contains(row.code)
          && (row.replaces.map(seat.contains) ?? false
            || row.replacedBy.map(seat.contains) ?? false)
      }.map(\.code)
      if more.isEmpty { break }
      seat.formUnion(more)
    }
    return seat.subtracting([member.code]).sorted()
  }
}
