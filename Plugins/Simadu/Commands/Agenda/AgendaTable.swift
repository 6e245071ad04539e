import SidilanKit

/// Events as a list.
enum AgendaTable {
  static func of(_ events: [AgendaEvent], _ language: Language) -> ResultTable {
    var table = ResultTable(
      [
        .init("kode", Wording("Kode", "Code")), .init("hari", Wording("Hari", "Day")),
        .init("tanggal", Wording("Tanggal", "Date")), .init("waktu", Wording("Waktu", "Time")),
        .init("jenis", Wording("Jenis", "Kind")), .init("acara", Wording("Acara", "Subject")),
        .init("badan", Wording("Badan", "Body")), .init("ruang", Wording("Ruang", "Room")),
        .init("status", Wording("Status", "State")),
      ], nothing: Wording("Tidak ada agenda.", "There are no events."))
    for event in events {
      table.add([
        .text(event.code),
        .text(event.start.date.weekday.name(language == .english ? .english : .indonesian)),
        .text(event.start.date.description), .text(event.times), .text(event.kind.rawValue),
        .text(event.heading), .init(event.body), .init(event.room),
        .text(event.state.title.text(language)),
      ])
    }
    return table
  }

  /// All that is known of one event, for programs.
  static func whole(_ event: AgendaEvent) -> ResultTable {
    let cells: [(String, Wording, ResultTable.Cell)] = [
      ("kode", Wording("Kode", "Code"), .text(event.code)),
      ("id", Wording("Catatan", "Record"), .text(event.record.description)),
      ("jenis", Wording("Jenis", "Kind"), .text(event.kind.rawValue)),
      ("nomor", Wording("Nomor", "Number"), .init(event.number)),
      ("acara", Wording("Acara", "Subject"), .text(event.title)),
      ("mulai", Wording("Mulai", "From"), .text(event.start.stored)),
      ("selesai", Wording("Selesai", "To"), .text(event.end.stored)),
      ("badan", Wording("Badan", "Body"), .init(event.body)),
      ("ruang", Wording("Ruang", "Room"), .init(event.room)),
      ("peserta", Wording("Peserta", "Members"), .text(event.members.joined(separator: " "))),
      ("status", Wording("Status", "State"), .text(event.state.rawValue)),
      ("keputusan", Wording("Keputusan", "Decision"), .init(event.decision)),
      ("undangan", Wording("Undangan", "Invitation"), .init(event.invited?.stored)),
      ("tertutup", Wording("Tertutup", "Closed"), .flag(event.isClosed)),
      ("alasan_tertutup", Wording("Alasan tertutup", "Why closed"), .init(event.closedReason)),
      ("mendesak", Wording("Mendesak", "Urgent"), .init(event.urgentReason)),
    ]
    var table = ResultTable(cells.map { .init($0.0, $0.1) })
    table.add(cells.map(\.2))
    return table
  }
}
