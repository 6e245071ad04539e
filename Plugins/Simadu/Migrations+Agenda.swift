import SidilanKit

extension Simadu {
  /// Rooms, agenda, legislation, assets, visits.
  static let agendaMigrations: [StoreMigration] = []
}
