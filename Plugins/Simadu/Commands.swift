import SidilanKit

extension Simadu {
  /// Reached as `sidilan simadu ...`.
  static let commands: [any ModuleCommand.Type] = peopleCommands + agendaCommands
}
