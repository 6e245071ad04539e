/// Two acts on one record that one person may not do both (segregation of duties).
public struct Segregation: Hashable, Codable, Sendable {
  /// The act that comes first, such as `susun`.
  public let first: String
  /// The act that somebody else must do, such as `setujui`.
  public let then: String

  /// Declares that who did `first` on a record may not do `then`.
  public init(first: String, then: String) {
    self.first = first
    self.then = then
  }
}
