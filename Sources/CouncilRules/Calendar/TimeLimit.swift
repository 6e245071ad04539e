/// How long something may take, by law or local rule.
public struct TimeLimit: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Hashable, Sendable, Codable {
    /// Days that the office works.
    case workingDays = "hari_kerja"
    /// All days.
    case calendarDays = "hari_kalender"
    /// Hours by the clock.
    case hours = "jam"
  }

  /// The greatest count that makes sense: ten years of days.
  public static let counts = 1...3660

  /// The name in the data, `ki.jawaban`.
  public let name: String
  /// How many.
  public let count: Int
  /// Of what.
  public let unit: Unit
  /// The rule that sets the limit.
  public let source: String
  /// Whether somebody has read the rule's own text.
  public let isVerified: Bool

  /// Makes a limit that no table of limits holds, such as the one a leader writes on a disposisi.
  ///
  /// - Throws: `RuleError.countOutOfRange` outside 1...3660.
  public init(
    _ name: String, _ count: Int, _ unit: Unit, source: String, isVerified: Bool = false
  ) throws(RuleError) {
    guard Self.counts.contains(count) else {
      throw .countOutOfRange(
        name: name, found: count, least: Self.counts.lowerBound, most: Self.counts.upperBound)
    }
    self.name = name
    self.count = count
    self.unit = unit
    self.source = source
    self.isVerified = isVerified
  }

  /// Reads one entry of the table.
  init(_ name: String, _ entry: ParameterField) throws(RuleError) {
    try entry.allowOnly(["jumlah", "satuan", "dasar", "terverifikasi"])
    self.name = name
    count = try entry.field("jumlah").integer(in: Self.counts)
    unit = try entry.field("satuan").choice()
    source = try entry.field("dasar").text()
    isVerified = try entry.field("terverifikasi").flag()
  }
}
