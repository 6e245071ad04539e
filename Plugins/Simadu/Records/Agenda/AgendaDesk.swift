import SidilanKit

/// Where the agenda is changed: every rule is asked here before anything is written.
struct AgendaDesk {
  let writer: StoreWriter
  let context: PluginContext
  let holders: any Holders
  let now: CivilMoment
  private let parameters: ParameterBook

  /// A desk within an act.
  init(
    _ writer: StoreWriter, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) throws {
    self.writer = writer
    self.context = context
    self.holders = holders
    now = try context.moment()
    parameters = try context.rules.parameters(of: "simadu")
  }

  /// The rules that are valid on a day; their files are read once for a desk.
  func rules(on day: CivilDate) throws -> AgendaRules {
    try AgendaRules(parameters.set("agenda", on: day))
  }

  /// Puts a proposal into the agenda.
  ///
  /// - Throws: `AgendaError`, `CodeError`, `RoomError`.
  func propose(_ draft: AgendaDraft) throws -> (code: String, warnings: [Wording]) {
    let rules = try self.rules(on: draft.start.date)
    let checks = AgendaChecks(desk: self, rules: rules)
    let warnings = try checks.check(draft, except: nil)
    return (try insert(draft, rules), warnings)
  }

  /// Puts an event of a sample into the agenda, whose days may have passed.
  func insertSample(_ draft: AgendaDraft) throws -> String {
    try insert(draft, rules(on: draft.start.date))
  }

  private func insert(_ draft: AgendaDraft, _ rules: AgendaRules) throws -> String {
    let isClosed = rules.isClosed(draft)
    let record = try writer.create(
      RecordContent(
        kind: "agenda", title: draft.title, date: draft.start.date.description,
        access: isClosed ? .staff : .open, status: AgendaState.proposed.rawValue,
        ownerUnit: draft.body))
    try writer.openBook("agenda", title: "Agenda")
    let code = try writer.takeNumber(
      from: "agenda", for: record.id, date: draft.start.date.description
    ) { "AG-\($0)-\(padded($1))" }.number
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_agenda (record, code, kind, body, room, starts, ends, closed,
          closed_reason, urgent_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.id.description, code, draft.kind.rawValue, draft.body, draft.room,
        draft.start.stored, draft.end.stored, isClosed, draft.closedReason, draft.urgentReason,
      ])
    try setMembers(draft.members, of: record.id)
    return code
  }

  /// Does to an event what the state machine allows.
  ///
  /// - Throws: `AgendaError.state`, `.reasonMissing`, and what the verb's own rules refuse.
  @discardableResult
  func apply(
    _ verb: AgendaVerb, to code: String, reason: String? = nil, decision: String? = nil,
    note: String? = nil
  ) throws -> AgendaEvent {
    let event = try AgendaEvent.find(code, in: writer.reader)
    guard let next = verb.next(from: event.state) else {
      throw AgendaError.state(event.code, event.state, verb)
    }
    if verb.needsReason, reason.worded == nil { throw AgendaError.reasonMissing(verb) }
    var notes = [note].compactMap(\.self)
    switch verb {
    case .set: try checkSetting(event, decision)
    case .start:
      if event.start.date > now.date {
        throw AgendaError.tooEarly(event.code, event.start)
      }
      if try lacksInvitation(event) { notes.append("undangan belum dicatat") }
    default: break
    }
    try write(event, next)
    if let decision {
      try writer.database.execute(
        sql: "UPDATE simadu_agenda SET decision = ? WHERE record = ?",
        arguments: [decision, event.record.description])
    }
    try addStep(
      verb.rawValue, event, to: next, reason: reason ?? decision,
      note: notes.isEmpty ? nil : notes.joined(separator: "; "))
    if next == .scheduled { try number(event) }
    if next == .postponed || next == .cancelled { try takeNumberBack(event) }
    try remind(AgendaEvent.find(code, in: writer.reader))
    return try AgendaEvent.find(code, in: writer.reader)
  }

  /// What an event that stands in the agenda should be warned of.
  func warnings(of event: AgendaEvent) throws -> [Wording] {
    try AgendaChecks(desk: self, rules: rules(on: event.start.date))
      .warnings(AgendaDraft(event), except: event.code)
  }

  /// Banmus sets all proposals of a month.
  ///
  /// - Throws: `AgendaError.nothingToSet`, and what setting one of them refuses; then none is set.
  func setMonth(_ month: CalendarMonth, decision: String) throws -> [String] {
    let events = try AgendaEvent.between(month.first, month.last, in: writer.reader).filter {
      $0.start.date >= month.first && ($0.state == .proposed || $0.state == .discussed)
    }
    if events.isEmpty { throw AgendaError.nothingToSet(month.description) }
    for event in events {
      if event.state == .proposed { try apply(.discuss, to: event.code) }
      try apply(.set, to: event.code, decision: decision)
    }
    return events.map(\.code)
  }

  /// Writes who is called.
  func setMembers(_ members: [String], of record: RecordID) throws {
    try writer.database.execute(
      sql: "DELETE FROM simadu_agenda_member WHERE agenda = ?", arguments: [record.description])
    for member in Set(members).sorted() {
      try writer.database.execute(
        sql: "INSERT INTO simadu_agenda_member (agenda, member) VALUES (?, ?)",
        arguments: [record.description, member])
    }
  }

  /// Keeps what was done, for the event's own history.
  func addStep(
    _ verb: String, _ event: AgendaEvent, to next: AgendaState, reason: String?, note: String?
  ) throws {
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_agenda_step (agenda, verb, from_state, to_state, moment, reason, note)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        event.record.description, verb, event.state.rawValue, next.rawValue, now.stored, reason,
        note,
      ])
  }

  /// Writes the state into the record.
  func write(_ event: AgendaEvent, _ state: AgendaState) throws {
    try writer.update(event.record, expecting: event.version) { $0.status = state.rawValue }
  }

  private func checkSetting(_ event: AgendaEvent, _ decision: String?) throws {
    let rules = try self.rules(on: event.start.date)
    if decision.worded == nil { throw AgendaError.decisionMissing(rules.settingBasis) }
    try AgendaChecks(desk: self, rules: rules).checkSetting(event)
  }

  private func padded(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
  }
}
