/// The office's week: which days, from when to when, and how late something may come in.
public struct WorkingHours: Hashable, Sendable {
  /// The hours of one weekday.
  public struct Day: Hashable, Sendable {
    /// When work begins.
    public let opening: ClockTime
    /// When work ends.
    public let closing: ClockTime
    /// How long the break is, in minutes; the rule does not say when it is.
    public let breakMinutes: Int

    /// Minutes of work without the break.
    public var workingMinutes: Int {
      (closing.secondOfDay - opening.secondOfDay) / 60 - breakMinutes
    }
  }

  /// The hours of each working day of the week; other days are off.
  public let days: [Weekday: Day]
  /// What comes in after this time counts as received on the next working day.
  public let lastReceipt: ClockTime
  /// The file's envelope: since when, source, who loaded and who checked it.
  public let parameters: ParameterSet

  /// Reads a set named `jam_kerja`.
  ///
  /// - Throws: `RuleError.unsuitableValue` for no working day at all, an unknown weekday, a day that
  ///   ends before it begins or a break longer than the day; what `ParameterField` throws.
  public init(_ set: ParameterSet) throws(RuleError) {
    try set.mustBeNamed("jam_kerja")
    try set.values.allowOnly(["batas_terima", "hari"])
    lastReceipt = try set.values.field("batas_terima").time()
    let table = try set.values.field("hari")
    var days: [Weekday: Day] = [:]
    for name in try table.names() {
      let entry = try table.field(name)
      guard let weekday = Weekday(name: name), days[weekday] == nil else {
        throw entry.unsuitable(name)
      }
      days[weekday] = try Self.day(entry)
    }
    guard !days.isEmpty else { throw table.unsuitable("{}") }
    self.days = days
    parameters = set
  }

  private static func day(_ entry: ParameterField) throws(RuleError) -> Day {
    try entry.allowOnly(["masuk", "pulang", "istirahat_menit"])
    let opening = try entry.field("masuk").time()
    let end = try entry.field("pulang")
    let closing = try end.time()
    guard opening < closing else { throw end.unsuitable(closing.description) }
    let longest = (closing.secondOfDay - opening.secondOfDay) / 60
    return Day(
      opening: opening, closing: closing,
      breakMinutes: try entry.field("istirahat_menit").integer(in: 0...longest))
  }

  /// Minutes of work in a full week, without breaks.
  public var workingMinutesPerWeek: Int { days.values.reduce(0) { $0 + $1.workingMinutes } }
}
