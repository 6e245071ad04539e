import SidilanKit

/// Where the stages of draft laws are kept.
struct BillDesk {
  let writer: StoreWriter
  let context: PluginContext

  /// A desk within an act.
  init(_ writer: StoreWriter, _ context: PluginContext) {
    self.writer = writer
    self.context = context
  }

  /// Takes a draft into the programme of a year.
  ///
  /// - Throws: `BillError`.
  func add(_ title: String, by initiator: Bill.Initiator, year: Int, on day: CivilDate) throws
    -> String
  {
    guard (2000...2999).contains(year) else { throw BillError.year(year) }
    try requirePast(day)
    let stages = try BillStages.on(day, context)
    guard let first = stages.all.first else { throw BillError.noStage("", known: []) }
    let record = try writer.create(
      RecordContent(
        kind: "raperda", title: title, date: day.description, access: .open, status: first.code))
    try writer.openBook("raperda", title: "Raperda")
    let code = try writer.takeNumber(from: "raperda", for: record.id, date: "\(year)-01-01") {
      "RP-\($0)-\($1 < 10 ? "0" : "")\($1)"
    }.number
    try writer.database.execute(
      sql: "INSERT INTO simadu_bill (record, code, initiator, year) VALUES (?, ?, ?, ?)",
      arguments: [record.id.description, code, initiator.rawValue, year])
    try addStep(record.id, first.code, day)
    try remind(Bill.find(code, in: writer.reader), at: first, since: day)
    return code
  }

  /// Records that a draft has reached a stage.
  ///
  /// - Parameters:
  ///   - meeting: the code of the meeting in which it happened.
  ///   - document: the number of the paper that it rests on.
  ///   - note: why, when the draft goes back.
  /// - Throws: `BillError`, `AgendaError.unknown`.
  func advance(
    _ code: String, to stage: String, on day: CivilDate, meeting: String? = nil,
    document: String? = nil, note: String? = nil
  ) throws {
    let bill = try Bill.find(code, in: writer.reader)
    let stages = try BillStages.on(day, context)
    let target = try stages.stage(stage)
    let current = try stages.stage(bill.stage)
    if current.isLast { throw BillError.ended(bill.code, current.code) }
    guard current.next.contains(stage) else {
      throw BillError.order(
        bill.code, from: current.code, to: stage,
        first: stages.first(from: current.code, toward: stage), allowed: current.next, stages.basis)
    }
    try requirePast(day)
    if let last = try bill.steps(in: writer.reader).last?.day, day < last {
      throw BillError.beforeLast(bill.code, day: day, last: last)
    }
    if stages.isEarlier(stage, than: current.code),
      note?.contains(where: { !$0.isWhitespace }) != true
    {
      throw BillError.reasonMissing(bill.code)
    }
    let event = try meeting.map { try AgendaEvent.find($0, in: writer.reader) }
    try writer.update(bill.record, expecting: bill.version) { content in
      content.status = stage
      if let event {
        let link = Relation(kind: .resultOf, target: event.record)
        if !content.relations.contains(link) { content.relations.append(link) }
      }
    }
    try addStep(
      bill.record, stage, day, meeting: event?.record, document: document, note: note)
    try remind(bill, at: target, since: day)
  }

  private func requirePast(_ day: CivilDate) throws {
    if day > (try context.today()) { throw BillError.future(day) }
  }

  private func addStep(
    _ bill: RecordID, _ stage: String, _ day: CivilDate, meeting: RecordID? = nil,
    document: String? = nil, note: String? = nil
  ) throws {
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_bill_step (bill, stage, day, meeting, document, note)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        bill.description, stage, day.description, meeting?.description, document, note,
      ])
  }

  /// Says until when the stage must be over, where a rule says so.
  func remind(_ bill: Bill, at stage: BillStage, since day: CivilDate) throws {
    guard let limit = stage.limit else { return try writer.clearDue(bill.record, "tahap") }
    let calendar = try context.rules.workingDays(allowsEstimates: true)
    let morning = try calendar.hours(on: day).lastReceipt
    let end = try calendar.deadline(limit, received: CivilMoment(day, morning))
    try writer.setDue(
      bill.record, "tahap", on: end.date,
      title: (
        "Selesaikan \(bill.code), tahap \(stage.title.indonesian) (\(limit.basis.wording.indonesian))",
        "Finish \(bill.code), stage \(stage.title.english) (\(limit.basis.wording.english))"
      ), permission: Permissions.keepBills.id)
  }
}
