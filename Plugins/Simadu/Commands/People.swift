import SidilanKit

extension Simadu {
  /// Commands of people, bodies and decrees.
  static let peopleCommands: [any ModuleCommand.Type] = []
}
