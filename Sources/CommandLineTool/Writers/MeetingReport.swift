import CouncilRules
import Meeting
import PluginKit

/// A meeting, for people and programs.
enum MeetingReport {
  /// Says what was planned or changed, and what ought to be looked at.
  static func planned(_ result: (meeting: Meeting, warnings: [MeetingWarning])) {
    let meeting = result.meeting
    Console.shared.print(
      PlainLine.shown("\(meeting.code): " + meeting.title) + "\n")
    Console.shared.note(Catalogue.meetingSum(meeting).text())
    EventReport.warn(result.warnings)
    if meeting.participants.isEmpty {
      Console.shared.note(Catalogue.noParticipants(meeting.code).text())
    }
  }

  /// The head of the minutes as far as it stands.
  static func table(_ log: MeetingLog, _ desk: MeetingDesk) throws -> FieldTable {
    let meeting = log.meeting
    let kind = try desk.rules(on: meeting.date).kinds.first { $0.name == meeting.kind }
    var table = FieldTable()
    table.add("kode", Message("kode", "code"), meeting.code)
    table.add("judul", Message("judul", "title"), meeting.title)
    table.add("jenis", Message("jenis", "kind"), kind?.title.text() ?? meeting.kind)
    table.add(
      "sifat", Message("sifat", "openness"),
      Catalogue.openness(meeting.isClosed).text()
        + (meeting.opennessReason.map { " (\($0))" } ?? ""))
    let language: PrintLanguage = Language.current == .english ? .english : .indonesian
    table.add("tanggal", Message("tanggal", "date"), meeting.date.text(.long, language))
    table.add("jam_undangan", Message("undangan pukul", "called for"), meeting.invited.text)
    for (key, title, time) in [
      ("dibuka", Message("dibuka", "opened"), log.course.opened),
      ("ditutup", Message("ditutup", "closed"), log.course.closed),
    ] {
      table.add(key, title, time.map { WITAClock.text($0, on: meeting.date) + " WITA" })
    }
    table.add("tempat", Message("tempat", "room"), meeting.room)
    table.add(
      "badan", Message("badan", "body"), meeting.bodyName ?? meeting.body)
    table.add(
      "ketua", Message("ketua rapat", "chair"), log.course.chair.map { meeting.name(of: $0) })
    table.add("sekretaris", Message("sekretaris rapat", "secretary"), meeting.secretary)
    for item in meeting.items {
      table.add(
        "acara_\(item.number)", Message("acara \(item.number)", "item \(item.number)"),
        item.title + (item.speakers.isEmpty ? "" : " [\(item.speakers.joined(separator: ", "))]"))
    }
    table.add(
      "anggota", Message("anggota", "members"),
      .number(Int64(meeting.participants.count { $0.votes })))
    table.add("kuorum", Message("kelas kuorum", "quorum class"), meeting.quorum)
    table.add("tahap", Message("tahap", "phase"), Catalogue.stage(meeting, log.course).text())
    if log.course.phase == .running {
      table.add(
        "acara_kini", Message("acara kini", "item now"),
        log.course.item.map { .number(Int64($0)) } ?? .empty)
      table.add(
        "bicara", Message("sedang bicara", "speaking"),
        log.course.speaker.map { meeting.name(of: $0) })
    }
    table.add("rekaman", Message("rekaman", "recording"), meeting.recording)
    return table
  }
}
