import ArgumentParser
import Meeting

/// Deciding without a quorum, with the reason that the minutes will tell.
struct ForceOptions: ParsableArguments {
  @Flag(name: .customLong("paksa"), help: ArgumentHelp(Catalogue.forceFlag.text()))
  var isForced = false
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.forceReasonOption.text(), valueName: "alasan"))
  var reason: String?

  func validate() throws {
    if reason != nil && !isForced { throw ValidationError("--alasan, --paksa") }
  }

  /// The reason; nil when nothing is forced.
  ///
  /// - Throws: `MeetingError.reasonNeeded`.
  func forced() throws(MeetingError) -> String? {
    guard isForced else { return nil }
    guard let reason else { throw .reasonNeeded }
    return reason
  }
}
