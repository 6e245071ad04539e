public import GRDB

/// One step in the making of an owner's tables; released steps are never edited, only followed by others.
///
/// A step creates tables whose names begin with the owner and `_`, STRICT, with a primary key and with
/// columns of type INTEGER or TEXT, so that the trail can follow them. Virtual tables are derived data
/// and are not followed.
public struct StoreMigration: Sendable {
  /// `001-slug`, unique within the owner; steps run in the order in which they are given.
  public let name: String
  /// Tables that exist already and whose shape the step changes; the trail records their rows anew.
  public let reshaped: [String]
  /// The step itself: literal SQL, never record types, which change later.
  public let body: @Sendable (Database) throws -> Void

  /// Whether a text can be an owner's name: lower-case letters, at least one.
  package static func isOwnerName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7a).contains($0) }
  }

  /// Makes a step.
  public init(
    _ name: String, reshaping reshaped: [String] = [],
    body: @escaping @Sendable (Database) throws -> Void
  ) {
    self.name = name
    self.reshaped = reshaped
    self.body = body
  }
}
