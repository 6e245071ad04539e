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
}
