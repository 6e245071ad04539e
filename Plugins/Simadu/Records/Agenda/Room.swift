import SidilanKit

/// A room for meetings.
struct Room: Hashable, Sendable {
  /// `utama`, `komisi-1`.
  let code: String
  let record: RecordID
  let name: String
  /// Seats.
  let capacity: Int
  let equipment: String
  /// From when until when it may be used.
  let validity: Validity

  /// All rooms, or those that may be used on a day; in the order of their codes.
  static func all(on day: CivilDate? = nil, in store: StoreReader) throws -> [Room] {
    let condition = day == nil ? "" : " WHERE " + Validity.condition("simadu_room")
    return try Row.fetchAll(
      store.database, sql: "SELECT * FROM simadu_room\(condition) ORDER BY code",
      arguments: StatementArguments(day.map { Validity.arguments(on: $0) } ?? [])
    ).compactMap(Room.init)
  }

  /// The room with a code.
  ///
  /// - Throws: `RoomError.unknown`.
  static func find(_ code: String, in store: StoreReader) throws -> Room {
    let row = try Row.fetchOne(
      store.database, sql: "SELECT * FROM simadu_room WHERE code = ?", arguments: [code])
    guard let room = try row.flatMap(Room.init) else { throw RoomError.unknown(code) }
    return room
  }

  /// The room, when it may be used on both days.
  ///
  /// - Throws: `RoomError.unknown`, `.notUsable`.
  static func usable(_ code: String, _ first: CivilDate, _ last: CivilDate, in store: StoreReader)
    throws -> Room
  {
    let room = try find(code, in: store)
    for day in [first, last] where !room.validity.holds(on: day) {
      throw RoomError.notUsable(code, day, room.validity)
    }
    return room
  }

  /// Nil for a row whose record is none.
  private init?(_ row: Row) throws {
    guard let record = RecordID(row["record"]) else { return nil }
    let until: String? = row["until"]
    self.record = record
    code = row["code"]
    name = row["name"]
    capacity = row["capacity"]
    equipment = row["equipment"]
    validity = try Validity(
      since: CivilDate(parsing: row["since"]), until: until.map { try CivilDate(parsing: $0) })
  }
}
