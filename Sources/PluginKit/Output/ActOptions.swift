public import ArgumentParser

/// The option `--json` of every command that does something.
public struct ActOptions: ParsableArguments {
  /// Whether what was done is told to a program.
  @Flag(
    name: .customLong("json"),
    help: ArgumentHelp(
      Wording(
        "Tulis hasilnya sebagai JSON untuk program (bentuk berversi).",
        "Write what was done as JSON for programs (versioned form)."
      ).text()))
  public var asJSON = false

  /// Told to people.
  public init() {}
}
