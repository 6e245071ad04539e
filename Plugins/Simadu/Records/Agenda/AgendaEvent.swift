import SidilanKit

/// An event of the agenda as it stands in the store.
struct AgendaEvent: Hashable, Sendable {
  let record: RecordID
  /// `AG-2025-0017`.
  let code: String
  let kind: AgendaKind
  let title: String
  /// The official number; plenaries have one once they are set.
  let number: String?
  let body: String?
  let room: String?
  let start: CivilMoment
  let end: CivilMoment
  let state: AgendaState
  /// Members who are called by themselves, beside those of the body.
  let members: [String]
  let isClosed: Bool
  let closedReason: String?
  let urgentReason: String?
  /// The number of the decision of Banmus.
  let decision: String?
  /// When the invitation went out.
  let invited: CivilMoment?
  /// The record's version.
  let version: Int

  private static let columns = """
    SELECT simadu_agenda.*, record.title, record.status, record.number, record.version,
      (SELECT group_concat(member, ' ') FROM simadu_agenda_member
        WHERE agenda = simadu_agenda.record) AS members
    FROM simadu_agenda JOIN record ON record.id = simadu_agenda.record
    """

  /// The event with a code.
  ///
  /// - Throws: `AgendaError.unknown`.
  static func find(_ code: String, in store: StoreReader) throws -> AgendaEvent {
    let row = try Row.fetchOne(
      store.database, sql: columns + " WHERE code = ?", arguments: [code.uppercased()])
    guard let event = try row.flatMap(AgendaEvent.init) else { throw AgendaError.unknown(code) }
    return event
  }

  /// The event with a code.
  ///
  /// - Throws: `AgendaError.unknown`.
  static func find(_ code: String, _ context: PluginContext) throws -> AgendaEvent {
    try context.store.read { try find(code, in: $0) }
  }

  /// The event with a code, as far as whoever asks may see it.
  ///
  /// - Throws: `AgendaError.unknown`, also for a closed event that must not be seen.
  static func seen(_ code: String, _ context: PluginContext) throws -> AgendaEvent {
    let event = try find(code, context)
    guard context.principal.maySee(event) else { throw AgendaError.unknown(code) }
    return event
  }

  /// The event of a record; nil when the record is none.
  static func find(_ record: RecordID, in store: StoreReader) throws -> AgendaEvent? {
    try Row.fetchOne(
      store.database, sql: columns + " WHERE simadu_agenda.record = ?",
      arguments: [record.description]
    ).flatMap(AgendaEvent.init)
  }

  /// All events that touch one of the days, in the order of their beginning.
  static func between(_ first: CivilDate, _ last: CivilDate, in store: StoreReader) throws
    -> [AgendaEvent]
  {
    // '~' comes after every figure, so that the last day counts whole.
    try Row.fetchAll(
      store.database, sql: columns + " WHERE starts <= ? AND ends > ? ORDER BY starts, code",
      arguments: ["\(last)~", "\(first) 00.00"]
    ).compactMap(AgendaEvent.init)
  }

  /// All events that overlap a time, in the order of their beginning.
  static func overlapping(_ start: CivilMoment, _ end: CivilMoment, in store: StoreReader) throws
    -> [AgendaEvent]
  {
    try Row.fetchAll(
      store.database, sql: columns + " WHERE starts < ? AND ends > ? ORDER BY starts, code",
      arguments: [end.stored, start.stored]
    ).compactMap(AgendaEvent.init)
  }

  /// Nil for a kind or a state of a newer program.
  private init?(_ row: Row) throws {
    guard let record = RecordID(row["record"]), let kind = AgendaKind(rawValue: row["kind"]),
      let state = AgendaState(rawValue: row["status"])
    else { return nil }
    let members: String? = row["members"]
    let invited: String? = row["invited"]
    self.record = record
    self.kind = kind
    self.state = state
    code = row["code"]
    title = row["title"]
    number = row["number"]
    body = row["body"]
    room = row["room"]
    start = try CivilMoment(words: row["starts"])
    end = try CivilMoment(words: row["ends"])
    self.members = members.map { $0.split(separator: " ").map(String.init).sorted() } ?? []
    isClosed = row["closed"]
    closedReason = row["closed_reason"]
    urgentReason = row["urgent_reason"]
    decision = row["decision"]
    self.invited = try invited.map { try CivilMoment(words: $0) }
    version = row["version"]
  }
}

extension AgendaEvent {
  /// When, as lists show it: `09.00–12.00`, with days when it ends on another.
  var times: String {
    start.date == end.date
      ? "\(start.time)–\(end.time)" : "\(start.date) \(start.time) – \(end.date) \(end.time)"
  }

  /// What stands in lists: the title, with the official number before it.
  var heading: String { number.map { "\($0): \(title)" } ?? title }
}
