import SidilanKit

extension AgendaSentence {
  /// That a verb cannot be done in a state, and which command comes next.
  static func ofState(_ code: String, _ state: AgendaState, _ verb: AgendaVerb) -> Wording {
    let next = next(code, state, toward: verb)
    return Wording(
      "\(code) berstatus '\(state.title.indonesian)' dan tidak dapat di-'\(verb.rawValue)'; \(next.indonesian)",
      "\(code) is '\(state.title.english)' and cannot be given '\(verb.rawValue)'; \(next.english)")
  }

  /// The command that comes next on the way to a verb; what may be done at all where no way leads there.
  static func next(_ code: String, _ state: AgendaState, toward verb: AgendaVerb) -> Wording {
    let first = StateStep.first(
      from: state, toward: verb, ways: [.discuss, .set, .start, .reschedule]
    ) { $0.next(from: $1) }
    if let first, !verb.needsReason {
      return Wording(
        "lakukan dahulu '\(command(first, code))'", "first do '\(command(first, code))'")
    }
    let possible = AgendaVerb.allCases.filter { $0.next(from: state) != nil }
      .map { "'\(command($0, code))'" }.joined(separator: ", ")
    if possible.isEmpty {
      return Wording(
        "buat usul baru dengan 'sidilan simadu agenda usul'",
        "make a new proposal with 'sidilan simadu agenda usul'")
    }
    return Wording("yang dapat dilakukan: \(possible)", "what can be done: \(possible)")
  }

  /// The command of a verb, with the options that it needs.
  private static func command(_ verb: AgendaVerb, _ code: String) -> String {
    let words =
      switch verb {
      case .set: "tetapkan \(code) --keputusan ..."
      case .reschedule: "ubah \(code) --tanggal ... --mulai ... --selesai ..."
      case .postpone, .cancel, .sendBack: "\(verb.rawValue) \(code) --alasan ..."
      case .discuss, .start, .finish: "\(verb.rawValue) \(code)"
      }
    return "sidilan simadu agenda " + words
  }
}
