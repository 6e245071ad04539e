import SidilanKit

extension Room {
  /// Adds a room.
  ///
  /// - Throws: `RoomError`.
  static func add(
    _ code: String, name: String, capacity: Int, equipment: String, validity: Validity,
    _ writer: StoreWriter
  ) throws {
    guard RegisteredHolders.looksLikeBody(code) else { throw RoomError.code(code) }
    guard (1...100_000).contains(capacity) else { throw RoomError.capacity(capacity) }
    let isTaken =
      try Bool.fetchOne(
        writer.database, sql: "SELECT 1 FROM simadu_room WHERE code = ?", arguments: [code])
      ?? false
    if isTaken { throw RoomError.taken(code) }
    let record = try writer.create(
      RecordContent(
        kind: "ruangan", title: name, date: validity.since.description, access: .open,
        status: "dipakai"))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_room (code, record, name, capacity, equipment, since, until)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code, record.id.description, name, capacity, equipment, validity.since.description,
        validity.until?.description,
      ])
  }

  /// Changes what a room holds; what is nil stays.
  ///
  /// - Throws: `RoomError`.
  static func change(
    _ code: String, name: String?, capacity: Int?, equipment: String?, _ writer: StoreWriter
  ) throws {
    let room = try find(code, in: writer.reader)
    if let capacity, !(1...100_000).contains(capacity) { throw RoomError.capacity(capacity) }
    let record = try writer.reader.record(room.record)
    try writer.update(room.record, expecting: record.version) { $0.title = name ?? $0.title }
    try writer.database.execute(
      sql: "UPDATE simadu_room SET name = ?, capacity = ?, equipment = ? WHERE code = ?",
      arguments: [
        name ?? room.name, capacity ?? room.capacity, equipment ?? room.equipment, code,
      ])
  }

  /// Says until when a room may be used.
  ///
  /// - Throws: `RoomError.booked` when something is planned in it afterwards.
  static func close(_ code: String, after day: CivilDate, _ writer: StoreWriter) throws {
    let room = try find(code, in: writer.reader)
    let validity = try Validity(since: room.validity.since, until: day)
    let later = try String.fetchOne(
      writer.database,
      sql: """
        SELECT code FROM simadu_agenda JOIN record ON record.id = simadu_agenda.record
        WHERE room = ? AND ends > ? AND status IN (\(AgendaState.takingPlace)) ORDER BY starts
        """, arguments: [code, "\(day)~"])
    if let later { throw RoomError.booked(code, by: later) }
    let record = try writer.reader.record(room.record)
    try writer.update(room.record, expecting: record.version) { $0.status = "ditutup" }
    try writer.database.execute(
      sql: "UPDATE simadu_room SET until = ? WHERE code = ?",
      arguments: [validity.until?.description, code])
  }
}
