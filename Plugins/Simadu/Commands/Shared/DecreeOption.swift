import SidilanKit

/// `--sk`: the decree that a change rests on.
struct DecreeOption: ParsableArguments {
  @Option(
    name: .words("sk", "decree"),
    help: .words(
      "Nomor SK yang sudah dicatat dengan 'sk tambah'.",
      "Number of a decree that 'sk tambah' has written down."))
  var decree: String
}
