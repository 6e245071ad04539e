import SidilanKit

/// Puts imported members into the factions that their rows name; those that are not there yet are formed.
struct FactionRows {
  /// What a row says of a member's faction.
  struct Seat {
    let row: ImportedTable.Row
    let member: String
    let code: String
    let name: String
    let position: BodySeat.Position
    let day: CivilDate
    let decree: String

    /// Reads a row; nil when it names no faction.
    ///
    /// - Throws: `RowFault`.
    init?(
      member: String, from day: CivilDate, decree: String, _ table: ImportedTable,
      _ row: ImportedTable.Row, _ election: ElectionResult, _ reader: StoreReader
    ) throws {
      guard let text = table.text(row, .faction) else { return nil }
      self.row = row
      self.member = member
      (code, name) = try FactionRows.faction(text, election, reader)
      position = try RowFault.at(.factionOffice) {
        try table.text(row, .factionOffice).map { try BodySeat.Position(parsing: $0) } ?? .member
      }
      self.day = try RowFault.at(.factionSince) {
        try table.text(row, .factionSince).map { try CivilDate(parsing: $0) } ?? day
      }
      self.decree = try RowFault.at(.factionDecree) {
        try table.text(row, .factionDecree).map { try Decree.require($0, reader) } ?? decree
      }
    }
  }

  let rules: RuleHistory
  private var seats: [Seat] = []

  init(rules: RuleHistory) { self.rules = rules }

  /// Remembers the faction of a member who was accepted.
  mutating func add(_ seat: Seat) { seats.append(seat) }

  /// Forms and fills the factions; what one of them refuses is told with all its rows, and holds up the table.
  func enter(_ report: inout ImportReport, _ writer: StoreWriter) throws {
    var codes: [String] = []
    for seat in seats where !codes.contains(seat.code) { codes.append(seat.code) }
    for code in codes {
      let own = seats.filter { $0.code == code }
      do {
        try writer.database.inSavepoint {
          try RegisterChange.checked(writer, rules) { try fill(code, own, $0) }
          return .commit
        }
        let chair = own.first { $0.position == .chair }?.member
        report.notes.append(
          Wording(
            "fraksi \(code): \(own.count) anggota masuk\(chair.map { ", ketua \($0)" } ?? "")",
            "faction \(code): \(own.count) members enter\(chair.map { ", chair \($0)" } ?? "")"))
      } catch {
        guard let fault = RowFault(error, .faction) else { throw error }
        report.isHeldUp = true
        let members = Set(own.map(\.member))
        report.accepted.removeAll { members.contains($0) }
        for seat in own { report.reject(seat.row, fault) }
      }
    }
  }

  private func fill(_ code: String, _ seats: [Seat], _ writer: StoreWriter) throws {
    guard let first = seats.map(\.day).max(), let decree = seats.first?.decree else { return }
    if try FactionBook.exists(code, on: first, writer.reader) {
      for seat in seats {
        try FactionBook.enter(
          seat.member, code, position: seat.position, from: seat.day, decree: seat.decree, writer)
      }
      return
    }
    try FactionBook.form(
      code, name: seats.first?.name ?? code, members: seats.map(\.member),
      chair: seats.first { $0.position == .chair }?.member, from: first, decree: decree,
      rules: rules, writer)
    for seat in seats where seat.position == .deputyChair || seat.position == .secretary {
      try FactionBook.move(
        seat.member, to: code, position: seat.position, from: first, decree: decree, rules: rules,
        writer)
    }
  }

  /// The code and the name of a faction as a row names it: by its code, by its name, or by that of a new one.
  ///
  /// A new one that is called like a party has the party's code.
  private static func faction(
    _ text: String, _ election: ElectionResult, _ reader: StoreReader
  ) throws -> (String, String) {
    let known = try Row.fetchAll(reader.database, sql: "SELECT code, name FROM simadu_faction")
    let key = PrintedName.key(text)
    if let row = known.first(where: {
      PrintedName.key($0["code"]) == key || PrintedName.key($0["name"]) == key
    }) {
      return (row["code"], row["name"])
    }
    let words = text.split { !$0.isLetter && !$0.isNumber }.drop { $0.lowercased() == "fraksi" }
    let party = try? election.party(words.joined(separator: " "))
    let code = party?.code ?? words.joined(separator: "-").lowercased()
    guard PlainField.isCode(code) else {
      throw RowFault(
        column: .faction,
        why: Wording(
          "nama fraksi '\(text)' tidak dapat dipakai; tulis seperti Golkar atau Fraksi Golkar",
          "the faction's name '\(text)' cannot be used; write it like Golkar or Fraksi Golkar"))
    }
    let hasWord = text.split(separator: " ").first?.lowercased() == "fraksi"
    return (code, hasWord ? text : "Fraksi \(text)")
  }
}
