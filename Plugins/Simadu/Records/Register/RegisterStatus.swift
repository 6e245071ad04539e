import SidilanKit

/// The states of the register's records: what the dated facts say of today, and never what is only to come.
enum RegisterStatus {
  /// Sets the state of every record that is no more what it was.
  ///
  /// Each act does, so that what was written for a later day comes into force by the first act from that day on.
  /// Whoever asks for a day is answered from the dates.
  static func settle(on day: CivilDate, _ writer: StoreWriter) throws {
    for member in try MemberRecord.all(writer.reader) {
      try set(member.record, member.state(on: day).rawValue, writer)
    }
    for (table, over) in [
      ("simadu_body", "bubar"), ("simadu_faction", "bubar"), ("simadu_staff", "berhenti"),
    ] {
      for row in try Row.fetchAll(
        writer.database, sql: "SELECT record, since, until FROM \(table)")
      {
        guard let record = RecordID(row["record"]) else { continue }
        let validity = try Validity(row)
        let current = table == "simadu_staff" ? "aktif" : "ada"
        let state =
          day < validity.since
          ? (table == "simadu_staff" ? MemberState.coming.rawValue : "akan_ada")
          : validity.holds(on: day) ? current : over
        try set(record, state, writer)
      }
    }
  }

  private static func set(_ id: RecordID, _ state: String, _ writer: StoreWriter) throws {
    let status = try String.fetchOne(
      writer.database, sql: "SELECT status FROM record WHERE id = ?",
      arguments: [id.description])
    guard status != state else { return }
    let record = try writer.reader.record(id)
    try writer.update(id, expecting: record.version) { $0.status = state }
  }
}
