import SidilanKit

/// `sidilan simadu ruang daftar`.
struct RoomListCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: Wording("Daftar ruangan.", "The rooms.").text(),
    aliases: ["list"])
  static let permission = Permissions.seeAgenda

  @Option(
    name: .words("pada", "on"),
    help: .words("Yang dipakai pada tanggal ini; tanpa ini hari ini.", "Those in use on this day."))
  var day: String?
  @Flag(name: .words("semua", "all"), help: .words("Juga yang tidak dipakai lagi.", "All of them."))
  var all = false
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try all ? nil : context.day(self.day)
    let rooms = try context.store.read { try Room.all(on: day, in: $0) }
    var table = ResultTable(
      [
        .init("kode", Wording("Kode", "Code")), .init("nama", Wording("Nama", "Name")),
        .init("kapasitas", Wording("Kursi", "Seats")),
        .init("perlengkapan", Wording("Perlengkapan", "Equipment")),
        .init("sejak", Wording("Sejak", "Since")), .init("sampai", Wording("Sampai", "Until")),
      ], nothing: Wording("Belum ada ruangan.", "There are no rooms."))
    for room in rooms {
      table.add([
        .text(room.code), .text(room.name), .number(Int64(room.capacity)), .text(room.equipment),
        .text(room.validity.since.description), .init(room.validity.until?.description),
      ])
    }
    try context.show(table, list)
  }
}
