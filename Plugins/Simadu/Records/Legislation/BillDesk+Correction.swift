import SidilanKit

extension BillDesk {
  /// Corrects title or initiator of a draft.
  ///
  /// - Throws: `BillError`.
  func correct(_ code: String, title: String?, initiator: Bill.Initiator?) throws {
    let bill = try Bill.find(code, in: writer.reader)
    let title = PlainField.text(title) ?? bill.title
    let initiator = initiator ?? bill.initiator
    guard title != bill.title || initiator != bill.initiator else {
      throw BillError.nothingToChange(bill.code)
    }
    try writer.update(bill.record, expecting: bill.version) { $0.title = title }
    try writer.database.execute(
      sql: "UPDATE simadu_bill SET initiator = ? WHERE record = ?",
      arguments: [initiator.rawValue, bill.record.description])
  }

  /// Takes the last stage of a draft back: it is again at the one before, and what was due then is due again.
  ///
  /// - Returns: the stage that was taken back.
  /// - Throws: `BillError.noStep`.
  func undoAdvance(_ code: String) throws -> String {
    let bill = try Bill.find(code, in: writer.reader)
    let steps = try bill.steps(in: writer.reader)
    guard let last = steps.last, let before = steps.dropLast().last else {
      throw BillError.noStep(bill.code)
    }
    let meeting = try last.meeting.flatMap { meeting in
      steps.dropLast().contains { $0.meeting == meeting }
        ? nil : try AgendaEvent.find(meeting, in: writer.reader).record
    }
    try writer.update(bill.record, expecting: bill.version) { content in
      content.status = before.stage
      content.relations.removeAll { $0.kind == .resultOf && $0.target == meeting }
    }
    try writer.database.execute(
      sql: """
        DELETE FROM simadu_bill_step
        WHERE id = (SELECT max(id) FROM simadu_bill_step WHERE bill = ?)
        """, arguments: [bill.record.description])
    let stage = try BillStages.on(before.day, context).stage(before.stage)
    try remind(bill, at: stage, since: before.day)
    return last.stage
  }

  /// Takes a draft back that should not have been written down; its number is void.
  ///
  /// - Throws: `BillError.stagesStand` for one that has gone further than its first stage.
  func withdraw(_ code: String) throws {
    let bill = try Bill.find(code, in: writer.reader)
    let steps = try bill.steps(in: writer.reader)
    if steps.count > 1, let last = steps.last {
      throw BillError.stagesStand(bill.code, last: last.stage)
    }
    try writer.clearDue(bill.record, "tahap")
    for (table, column) in [("simadu_bill_step", "bill"), ("simadu_bill", "record")] {
      try writer.database.execute(
        sql: "DELETE FROM \(table) WHERE \(column) = ?", arguments: [bill.record.description])
    }
    try writer.voidNumber(bill.code, in: "raperda", year: bill.year)
    try writer.withdraw(bill.record)
  }
}
