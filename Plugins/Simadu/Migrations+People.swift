import SidilanKit

extension Simadu {
  /// People, members, factions, bodies, staff, decrees.
  static let peopleMigrations: [StoreMigration] = []
}
