/// Where the minutes of a meeting stand: the state machine of a risalah (specification, section 3.4).
///
/// A meeting's own life needs the first two and `cancelled`; the others say until when its log may be corrected.
package enum MinutesState: String, CaseIterable, Hashable, Sendable {
  case planned = "direncanakan"
  case recorded = "direkam"
  case transcribed = "transkrip_mesin"
  case edited = "disunting"
  case provisional = "risalah_sementara"
  case correcting = "masa_koreksi"
  case official = "risalah_resmi"
  case signed = "ditandatangani"
  case published = "dipublikasikan"
  case restricted = "dibatasi"
  case archived = "diarsipkan"
  case damaged = "rekaman_rusak"
  case returned = "dikembalikan"
  case reopened = "dibuka_kembali"
  case cancelled = "batal"

  /// Whether events, attendance and decisions may still be written and corrected.
  ///
  /// From the provisional minutes on, what members have read is changed only after the minutes were opened again.
  package var isOpen: Bool {
    switch self {
    case .planned, .recorded, .transcribed, .edited, .damaged, .returned, .reopened: true
    case .provisional, .correcting, .official, .signed, .published, .restricted, .archived,
      .cancelled:
      false
    }
  }
}
