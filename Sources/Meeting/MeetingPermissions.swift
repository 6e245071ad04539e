package import PluginKit
package import RecordStore

/// The permissions of meetings.
package enum MeetingPermissions {
  /// Seeing meetings, their course and decisions.
  package static let see = Permission(
    "risalah.rapat.lihat", title: Wording("Melihat rapat", "Seeing meetings"),
    reason: Wording(
      "Jalannya rapat terbuka dapat dilihat siapa pun.", "The course of open meetings is open."),
    roles: Role.allCases)
  /// Seeing closed meetings.
  package static let seeClosed = Permission(
    "risalah.rapat.tertutup", title: Wording("Melihat rapat tertutup", "Seeing closed meetings"),
    reason: Wording(
      "Pembicaraan rapat tertutup mengikat semua yang mengetahuinya.",
      "What is said in a closed meeting binds all who know of it."),
    roles: [
      .chair, .deputyChair, .bodyChair, .member, .secretary, .sessionsHead, .minutesWriter,
      .archivist, .auditor,
    ])
  /// Finding closed meetings by the kernel's own commands: search, trail, export.
  package static let findClosed = Permission(
    "risalah.akses.terbatas",
    title: Wording("Menemukan rapat tertutup", "Finding closed meetings"),
    reason: Wording(
      "Pencarian, jejak, dan ekspor memuat rapat tertutup.",
      "Search, trail and export hold closed meetings."),
    roles: [.secretary, .sessionsHead, .archivist, .auditor])
  /// Planning meetings: date, agenda, participants.
  package static let plan = Permission(
    "risalah.rapat.atur", title: Wording("Menyiapkan rapat", "Planning meetings"),
    reason: Wording(
      "Acara dan peserta menjadi kepala risalah.", "Agenda and participants head the minutes."),
    roles: [.secretary, .sessionsHead, .minutesWriter])
  /// Marking what happens, and correcting it.
  package static let mark = Permission(
    "risalah.peristiwa.catat",
    title: Wording("Menandai jalannya rapat", "Marking the course of meetings"),
    reason: Wording("Peristiwa rapat adalah bukti.", "What is marked is evidence."),
    roles: [.secretary, .sessionsHead, .minutesWriter])
  /// Writing down decisions.
  package static let decide = Permission(
    "risalah.keputusan.catat", title: Wording("Mencatat keputusan", "Writing down decisions"),
    reason: Wording("Keputusan mengikat.", "Decisions bind."),
    roles: [.secretary, .sessionsHead, .minutesWriter])
  /// Writing down who is there.
  package static let attend = Permission(
    "risalah.hadir.catat", title: Wording("Mencatat kehadiran rapat", "Writing down attendance"),
    reason: Wording(
      "Kehadiran menentukan kuorum.", "Attendance decides whether there is a quorum."),
    roles: [.secretary, .sessionsHead, .minutesWriter])
  /// Seeing who was there and why not.
  package static let seeAttendance = Permission(
    "risalah.hadir.lihat", title: Wording("Melihat daftar hadir", "Seeing attendance lists"),
    reason: Wording(
      "Daftar hadir memuat alasan ketidakhadiran.", "The list holds why somebody was away."),
    roles: [
      .chair, .deputyChair, .bodyChair, .secretary, .sessionsHead, .minutesWriter, .archivist,
      .auditor,
    ])

  /// All of them.
  package static let all = [see, seeClosed, findClosed, plan, mark, decide, attend, seeAttendance]
}

extension Principal {
  /// Whether a meeting may be known of.
  package func maySee(_ meeting: Meeting) -> Bool {
    !meeting.isClosed || MeetingPermissions.seeClosed.allows(self)
  }
}
