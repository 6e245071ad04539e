import SidilanKit

/// Reads the rows of a new composition; each row that cannot be is named with its reason.
enum ReformRows {
  /// The seats of the rows that can be.
  static func read(
    _ table: ImportedTable, on day: CivilDate, _ rules: MembershipRules, _ reader: StoreReader,
    _ report: inout ImportReport
  ) throws -> [Reforming.Seat] {
    try table.require([.body, .member, .office])
    let now = try RegisterHistory.load(reader).on(day)
    var seats: [Reforming.Seat] = []
    for row in table.rows {
      do {
        seats.append(try seat(table, row, now, rules))
      } catch let fault as RowFault {
        report.rejected.append(
          ImportReport.Rejection(row: row.number, column: fault.column.rawValue, why: fault.why))
      }
    }
    return seats
  }

  private static func seat(
    _ table: ImportedTable, _ row: ImportedTable.Row, _ now: RegisterDay, _ rules: MembershipRules
  ) throws -> Reforming.Seat {
    let code = try RowFault.need(.body, table, row).lowercased()
    let body = try RowFault.at(.body) {
      guard let body = now.bodies.first(where: { $0.code == code }) else {
        throw PeopleError.unknownChoice(.body, code, known: now.bodies.map(\.code))
      }
      guard rules.reformedKinds.value.contains(body.kind) else {
        throw PeopleError.notReformed(body: code, rules.reformedKinds.basis)
      }
      return body
    }
    let member = NumberedCode.normal(try RowFault.need(.member, table, row))
    try RowFault.at(.member) {
      guard now.members.contains(where: { $0.code == member }) else {
        throw PeopleError.notSeated(member: member, place: "DPRD", now.day)
      }
    }
    let position = table.text(row, .office) ?? "anggota"
    return Reforming.Seat(
      body: body.code, member: member,
      position: try RowFault.at(.office) { try BodySeat.Position(parsing: position) })
  }
}
