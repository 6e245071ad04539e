import SidilanKit

/// `--alasan`: why something is corrected.
struct ReasonOption: ParsableArguments {
  @Option(
    name: .words("alasan", "reason"),
    help: .words("Alasan; tercatat dalam jejak.", "Why; kept in the trail."))
  var reason: String

  /// The reason on one line.
  ///
  /// - Throws: `PeopleError.missing` for an empty one.
  func text() throws -> String {
    guard let text = PlainField.text(reason) else {
      throw PeopleError.missing(.why, option: "--alasan")
    }
    return text
  }
}
