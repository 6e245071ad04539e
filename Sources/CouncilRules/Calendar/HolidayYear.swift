/// All holidays of one year, with their source.
public struct HolidayYear: Hashable, Sendable {
  /// How sure the dates are.
  public enum Status: String, Hashable, Sendable, Codable {
    /// The government has set them.
    case settled = "ditetapkan"
    /// They were computed, or some still wait for the government.
    case estimated = "perkiraan"
  }

  /// The year.
  public let year: Int
  /// How sure the dates are.
  public let status: Status
  /// The holidays in order of their dates.
  public let holidays: [Holiday]
  /// The file's envelope: source, licence, who loaded and who checked it.
  public let parameters: ParameterSet

  /// Reads the year of a set named `libur`.
  ///
  /// - Throws: `RuleError.unsuitableValue` for a day of another year or a day named twice, and what
  ///   `ParameterField` throws.
  public init(_ set: ParameterSet) throws(RuleError) {
    try set.mustBeNamed("libur")
    try set.values.allowOnly(["tahun", "status", "libur"])
    let year = try set.values.field("tahun").integer(in: CivilDate.years)
    var days: [CivilDate: Holiday] = [:]
    for entry in try set.values.field("libur").list() {
      try entry.allowOnly(["tanggal", "nama", "jenis"])
      let field = try entry.field("tanggal")
      let date = try field.date()
      guard date.year == year, days[date] == nil else { throw field.unsuitable(date.description) }
      days[date] = Holiday(
        date, try entry.field("nama").text(), try entry.field("jenis").choice())
    }
    self.year = year
    status = try set.values.field("status").choice()
    holidays = days.values.sorted { $0.date < $1.date }
    parameters = set
  }
}
