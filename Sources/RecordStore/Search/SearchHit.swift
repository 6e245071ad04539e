/// A record that was found.
public struct SearchHit: Hashable, Codable, Sendable {
  /// The record.
  public let id: RecordID
  /// Its module.
  public let module: String
  /// Its kind.
  public let kind: String
  /// The code by which its module shows it, if it has one.
  public internal(set) var code: String?
  /// Its number, if it has one.
  public let number: String?
  /// Its title.
  public let title: String
  /// Its date.
  public let date: String
  /// Who may see it.
  public let access: AccessClass
  /// Its state.
  public let status: String
}
