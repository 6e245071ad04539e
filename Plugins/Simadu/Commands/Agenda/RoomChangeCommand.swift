import SidilanKit

/// `sidilan simadu ruang ubah`.
struct RoomChangeCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "ubah", abstract: Wording("Mengubah ruangan.", "Changes a room.").text(),
    aliases: ["change"])
  static let permission = Permissions.keepRooms

  @Argument(help: .words("Kode ruang.", "The room's code.")) var code: String
  @Option(name: .words("nama", "name"), help: .words("Nama baru.", "The new name."))
  var name: String?
  @Option(name: .words("kapasitas", "capacity"), help: .words("Jumlah kursi.", "Seats."))
  var capacity: Int?
  @Option(name: .words("perlengkapan", "equipment"), help: .words("Perlengkapan.", "Equipment."))
  var equipment: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let room = try context.store.read { try Room.find(code, in: $0) }
    try context.store.write(context.act("ruang.ubah", subject: room.record)) {
      try Room.change(code, name: name, capacity: capacity, equipment: equipment, $0)
    }
    try context.tell(
      ActReport(
        Wording("ruang '\(code)' diubah", "the room '\(code)' is changed"), code: code,
        record: room.record), act)
  }
}
