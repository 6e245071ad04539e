/// A faction (fraksi) on a day.
public struct RegisteredFaction: Hashable, Sendable {
  /// Its code, such as `golkar`.
  public let code: String
  /// Its name as it is printed.
  public let name: String

  /// Describes a faction.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}
