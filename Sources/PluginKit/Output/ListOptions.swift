public import ArgumentParser

/// The options `--json` and `--csv` of every command that lists something.
public struct ListOptions: ParsableArguments {
  @Flag(
    name: .customLong("json"),
    help: ArgumentHelp(
      Wording(
        "Tulis JSON untuk program (bentuk berversi).", "Write JSON for programs (versioned form)."
      ).text()))
  var asJSON = false
  @Flag(
    name: .customLong("csv"),
    help: ArgumentHelp(
      Wording("Tulis CSV untuk lembar kerja.", "Write CSV for spreadsheets.").text()))
  var asCSV = false

  /// Neither; a table.
  public init() {}

  /// Refuses both at once.
  public func validate() throws {
    if asJSON && asCSV { throw ValidationError("--json, --csv") }
  }

  /// The form that was asked for.
  public var form: ListForm { asJSON ? .json : asCSV ? .csv : .table }
}
