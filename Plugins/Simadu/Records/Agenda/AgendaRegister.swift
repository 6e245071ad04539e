import SidilanKit

/// The agenda as other modules see it.
enum AgendaRegister {
  /// The events that Banmus has set for a day, running and finished ones too, in the order of their beginning.
  ///
  /// What is proposed, postponed or cancelled is left out; an event of several days belongs to each of them.
  static func events(on day: CivilDate, in store: StoreReader) throws -> [RegisteredEvent] {
    try AgendaEvent.between(day, day, in: store).filter(\.state.isSet).map { event in
      RegisteredEvent(
        record: event.record, kind: event.kind.rawValue, title: event.heading, body: event.body,
        room: event.room, start: event.start, end: event.end, status: event.state.rawValue)
    }
  }
}
