import SidilanKit

/// What was done to an event of the agenda.
struct AgendaStep: Hashable, Sendable {
  let verb: String
  let from: AgendaState
  let to: AgendaState
  let moment: String
  let reason: String?
  let note: String?

  /// All that was done to an event, oldest first.
  static func all(of event: RecordID, in store: StoreReader) throws -> [AgendaStep] {
    try Row.fetchAll(
      store.database, sql: "SELECT * FROM simadu_agenda_step WHERE agenda = ? ORDER BY id",
      arguments: [event.description]
    ).compactMap { row in
      guard let from = AgendaState(rawValue: row["from_state"]),
        let to = AgendaState(rawValue: row["to_state"])
      else { return nil }
      return AgendaStep(
        verb: row["verb"], from: from, to: to, moment: row["moment"], reason: row["reason"],
        note: row["note"])
    }
  }
}
