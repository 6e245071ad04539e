import SidilanKit

/// The events of the register.
enum AgendaRegister {
  /// The events set for a day, in the order of their beginning.
  static func events(on day: CivilDate, in store: StoreReader) throws -> [RegisteredEvent] { [] }
}
