import SidilanKit

/// `sidilan simadu ruang tambah`.
struct RoomAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tambah", abstract: Wording("Menambah ruangan.", "Adds a room.").text(),
    aliases: ["add"])
  static let permission = Permissions.keepRooms

  @Argument(help: .words("Kode ruang, misalnya komisi-1.", "Code, such as komisi-1."))
  var code: String
  @Argument(help: .words("Nama ruang.", "The room's name.")) var name: String
  @Option(name: .words("kapasitas", "capacity"), help: .words("Jumlah kursi.", "Seats."))
  var capacity: Int
  @Option(
    name: .words("perlengkapan", "equipment"),
    help: .words("Perlengkapan, misalnya \"proyektor, mikrofon\".", "Equipment."))
  var equipment = ""
  @Option(
    name: .words("sejak", "since"),
    help: .words("Dipakai sejak; tanpa ini hari ini.", "In use since; without it today."))
  var since: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let validity = try Validity(since: context.day(since))
    try context.store.write(context.act("ruang.tambah")) {
      try Room.add(
        code, name: name, capacity: capacity, equipment: equipment, validity: validity, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "ruang '\(code)' (\(name), \(capacity) kursi) ditambahkan",
          "the room '\(code)' (\(name), \(capacity) seats) is added"), code: code), act)
  }
}
