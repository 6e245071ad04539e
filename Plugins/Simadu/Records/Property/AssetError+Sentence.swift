import SidilanKit

extension AssetError {
  /// That a verb cannot be done in a state, and which command comes next.
  static func ofState(_ code: String, _ state: AssetState, _ verb: AssetVerb) -> Wording {
    let next = next(code, state, toward: verb)
    return Wording(
      "\(code) berstatus '\(state.title.indonesian)' dan tidak dapat di-'\(verb.rawValue)'; \(next.indonesian)",
      "\(code) is '\(state.title.english)' and cannot be given '\(verb.rawValue)'; \(next.english)")
  }

  /// The command that comes next on the way to a verb; what may be done at all where no way leads there.
  private static func next(_ code: String, _ state: AssetState, toward verb: AssetVerb) -> Wording {
    let first = StateStep.first(
      from: state, toward: verb, ways: [.handOut, .takeBack, .makeAvailable]
    ) { $0.next(from: $1) }
    // What has happened to an item is recorded, not brought about on the way to something else.
    if let first, verb == .handOut || verb == .takeBack {
      let command = command(first, code, state)
      return Wording("lakukan dahulu '\(command)'", "first do '\(command)'")
    }
    let possible = AssetVerb.allCases.filter { $0.next(from: state) != nil }
      .map { "'\(command($0, code, state))'" }.joined(separator: ", ")
    if possible.isEmpty {
      let command = "sidilan simadu aset batal-langkah \(code) --alasan ..."
      return Wording(
        "bila langkah terakhirnya keliru, '\(command)'",
        "if its last step was wrong, '\(command)'")
    }
    return Wording("yang dapat dilakukan: \(possible)", "what can be done: \(possible)")
  }

  /// The command of a verb, with the options that it needs.
  private static func command(_ verb: AssetVerb, _ code: String, _ state: AssetState) -> String {
    let options =
      switch verb {
      case .handOut: " --oleh ..."
      case .markLost: " --alasan ... --laporan ..."
      default: verb.needsReason(from: state) ? " --alasan ..." : ""
      }
    return "sidilan simadu aset \(verb.rawValue) \(code)\(options)"
  }

  /// What is refused when an item is corrected.
  var ofCorrection: Wording {
    switch self {
    case .nothingToChange(let code):
      Wording(
        "tidak ada yang diubah pada \(code); sebut sekurangnya satu isian yang benar, misalnya --harga",
        "nothing of \(code) is changed; name at least one right value, such as --harga")
    case .acquiredAfterStep(let code, let day, let first):
      Wording(
        "tanggal perolehan \(day) sesudah catatan pertama \(code) (\(first)); perbaiki --tanggal",
        "the acquisition \(day) is after the first step of \(code) (\(first)); mend --tanggal")
    case .noStep(let code):
      Wording(
        "\(code) belum mempunyai langkah yang dapat dibatalkan; bila asetnya sendiri keliru, 'sidilan simadu aset batal-tambah \(code) --alasan ...'",
        "\(code) has no step to take back; if the item itself is wrong, 'sidilan simadu aset batal-tambah \(code) --alasan ...'"
      )
    case .stepsStand(let code, let verb):
      Wording(
        "\(code) masih mempunyai langkah '\(verb.rawValue)'; batalkan dahulu dengan 'sidilan simadu aset batal-langkah \(code) --alasan ...'",
        "\(code) still has the step '\(verb.rawValue)'; first take it back with 'sidilan simadu aset batal-langkah \(code) --alasan ...'"
      )
    default: Wording("aset ditolak; periksa isiannya", "the item is refused; check its values")
    }
  }
}
