import SidilanKit

extension Simadu {
  /// The steps in the making of the tables; released steps are never edited.
  static let migrations = peopleMigrations + agendaMigrations + codeMigrations
}
