import SidilanKit

/// Forms factions and moves members between them.
enum FactionBook {
  /// Forms a faction of members, the first position of whom may be named as chair.
  ///
  /// - Throws: `PeopleError.factionTooSmall`, `.taken`, `.unreadable`, `.unknown`, `.twice`.
  static func form(
    _ code: String, name: String, members: [String], chair: String?, from day: CivilDate,
    decree: String, rules: RuleHistory, _ writer: StoreWriter
  ) throws {
    let members = members.map { $0.uppercased() }
    for (index, member) in members.enumerated() where members[..<index].contains(member) {
      throw PeopleError.twice(.member, member)
    }
    let chair = chair?.uppercased()
    if let chair, !members.contains(chair) {
      throw PeopleError.notSeated(member: chair, place: code, day)
    }
    let today = try RegisterHistory.load(writer.reader).on(day)
    let law = try rules.membership(on: day)
    let least = law.factionMinimum(
      commissions: today.commissionCount, seats: today.councilSeats)
    guard members.count >= least else {
      throw PeopleError.factionTooSmall(
        code, found: members.count, least: least, law.factionMinimum)
    }
    try add(code, name: name, from: day, decree: decree, writer)
    for member in members {
      try enter(
        member, code, position: member == chair ? .chair : .member, from: day, decree: decree,
        writer)
    }
  }

  /// Writes an empty faction down.
  static func add(
    _ code: String, name: String, from day: CivilDate, decree: String, _ writer: StoreWriter
  ) throws {
    guard PlainField.isCode(code) else { throw PeopleError.unreadable(.code, code) }
    guard let name = PlainField.text(name) else { throw PeopleError.unreadable(.name, name) }
    let taken = try Bool.fetchOne(
      writer.database, sql: "SELECT 1 FROM simadu_faction WHERE code = ?", arguments: [code])
    if taken != nil { throw PeopleError.taken(.faction, code) }
    let decree = try Decree.require(decree, writer.reader)
    let record = try writer.create(
      RecordContent(
        kind: "fraksi", title: name, date: day.description, access: .open, status: "ada"))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_faction (code, record, name, since, until, decree)
        VALUES (?, ?, ?, ?, NULL, ?)
        """, arguments: [code, record.id.description, name, day.description, decree])
  }

  /// Puts a member into a faction.
  static func enter(
    _ member: String, _ faction: String, position: BodySeat.Position, from day: CivilDate,
    decree: String, _ writer: StoreWriter
  ) throws {
    let member = try MemberRecord.find(member, writer.reader)
    try MemberBook.requireSitting(member, on: day)
    try requireFaction(faction, writer.reader)
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_faction_seat (faction, member, position, since, until, decree)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        faction, member.code, position.rawValue, day.description,
        member.validity.until?.description, try Decree.require(decree, writer.reader),
      ])
  }

  /// Moves a member to another faction from a day on; the old one may not become too small.
  ///
  /// - Throws: `PeopleError.factionTooSmall`, `.seatedAlready`, `.unknown`.
  static func move(
    _ code: String, to faction: String, position: BodySeat.Position, from day: CivilDate,
    decree: String, rules: RuleHistory, _ writer: StoreWriter
  ) throws {
    let code = code.uppercased()
    let before = try RegisterHistory.load(writer.reader).on(day)
    let old = before.factionSeats.first { $0.member == code }
    if let old, old.place == faction, old.position == position {
      throw PeopleError.seatedAlready(member: code, place: faction)
    }
    if let old {
      let law = try rules.membership(on: day)
      let least = law.factionMinimum(
        commissions: before.commissionCount, seats: before.councilSeats)
      let left = before.factionSizes.first { $0.faction == old.place }.map { $0.members - 1 } ?? 0
      if old.place != faction, left > 0, left < least {
        throw PeopleError.factionTooSmall(
          old.place, found: left, least: least, law.factionMinimum)
      }
      try DatedRow.end(old, in: "simadu_faction_seat", before: day, writer)
    }
    try enter(code, faction, position: position, from: day, decree: decree, writer)
  }

  /// Ends a faction; its members go to another one at once.
  static func dissolve(
    _ faction: String, to other: String, from day: CivilDate, decree: String, rules: RuleHistory,
    _ writer: StoreWriter
  ) throws {
    try requireFaction(faction, writer.reader)
    try requireFaction(other, writer.reader)
    let now = try RegisterHistory.load(writer.reader).on(day)
    for seat in now.factionSeats where seat.place == faction {
      try DatedRow.end(seat, in: "simadu_faction_seat", before: day, writer)
      try enter(seat.member, other, position: .member, from: day, decree: decree, writer)
    }
    try writer.database.execute(
      sql: "UPDATE simadu_faction SET until = ? WHERE code = ?",
      arguments: [try day.adding(days: -1).description, faction])
  }

  /// Whether a faction exists on a day.
  static func exists(_ code: String, on day: CivilDate, _ reader: StoreReader) throws -> Bool {
    try Bool.fetchOne(
      reader.database,
      sql: """
        SELECT 1 FROM simadu_faction WHERE code = ? AND \(Validity.condition("simadu_faction"))
        """, arguments: [code] + StatementArguments(Validity.arguments(on: day))) != nil
  }

  private static func requireFaction(_ code: String, _ reader: StoreReader) throws {
    let found = try Bool.fetchOne(
      reader.database, sql: "SELECT 1 FROM simadu_faction WHERE code = ?", arguments: [code])
    if found == nil { throw PeopleError.unknown(.faction, code) }
  }
}
