import SidilanKit

/// `--pada`: the day on which the register is looked at.
struct DayOption: ParsableArguments {
  @Option(
    name: .words("pada", "on"),
    help: .words(
      "Keadaan pada tanggal ini (2025-11-17, 17-11-2025, \"17 November 2025\"); tanpa ini hari ini.",
      "As on this date (2025-11-17, 17-11-2025, \"17 November 2025\"); otherwise today."))
  var on: String?

  /// The day; today when none was named.
  func day(_ context: PluginContext) throws -> CivilDate {
    guard let on else { return try context.today() }
    return try context.date(on)
  }
}
