import SidilanKit

/// The dated tables whose rows an act may have to get back, in the order in which rows are put in.
enum JournalTable: String, CaseIterable, Sendable {
  case member = "simadu_member"
  case suspension = "simadu_suspension"
  case faction = "simadu_faction"
  case factionSeat = "simadu_faction_seat"
  case body = "simadu_body"
  case seat = "simadu_seat"
  case staff = "simadu_staff"
  case post = "simadu_post"

  /// The column that names a row.
  var key: String {
    switch self {
    case .member, .faction, .body, .staff: "code"
    case .suspension, .factionSeat, .seat, .post: "number"
    }
  }

  /// What of a row is kept: nothing that is personal.
  var columns: [String] {
    switch self {
    case .member:
      [
        "code", "record", "person", "party", "constituency", "since", "until", "oath", "decree",
        "end_decree", "end_reason", "replaces",
      ]
    case .suspension: ["number", "member", "since", "until", "decree"]
    case .faction: ["code", "record", "name", "since", "until", "decree"]
    case .factionSeat: ["number", "faction", "member", "position", "since", "until", "decree"]
    case .body: ["code", "record", "name", "kind", "since", "until", "decree"]
    case .seat: ["number", "body", "member", "position", "since", "until", "decree"]
    case .staff: ["code", "since", "until", "decree", "end_decree", "end_reason"]
    case .post: ["number", "staff", "rank", "office", "unit", "since", "until", "decree"]
    }
  }

  /// The rows as JSON, by what names them.
  func images(_ reader: StoreReader) throws -> [String: String] {
    let pairs = columns.map { "'\($0)', \($0)" }.joined(separator: ", ")
    return try Row.fetchAll(
      reader.database,
      sql: "SELECT CAST(\(key) AS TEXT) AS key, json_object(\(pairs)) AS image FROM \(rawValue)"
    ).reduce(into: [:]) { found, row in
      let key: String = row["key"]
      found[key] = row["image"]
    }
  }

  /// Makes a row what an image says; nil takes it away.
  ///
  /// - Parameter columns: which of the image are written.
  func set(
    _ key: String, _ image: String?, _ columns: [String], isNew: Bool, _ writer: StoreWriter
  ) throws {
    let db = writer.database
    guard let image else {
      return try db.execute(
        sql: "DELETE FROM \(rawValue) WHERE CAST(\(self.key) AS TEXT) = ?", arguments: [key])
    }
    if isNew {
      let values = columns.map { "json_extract(?1, '$.\($0)')" }.joined(separator: ", ")
      try db.execute(
        sql: "INSERT INTO \(rawValue) (\(columns.joined(separator: ", "))) VALUES (\(values))",
        arguments: [image])
    } else {
      let values = columns.map { "\($0) = json_extract(?1, '$.\($0)')" }.joined(separator: ", ")
      try db.execute(
        sql: "UPDATE \(rawValue) SET \(values) WHERE CAST(\(self.key) AS TEXT) = ?2",
        arguments: [image, key])
    }
  }
}
