import SidilanKit

/// Adds members; ends, suspends and restores them.
enum MemberBook {
  /// What a new member brings.
  struct Entry: Hashable, Sendable {
    var code: String?
    var party: String
    var constituency: String
    var validity: Validity
    var oath: CivilDate?
    var decree: String
    var replaces: String?
  }

  /// Writes a member down; without a code the next free one is given.
  ///
  /// - Throws: `PeopleError.taken`, `.unreadable`, `.unknown`.
  @discardableResult
  static func add(_ person: RecordID, _ entry: Entry, _ writer: StoreWriter) throws -> String {
    let code = try NumberedCode.of(
      entry.code, letter: "A", table: "simadu_member", noun: .member, writer.reader)
    let decree = try Decree.require(entry.decree, writer.reader)
    let name = try Person.find(person, writer.reader).details.name.printed
    let record = try writer.create(
      RecordContent(
        kind: "anggota", title: "\(code) \(name)", date: entry.validity.since.description,
        access: .open, status: MemberState.active.rawValue,
        relations: try Decree.find(decree, writer.reader).map {
          [Relation(kind: .basis, target: $0.record)]
        } ?? []))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_member (code, record, person, party, constituency, since, until, oath,
          decree, replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code, record.id.description, person.description, entry.party, entry.constituency,
        entry.validity.since.description, entry.validity.until?.description,
        entry.oath?.description, decree, entry.replaces,
      ])
    return code
  }

  /// Ends a member's time, and with it every seat in factions and bodies, also one that has yet to begin; `last` is the
  /// last day.
  ///
  /// - Throws: `PeopleError.endedAlready`, `.notYet`, `.unknown`.
  static func end(
    _ code: String, last: CivilDate, reason: LeavingReason, decree: String, _ writer: StoreWriter
  ) throws {
    let member = try MemberRecord.find(code, writer.reader)
    if let until = member.validity.until, until <= last {
      throw PeopleError.endedAlready(member.code, until)
    }
    guard member.validity.since <= last else {
      throw PeopleError.notYet(member.code, since: member.validity.since)
    }
    let decree = try Decree.require(decree, writer.reader)
    try writer.database.execute(
      sql: "UPDATE simadu_member SET until = ?, end_decree = ?, end_reason = ? WHERE code = ?",
      arguments: [last.description, decree, reason.rawValue, member.code])
    for table in ["simadu_seat", "simadu_faction_seat", "simadu_suspension"] {
      try DatedRow.cap(table, "member = ?", [member.code], last: last, writer)
    }
  }

  /// Suspends a member from a day on.
  ///
  /// - Throws: `PeopleError.suspension`, `.endedAlready`, `.notYet`, `.unknown`.
  static func suspend(
    _ code: String, since day: CivilDate, decree: String, _ writer: StoreWriter
  ) throws {
    let member = try MemberRecord.find(code, writer.reader)
    try requireSitting(member, on: day)
    let time = try Validity(since: day, until: member.validity.until)
    guard !member.suspensions.contains(where: { $0.overlaps(time) }) else {
      throw PeopleError.suspension(member.code, day, isSuspended: true)
    }
    try writer.database.execute(
      sql: "INSERT INTO simadu_suspension (member, since, until, decree) VALUES (?, ?, ?, ?)",
      arguments: [
        member.code, day.description, time.until?.description,
        try Decree.require(decree, writer.reader),
      ])
  }

  /// Restores a suspended member from a day on, the first on which the member is active again.
  ///
  /// - Throws: `PeopleError.suspension`, `.endedAlready`, `.notYet`, `.unknown`.
  static func restore(
    _ code: String, from day: CivilDate, decree: String, _ writer: StoreWriter
  ) throws {
    let member = try MemberRecord.find(code, writer.reader)
    try requireSitting(member, on: day)
    _ = try Decree.require(decree, writer.reader)
    guard let running = member.suspensions.first(where: { $0.holds(on: day) }) else {
      throw PeopleError.suspension(member.code, day, isSuspended: false)
    }
    try DatedRow.cap(
      "simadu_suspension", "member = ? AND since = ?", [member.code, running.since.description],
      last: try day.adding(days: -1), writer)
  }

  /// - Throws: `PeopleError.endedAlready`, `.notYet`.
  static func requireSitting(_ member: MemberRecord, on day: CivilDate) throws(PeopleError) {
    if day < member.validity.since { throw .notYet(member.code, since: member.validity.since) }
    if let until = member.validity.until, until < day { throw .endedAlready(member.code, until) }
  }
}
