/// What is missing before provisional minutes can be made of a meeting (specification, section 3.4: header a–h
/// complete, opening and closing there, suspensions paired).
package enum MeetingGap: String, CaseIterable, Hashable, Sendable {
  case opening = "pembukaan"
  case closing = "penutupan"
  case suspension = "skors"
  case place = "tempat"
  case agenda = "acara"
  case chair = "ketua"
  case secretary = "sekretaris"
  case attendance = "daftar_hadir"
  case guests = "undangan"
}
