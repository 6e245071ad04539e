public import CouncilRules

extension CivilDate {
  /// The words for the present day, wherever a date is typed.
  private static let todayWords: Set = ["hari-ini", "today"]

  /// The day that a person types: `2025-11-17`, `17-11-2025`, `17 November 2025`, or `hari-ini`.
  ///
  /// - Throws: `RuleError.unreadableDate`.
  public init(typed text: String, today: CivilDate) throws(RuleError) {
    self =
      Self.todayWords.contains(text.lowercased()) ? today : try CivilDate(parsing: text)
  }
}
