import SidilanKit

/// Imports bodies with their seats: a row names a body, and whoever sits in it.
struct BodyImport {
  let defaults: ImportDefaults
  let rules: RuleHistory

  /// Forms the bodies of a table that are not there, and fills the seats.
  func run(_ table: ImportedTable, _ writer: StoreWriter) throws -> ImportReport {
    var report = ImportReport()
    report.warnings = try ImportKind.bodies.check(table)
    try defaults.check(table, writer.reader)
    var groups: [(key: String, rows: [ImportedTable.Row])] = []
    for row in table.rows {
      let key = PrintedName.words(table.text(row, .body) ?? "").joined()
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].rows.append(row)
      } else {
        groups.append((key, [row]))
      }
    }
    var formed: [String] = []
    for group in groups {
      let body = try fill(table, group.rows, &report, writer)
      if let body, body.isNew { formed.append(body.code) }
    }
    if !formed.isEmpty {
      let codes = formed.joined(separator: ", ")
      report.notes.append(Wording("AKD dibentuk: \(codes)", "bodies formed: \(codes)"))
    }
    report.rejected.sort { $0.row < $1.row }
    try report.refuseRepeat(.bodies)
    return report
  }

  private func fill(
    _ table: ImportedTable, _ rows: [ImportedTable.Row], _ report: inout ImportReport,
    _ writer: StoreWriter
  ) throws -> Formed? {
    var formed: Formed?
    do {
      try writer.database.inSavepoint {
        formed = try RegisterChange.checked(writer, rules) { try form(table, rows, $0) }
        return .commit
      }
    } catch {
      guard let fault = RowFault(error) else { throw error }
      for row in rows { report.reject(row, fault) }
    }
    guard let formed else { return nil }
    var seated: [String: Int] = [:]
    try RowImport.run(rows, &report, writer) { row in
      let member = try RegisterChange.checked(writer, rules) {
        try seat(table, row, formed, seated, $0)
      }
      if let member { seated[member] = row.number }
      return member.map { "\(formed.code) \($0)" } ?? formed.code
    }
    return formed
  }

  /// A body that a group of rows is about.
  private struct Formed {
    let code: String
    let isNew: Bool
  }

  private func form(
    _ table: ImportedTable, _ rows: [ImportedTable.Row], _ writer: StoreWriter
  ) throws -> Formed {
    let first = rows[0]
    let text = try RowFault.need(.body, table, first)
    let day = try defaults.day(table, first)
    let name = rows.compactMap { table.text($0, .name) }.first
    let kind = try RowFault.at(.kind) {
      try rows.compactMap { table.text($0, .kind) }.first.map {
        try RegisteredBody.Kind(parsing: $0)
      }
    }
    if let body = try CouncilNames(on: day, writer.reader).body(text) {
      try requireSame(body, name, kind)
      return Formed(code: body.code, isNew: false)
    }
    let code = text.lowercased()
    guard PlainField.isCode(code) else {
      throw RowFault(
        column: .body,
        why: Wording(
          "AKD '\(text)' belum tercatat; untuk yang baru tulis kodenya, seperti komisi-3, banmus, banggar, bapemperda, atau bk",
          "the body '\(text)' is not there; write the code of a new one, such as komisi-3, banmus, banggar, bapemperda or bk"
        ))
    }
    guard let name, let kind else {
      throw RowFault(
        column: name == nil ? .name : .kind,
        why: Wording(
          "AKD '\(code)' belum tercatat; isi nama dan jenisnya pada salah satu barisnya",
          "the body '\(code)' is not there; fill in its name and kind in one of its rows"))
    }
    let last = try RowFault.at(.lastDay) {
      try table.text(first, .lastDay).map { try CivilDate(parsing: $0) }
    }
    try RowFault.at(.body) {
      try BodyBook.form(
        code, name: name, kind: kind, validity: Validity(since: day, until: last),
        decree: defaults.decree(table, first, writer.reader), writer)
    }
    return Formed(code: code, isNew: true)
  }

  private func requireSame(
    _ body: RegisteredBody, _ name: String?, _ kind: RegisteredBody.Kind?
  ) throws {
    if let kind, kind != body.kind {
      throw RowFault(
        column: .kind,
        why: Wording(
          "\(body.code) sudah tercatat sebagai \(body.kind.rawValue); perbaiki atau kosongkan jenisnya",
          "\(body.code) is there as \(body.kind.rawValue); mend the kind or leave it empty"))
    }
    if let name,
      !PrintedName.keys(ofBody: body.code, body.name).contains(PrintedName.words(name).joined())
    {
      throw RowFault(
        column: .name,
        why: Wording(
          "\(body.code) sudah tercatat dengan nama '\(body.name)'; perbaiki atau kosongkan namanya",
          "\(body.code) is there under the name '\(body.name)'; mend the name or leave it empty"))
    }
  }

  /// Seats whom a row names; nil when it names nobody.
  private func seat(
    _ table: ImportedTable, _ row: ImportedTable.Row, _ body: Formed, _ seated: [String: Int],
    _ writer: StoreWriter
  ) throws -> String? {
    guard let text = table.text(row, .member) else {
      guard table.text(row, .office) == nil, body.isNew else {
        throw RowFault(
          column: .member,
          why: Wording(
            "\(body.code) sudah tercatat dan baris ini tanpa anggota; isi kode atau nama anggota",
            "\(body.code) is there and this row names nobody; fill in a code or a name"),
          isRepeat: table.text(row, .office) == nil)
      }
      return nil
    }
    let day = try defaults.day(table, row)
    let member = try CouncilNames(on: day, writer.reader).member(text, .member)
    if let other = seated[member] {
      throw RowFault(
        column: .member,
        why: Wording(
          "\(member) sudah disebut untuk \(body.code) di baris \(other); hapus salah satu",
          "\(member) is named for \(body.code) in row \(other) already; remove one"))
    }
    let position = try RowFault.at(.office) {
      try table.text(row, .office).map { try BodySeat.Position(parsing: $0) } ?? .member
    }
    let last = try RowFault.at(.lastDay) {
      try table.text(row, .lastDay).map { try CivilDate(parsing: $0) }
    }
    let decree = try defaults.decree(table, row, writer.reader)
    do {
      try BodyBook.seat(
        member, in: body.code, position: position, validity: Validity(since: day, until: last),
        decree: decree, writer)
    } catch let error as PeopleError {
      if case .seatedAlready = error {
        throw RowFault(column: .member, why: error.sentence, isRepeat: true)
      }
      throw error
    }
    return member
  }
}
