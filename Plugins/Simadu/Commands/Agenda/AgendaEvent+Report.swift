import SidilanKit

extension AgendaEvent {
  /// Where it stands, as an act reports it.
  var standing: Wording {
    Wording(
      "\(code) (\(heading)) kini \(state.title.indonesian)",
      "\(code) (\(heading)) is now \(state.title.english)")
  }

  /// What comes next for it; nil when nothing does.
  func next(_ context: PluginContext) throws -> Wording? {
    func by(_ indonesian: String, _ english: String, _ command: String) -> Wording {
      let line = "'sidilan simadu agenda \(command)'"
      return Wording("\(indonesian) dengan \(line)", "\(english) with \(line)")
    }
    switch state {
    case .proposed:
      return by("bawa ke Banmus", "bring it before Banmus", "bahas \(code)")
    case .discussed:
      return by("tetapkan", "set it", "tetapkan \(code) --keputusan NOMOR")
    case .scheduled:
      let isInvited =
        try invited != nil || !AgendaRules.on(start.date, context).inviting.contains(kind)
      return isInvited
        ? nil : by("catat undangannya", "record the invitation", "undang \(code)")
    case .running: return by("tutup", "close it", "selesai \(code)")
    case .postponed:
      return by(
        "jadwalkan lagi", "give it a new time",
        "ubah \(code) --tanggal ... --mulai ... --selesai ...")
    case .finished, .cancelled: return nil
    }
  }
}
