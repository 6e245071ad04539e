/// What can happen in a meeting, as the operator marks it (specification, section 3.3: Peristiwa), with what the
/// course of a meeting needs beside: the change of chair, the item of the agenda, who speaks, a delay for want of
/// a quorum, a note.
package enum EventKind: String, CaseIterable, Hashable, Sendable {
  case opened = "dibuka"
  case quorumAnnounced = "kuorum_diumumkan"
  /// Put off before the opening, since too few are there.
  case delayed = "tunda_kuorum"
  case suspended = "skors"
  case resumed = "skors_dicabut"
  case gavel = "ketuk_palu"
  case interruption = "interupsi"
  case applause = "tepuk_tangan"
  case laughter = "tertawa"
  case uproar = "gaduh"
  case walkOut = "walk_out"
  case standing = "hadirin_berdiri"
  case anthem = "lagu"
  case prayer = "doa"
  case vote = "voting"
  case approval = "persetujuan"
  case chairChanged = "ganti_ketua"
  case item = "acara"
  case speaker = "bicara"
  /// The speaker who was interrupted goes on.
  case goesOn = "lanjut"
  case silence = "selesai_bicara"
  case note = "catatan"
  case closed = "ditutup"

  /// The short word that operators type.
  package var word: String {
    switch self {
    case .opened: "buka"
    case .quorumAnnounced: "kuorum"
    case .delayed: "tunda"
    case .resumed: "cabut"
    case .gavel: "palu"
    case .applause: "tepuk"
    case .laughter: "tawa"
    case .walkOut: "keluar"
    case .standing: "berdiri"
    case .approval: "setuju"
    case .chairChanged: "ketua"
    case .silence: "diam"
    case .closed: "tutup"
    default: rawValue
    }
  }

  /// The kind that a word names: its short word, or its name in the records.
  package init?(word: String) {
    let word = word.lowercased().replacing("-", with: "_")
    guard let kind = Self.allCases.first(where: { $0.word == word || $0.rawValue == word }) else {
      return nil
    }
    self = kind
  }

  /// Whether the meeting decides something by it, so that it needs a quorum.
  package var decides: Bool { self == .vote || self == .approval }

  /// Whether it must name a person.
  package var needsPerson: Bool { self == .chairChanged || self == .speaker }

  /// Whether it must come with a number, and which numbers are possible.
  ///
  /// - Units: knocks, minutes, the number of the agenda's item, members.
  package var counts: ClosedRange<Int>? {
    switch self {
    case .gavel: 1...99
    case .delayed: 1...100_000
    case .item: 1...999
    default: nil
    }
  }

  /// Whether a number may be given without being needed.
  package var mayCount: Bool {
    counts != nil || self == .quorumAnnounced || self == .walkOut
  }

  /// Whether it may happen in a phase.
  package func isPossible(in phase: MeetingPhase) -> Bool {
    switch phase {
    case .planned:
      [
        .opened, .quorumAnnounced, .delayed, .gavel, .applause, .standing, .anthem, .prayer,
        .speaker, .silence, .chairChanged, .note,
      ].contains(self)
    case .running: ![.opened, .resumed, .delayed].contains(self)
    case .suspended: [.resumed, .gavel, .chairChanged, .note].contains(self)
    case .closed: [.gavel, .applause, .standing, .anthem, .prayer, .note].contains(self)
    }
  }
}
