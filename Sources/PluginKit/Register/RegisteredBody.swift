/// A body of the council (alat kelengkapan dewan) on a day.
public struct RegisteredBody: Hashable, Sendable {
  /// What a body is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case leadership = "pimpinan"
    case commission = "komisi"
    case board = "badan"
    case committee = "pansus"
  }

  /// Its code, such as `komisi-3` or `banggar`.
  public let code: String
  /// Its name as it is printed.
  public let name: String
  /// What it is.
  public let kind: Kind

  /// Describes a body.
  public init(code: String, name: String, kind: Kind) {
    self.code = code
    self.name = name
    self.kind = kind
  }
}
