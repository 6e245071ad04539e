import SidilanKit

/// `sidilan simadu agenda tampil`.
struct AgendaShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tampil",
    abstract: Wording("Satu agenda dan riwayatnya.", "One event and its history.").text(),
    aliases: ["show"])
  static let permission = Permissions.seeAgenda

  @Argument(help: .words("Kode agenda, misalnya AG-2025-0017.", "The event's code."))
  var code: String
  @Flag(
    name: .words("riwayat", "history"),
    help: .words("Dengan --json atau --csv: riwayatnya.", "With --json or --csv: its history."))
  var history = false
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let event = try AgendaEvent.seen(code, context)
    let steps = try context.store.read { try AgendaStep.all(of: event.record, in: $0) }
    if list.form != .table, !history {
      return try context.show(AgendaTable.whole(event), list)
    }
    if list.form == .table { describe(event, context) }
    var table = ResultTable(
      [
        .init("waktu", Wording("Waktu", "Moment")), .init("tindakan", Wording("Tindakan", "Act")),
        .init("dari", Wording("Dari", "From")), .init("ke", Wording("Ke", "To")),
        .init("alasan", Wording("Alasan", "Reason")), .init("catatan", Wording("Catatan", "Note")),
      ], nothing: Wording("Belum ada tindakan.", "Nothing was done yet."))
    for step in steps {
      table.add([
        .text(step.moment), .text(step.verb), .text(step.from.title.text(context.language)),
        .text(step.to.title.text(context.language)), .init(step.reason), .init(step.note),
      ])
    }
    try context.show(table, list)
  }

  private func describe(_ event: AgendaEvent, _ context: PluginContext) {
    context.print("\(event.code)  \(event.heading)")
    context.print("\(event.start.date.text(.long)), \(event.times) WITA")
    let facts: [(Wording, String?)] = [
      (Wording("Jenis", "Kind"), event.kind.title.text(context.language)),
      (Wording("Status", "State"), event.state.title.text(context.language)),
      (Wording("Badan", "Body"), event.body), (Wording("Ruang", "Room"), event.room),
      (
        Wording("Peserta", "Participants"),
        event.members.isEmpty ? nil : event.members.joined(separator: " ")
      ),
      (Wording("Keputusan Banmus", "Decision"), event.decision),
      (Wording("Undangan", "Invitation"), event.invited?.stored),
      (
        Wording("Tertutup", "Closed"),
        event.isClosed
          ? event.closedReason ?? Wording("menurut badannya", "by its body").text(context.language)
          : nil
      ), (Wording("Mendesak", "Urgent"), event.urgentReason),
    ]
    for (name, value) in facts {
      if let value { context.print("\(name.text(context.language)): \(value)") }
    }
  }
}
