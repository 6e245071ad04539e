import SidilanKit

/// `sidilan simadu ruang tutup`.
struct RoomCloseCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutup",
    abstract: Wording("Ruangan tidak dipakai lagi.", "A room is no longer in use.").text(),
    aliases: ["close"])
  static let permission = Permissions.keepRooms

  @Argument(help: .words("Kode ruang.", "The room's code.")) var code: String
  @Option(name: .words("sampai", "until"), help: .words("Hari terakhir dipakai.", "The last day."))
  var until: String
  @Option(name: .words("alasan", "reason"), help: .words("Alasan.", "The reason."))
  var reason: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(until)
    let room = try context.store.read { try Room.find(code, in: $0) }
    try context.store.write(context.act("ruang.tutup", subject: room.record, reason: reason)) {
      try Room.close(code, after: day, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "ruang '\(code)' dipakai sampai \(day)", "the room '\(code)' is in use until \(day)"),
        code: code, record: room.record), act)
  }
}
