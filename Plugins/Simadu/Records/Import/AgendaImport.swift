import SidilanKit

/// Imports proposals for the agenda.
struct AgendaImport {
  let context: PluginContext

  /// Proposes the events of a table; what the rules only advise against is told with its row.
  func run(_ table: ImportedTable, _ writer: StoreWriter) throws -> ImportReport {
    var report = ImportReport()
    report.warnings = try ImportKind.agenda.check(table)
    let desk = try AgendaDesk(writer, context)
    var names: [CivilDate: CouncilNames] = [:]
    var proposed: [String: Int] = [:]
    var advice: [ImportReport.Rejection] = []
    try RowImport.run(table.rows, &report, writer) { row in
      let day = try day(table, row)
      let council = try names[day] ?? CouncilNames(on: day, writer.reader)
      names[day] = council
      let draft = try draft(table, row, day, council, writer.reader)
      try requireNew(draft, proposed, writer.reader)
      let (code, warnings) = try propose(draft, desk)
      proposed[code] = row.number
      advice += warnings.map {
        ImportReport.Rejection(row: row.number, column: nil, why: $0)
      }
      return code
    }
    report.advice = advice
    try report.refuseRepeat(.agenda)
    return report
  }

  private func day(_ table: ImportedTable, _ row: ImportedTable.Row) throws -> CivilDate {
    let text = try RowFault.need(.date, table, row)
    return try RowFault.at(.date) { try CivilDate(parsing: text) }
  }

  private func draft(
    _ table: ImportedTable, _ row: ImportedTable.Row, _ day: CivilDate, _ council: CouncilNames,
    _ reader: StoreReader
  ) throws -> AgendaDraft {
    let kind = try kind(RowFault.need(.kind, table, row))
    let title = try RowFault.need(.subject, table, row)
    let from = try RowFault.need(.since, table, row)
    let to = try RowFault.need(.ending, table, row)
    let start = try RowFault.at(.since) { CivilMoment(day, try minute(from)) }
    let lastDay = try RowFault.at(.lastDay) {
      try table.text(row, .lastDay).map { try CivilDate(parsing: $0) } ?? day
    }
    let end = try RowFault.at(.ending) { CivilMoment(lastDay, try minute(to)) }
    return AgendaDraft(
      kind: kind, title: title, start: start, end: end,
      body: try table.text(row, .body).map { try body($0, council) },
      room: try table.text(row, .room).map { try room($0, day, reader) },
      members: try members(table.text(row, .members), council),
      closedReason: table.text(row, .closed), urgentReason: table.text(row, .urgent))
  }

  private func minute(_ text: String) throws -> ClockTime {
    let time = try ClockTime(parsing: text)
    return try ClockTime(hour: time.hour, minute: time.minute)
  }

  private func kind(_ text: String) throws(RowFault) -> AgendaKind {
    let key = PrintedName.key(text)
    let found = AgendaKind.allCases.first {
      PrintedName.key($0.rawValue) == key || PrintedName.key($0.title.indonesian) == key
    }
    if let found { return found }
    let known = AgendaKind.allCases.map(\.rawValue).joined(separator: ", ")
    throw RowFault(
      column: .kind,
      why: Wording(
        "jenis '\(text)' tidak dikenal; pilih: \(known)",
        "the kind '\(text)' is not known; choose: \(known)"))
  }

  private func body(_ text: String, _ council: CouncilNames) throws(RowFault) -> String {
    if let body = council.body(text) { return body.code }
    let known = council.bodyCodes.joined(separator: ", ")
    throw RowFault(
      column: .body,
      why: Wording(
        "AKD '\(text)' tidak ada pada tanggal itu; yang ada: \(known)",
        "there is no body '\(text)' on that date; there are: \(known)"))
  }

  private func room(_ text: String, _ day: CivilDate, _ reader: StoreReader) throws -> String {
    let rooms = try Room.all(on: day, in: reader)
    let key = PrintedName.key(text)
    if let room = rooms.first(where: {
      PrintedName.key($0.code) == key || PrintedName.key($0.name) == key
    }) {
      return room.code
    }
    let known = rooms.map(\.code).joined(separator: ", ")
    throw RowFault(
      column: .room,
      why: Wording(
        "ruang '\(text)' tidak ada pada tanggal itu; yang ada: \(known.isEmpty ? "belum ada, impor dahulu ruangnya" : known)",
        "there is no room '\(text)' on that date; there are: \(known.isEmpty ? "none yet, import them first" : known)"
      ))
  }

  /// Codes with commas or spaces, or names with semicolons.
  private func members(_ text: String?, _ council: CouncilNames) throws -> [String] {
    guard let text else { return [] }
    let parts =
      text.contains(";") ? text.split(separator: ";").map(String.init) : CodeList.of(text) ?? []
    return try parts.compactMap { PlainField.text($0) }.map { try council.member($0, .members) }
  }

  /// Refuses an event of the same subject, beginning and body as one that takes place.
  private func requireNew(
    _ draft: AgendaDraft, _ proposed: [String: Int], _ reader: StoreReader
  ) throws {
    let day = draft.start.date
    let other = try AgendaEvent.between(day, day, in: reader).first {
      $0.state.takesPlace && $0.start == draft.start && $0.body == draft.body
        && PrintedName.key($0.title) == PrintedName.key(draft.title)
    }
    guard let other else { return }
    let who =
      proposed[other.code].map { Wording("baris \($0)", "row \($0)") }
      ?? Wording("\(other.code) yang sudah tercatat", "\(other.code) of the agenda")
    throw RowFault(
      column: .subject,
      why: Wording(
        "acara, waktu, dan AKD sama dengan \(who.indonesian); hapus salah satu",
        "subject, time and body are those of \(who.english); remove one"),
      isRepeat: proposed[other.code] == nil)
  }

  private func propose(_ draft: AgendaDraft, _ desk: AgendaDesk) throws -> (String, [Wording]) {
    do {
      let made = try desk.propose(draft)
      return (made.code, made.warnings)
    } catch let error as AgendaError {
      let column: ImportColumn? =
        switch error {
        case .endsBeforeBeginning: .ending
        case .past: .date
        case .bodyMissing, .bodyBarred, .bodyUnsuitable: .body
        case .recess: .urgent
        case .roomTaken: .room
        default: nil
        }
      throw RowFault(column: column, why: Self.namingColumns(error.sentence))
    }
  }

  /// A sentence of the command line for somebody with a table: options become columns.
  private static func namingColumns(_ sentence: Wording) -> Wording {
    Wording(
      sentence.indonesian.replacing(/--([a-z]+)/) { "kolom \($0.1)" },
      sentence.english.replacing(/--([a-z]+)/) { "the column \($0.1)" })
  }
}
