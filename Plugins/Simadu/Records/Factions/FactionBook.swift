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
    let members = members.map(NumberedCode.normal)
    for (index, member) in members.enumerated() where members[..<index].contains(member) {
      throw PeopleError.twice(.member, member)
    }
    let chair = chair.map(NumberedCode.normal)
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
    let code = try PlaceCode.new(code, table: "simadu_faction", noun: .faction, writer.reader)
    guard let name = PlainField.text(name) else { throw PeopleError.unreadable(.name, name) }
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
    let place = try find(faction, writer.reader)
    let ends = [place.validity.until, member.validity.until].compactMap(\.self)
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_faction_seat (faction, member, position, since, until, decree)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        place.code, member.code, position.rawValue, day.description, ends.min()?.description,
        try Decree.require(decree, writer.reader),
      ])
  }

  /// Moves a member to another faction from a day on; the old one may not become too small.
  ///
  /// - Throws: `PeopleError.factionTooSmall`, `.seatedAlready`, `.unknown`.
  static func move(
    _ code: String, to faction: String, position: BodySeat.Position, from day: CivilDate,
    decree: String, rules: RuleHistory, _ writer: StoreWriter
  ) throws {
    let code = NumberedCode.normal(code)
    let faction = try find(faction, writer.reader).code
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

  /// Ends a faction; its members go to another one at once, also who would have entered it later.
  ///
  /// - Throws: `PeopleError.endedAlready`, `.notYet`, `.unknown`, `.twice`.
  static func dissolve(
    _ faction: String, to other: String, from day: CivilDate, decree: String,
    _ writer: StoreWriter
  ) throws {
    let old = try find(faction, writer.reader)
    let new = try find(other, writer.reader)
    guard old.code != new.code else { throw PeopleError.twice(.faction, old.code) }
    guard old.validity.since < day else {
      throw PeopleError.notYet(old.code, since: old.validity.since)
    }
    for place in [old, new] {
      if let until = place.validity.until, until < day {
        throw PeopleError.endedAlready(place.code, until)
      }
    }
    let seats = try RegisterHistory.load(writer.reader).factionSeats.filter {
      $0.place == old.code && ($0.validity.until.map { $0 >= day } ?? true)
    }
    for seat in seats {
      try DatedRow.end(seat, in: "simadu_faction_seat", before: day, writer)
      try enter(
        seat.member, new.code, position: .member, from: max(day, seat.validity.since),
        decree: decree, writer)
    }
    try writer.database.execute(
      sql: "UPDATE simadu_faction SET until = ? WHERE code = ?",
      arguments: [try day.adding(days: -1).description, old.code])
  }

  /// Whether a faction exists on a day.
  static func exists(_ code: String, on day: CivilDate, _ reader: StoreReader) throws -> Bool {
    try Bool.fetchOne(
      reader.database,
      sql: """
        SELECT 1 FROM simadu_faction WHERE code = ? AND \(Validity.condition("simadu_faction"))
        """, arguments: [code] + StatementArguments(Validity.arguments(on: day))) != nil
  }

  /// The faction of a code, in whichever case it is written.
  ///
  /// - Throws: `PeopleError.unknown`.
  static func find(_ code: String, _ reader: StoreReader) throws -> DatedFaction {
    let row = try Row.fetchOne(
      reader.database, sql: "SELECT * FROM simadu_faction WHERE code = ?",
      arguments: [code.lowercased()])
    guard let row else { throw PeopleError.unknown(.faction, code) }
    return DatedFaction(code: row["code"], name: row["name"], validity: try Validity(row))
  }
}
