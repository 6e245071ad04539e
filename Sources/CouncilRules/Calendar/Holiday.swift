/// A day off by law or decree.
public struct Holiday: Hashable, Sendable, Codable {
  /// Why the day is off; for deadlines all kinds are alike.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A national holiday.
    case national = "nasional"
    /// Cuti bersama: a day of leave taken by all offices together.
    case jointLeave = "cuti_bersama"
    /// A day of general or local elections.
    case election = "pemilihan"
    /// A day off in the city or province only.
    case local = "daerah"
  }

  /// The day.
  public let date: CivilDate
  /// The name, in Indonesian.
  public let name: String
  /// Why the day is off.
  public let kind: Kind

  /// Makes a holiday.
  public init(_ date: CivilDate, _ name: String, _ kind: Kind) {
    self.date = date
    self.name = name
    self.kind = kind
  }
}
