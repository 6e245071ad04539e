import SidilanKit

/// Reads the rows of a new composition; each row that cannot be is named with its reason.
enum ReformRows {
  /// The seats of the rows that can be.
  static func read(
    _ table: ImportedTable, on day: CivilDate, _ rules: MembershipRules, _ reader: StoreReader,
    _ report: inout ImportReport
  ) throws -> [Reforming.Seat] {
    report.warnings = try ImportKind.bodies.check(table)
    let now = try RegisterHistory.load(reader).on(day)
    let council = try CouncilNames(on: day, reader)
    var seats: [Reforming.Seat] = []
    for row in table.rows {
      do {
        seats.append(try seat(table, row, now, council, rules))
      } catch {
        guard let fault = RowFault(error) else { throw error }
        report.reject(row, fault)
      }
    }
    return seats
  }

  private static func seat(
    _ table: ImportedTable, _ row: ImportedTable.Row, _ now: RegisterDay, _ council: CouncilNames,
    _ rules: MembershipRules
  ) throws -> Reforming.Seat {
    let text = try RowFault.need(.body, table, row)
    let body = try RowFault.at(.body) {
      guard let body = council.body(text) else {
        throw PeopleError.unknownChoice(.body, text, known: now.bodies.map(\.code))
      }
      guard rules.reformedKinds.value.contains(body.kind) else {
        throw PeopleError.notReformed(body: body.code, rules.reformedKinds.basis)
      }
      return body
    }
    let member = try council.member(RowFault.need(.member, table, row), .member)
    let position = table.text(row, .office) ?? "anggota"
    return Reforming.Seat(
      body: body.code, member: member,
      position: try RowFault.at(.office) { try BodySeat.Position(parsing: position) })
  }
}
