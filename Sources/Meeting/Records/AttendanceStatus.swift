/// How somebody is there or not (specification, section 4.1: DaftarHadir).
package enum AttendanceStatus: String, CaseIterable, Hashable, Sendable {
  case inPerson = "hadir_fisik"
  case online = "hadir_virtual"
  case excused = "izin"
  case sick = "sakit"
  case onDuty = "tugas_luar"
  case onLeave = "cuti"
  case absent = "tanpa_keterangan"

  /// Whether they count as present.
  package var isPresent: Bool { self == .inPerson || self == .online }
}
