import CouncilRules
import Meeting
import PluginKit

/// Attendance and quorum, for people and programs.
enum QuorumReport {
  /// One line: whether the meeting may decide.
  static func tell(_ meeting: Meeting, _ desk: MeetingDesk) throws {
    Console.shared.print(Catalogue.quorumState(try desk.quorum(of: meeting)).text() + "\n")
  }

  /// The attendance list; illnesses only for those who may know of them.
  static func attendance(_ meeting: Meeting, _ desk: MeetingDesk, seesHealth: Bool) throws
    -> ResultTable
  {
    var table = ResultTable(
      [
        .init("kode", Wording("kode", "code")), .init("nama", Wording("nama", "name")),
        .init("fraksi", Wording("fraksi", "faction")), .init("status", Wording("status", "status")),
        .init("jam", Wording("jam", "time")),
      ], nothing: Catalogue.noParticipants(meeting.code))
    let lines = Dictionary(
      try desk.attendance(of: meeting).map { ($0.person, $0) },
      uniquingKeysWith: { first, _ in first })
    for person in meeting.participants {
      let line = lines[person.code]
      let status = line.map { line in
        line.status == .sick && !seesHealth
          ? Message("berhalangan", "unable to come").text()
          : Catalogue.attendanceStatus(line.status).text()
      }
      table.add([
        .text(person.code), .text(person.name), .init(person.factionName ?? person.faction),
        .init(status), .init(line.map { WITAClock.text($0.time, on: meeting.date) }),
      ])
    }
    return table
  }

  /// Every number of the quorum, and those that were announced.
  static func table(_ meeting: Meeting, _ quorumClass: String?, _ desk: MeetingDesk) throws
    -> FieldTable
  {
    let state = try desk.quorum(of: meeting, quorumClass)
    var table = FieldTable()
    table.add("rapat", Message("rapat", "meeting"), meeting.code)
    if case .counted(let finding) = state { add(finding, &table) }
    if let count = try desk.attendanceCount(of: meeting) { add(count, &table) }
    for quorum in try desk.quorums(of: meeting) {
      let announced = quorum.announced.map { Message(", diumumkan \($0)", ", announced \($0)") }
      let met = quorum.isMet ? Message("terpenuhi", "met") : Message("tidak terpenuhi", "not met")
      table.add(
        "peristiwa_\(quorum.event)", Message("peristiwa \(quorum.event)", "event \(quorum.event)"),
        "\(quorum.quorumClass): \(quorum.present)/\(quorum.members), "
          + Message("syarat \(quorum.needed)", "needed \(quorum.needed)").text()
          + (announced?.text() ?? "") + ", " + met.text())
    }
    table.add("hasil", Message("hasil", "result"), Catalogue.quorumState(state).text())
    return table
  }

  private static func add(_ finding: QuorumFinding, _ table: inout FieldTable) {
    table.add("kelas", Message("kelas", "class"), finding.quorumClass.name)
    table.add("untuk", Message("untuk", "for"), finding.quorumClass.title)
    table.add("dasar", Message("dasar", "basis"), finding.quorumClass.presenceBasis.source)
    table.add(
      "penyebut", Message("seluruh anggota", "all members"), .number(Int64(finding.members)))
    table.add("hadir", Message("hadir", "present"), .number(Int64(finding.attendance.present)))
    table.add("izin", Message("izin", "excused"), .number(Int64(finding.attendance.excused)))
    table.add("dihitung", Message("dihitung", "counted"), .number(Int64(finding.counted)))
    table.add("syarat", Message("syarat", "needed"), .number(Int64(finding.needed)))
    if let least = finding.quorumClass.leastFraksi {
      let present = finding.attendance.fraksiPresent ?? 0
      table.add(
        "fraksi", Message("fraksi hadir", "factions present"),
        Message("\(present), paling sedikit \(least)", "\(present), at least \(least)").text())
    }
    if let needed = finding.neededInFavour {
      table.add(
        "setuju_paling_sedikit", Message("setuju paling sedikit", "in favour at least"),
        .number(Int64(needed)))
    }
  }

  private static func add(_ count: AttendanceCount, _ table: inout FieldTable) {
    for status in AttendanceStatus.allCases {
      guard let number = count.byStatus[status] else { continue }
      table.add(
        status.rawValue, Catalogue.attendanceStatus(status), .number(Int64(number)))
    }
    if count.unwritten > 0 {
      table.add(
        "belum_dicatat", Message("belum dicatat", "not written yet"),
        .number(Int64(count.unwritten)))
    }
    for faction in count.factions {
      let name = faction.name ?? faction.code ?? Message("tanpa fraksi", "no faction").text()
      table.add(
        "fraksi_\(faction.code ?? "-")", Message(name, name),
        "\(faction.present)/\(faction.members)")
    }
  }
}
