import SidilanKit

extension Simadu {
  /// Commands of agenda, rooms, legislation, assets and visits.
  static let agendaCommands: [any ModuleCommand.Type] = []
}
