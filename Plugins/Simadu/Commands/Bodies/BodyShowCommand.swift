import SidilanKit

/// `sidilan simadu akd [KODE]`.
struct BodyShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "lihat", ["show"], "Daftar AKD, atau susunan satu AKD.",
    "The bodies, or the composition of one.")
  static let permission = Permissions.seeRegister

  @Argument(help: .words("Kode AKD, misalnya komisi-3.", "A body's code, such as komisi-3."))
  var code: String?
  @OptionGroup var on: DayOption
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    guard let code = code?.lowercased() else { return try showAll(day, context) }
    let (bodies, seats, members) = try context.store.read {
      (
        try Register().bodies(on: day, in: $0), try Register().seats(of: code, on: day, in: $0),
        try Register().members(on: day, in: $0)
      )
    }
    guard bodies.contains(where: { $0.code == code }) else {
      throw PeopleError.unknownChoice(.body, code, known: bodies.map(\.code))
    }
    let names = Dictionary(members.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var table = ResultTable([
      .code, .name, .position, .status, .faction, .since, .until, .decree,
    ])
    for seat in seats {
      table.add([
        .text(seat.member), .init(names[seat.member]?.name), .text(seat.position.rawValue),
        .text(seat.state.rawValue), .init(names[seat.member]?.faction), .date(seat.validity.since),
        .date(seat.validity.until),
        .text(seat.decree),
      ])
    }
    try context.show(table, list)
  }

  private func showAll(_ day: CivilDate, _ context: PluginContext) throws {
    let now = try context.store.read { try RegisterHistory.load($0).on(day) }
    var table = ResultTable([
      .code, .name, .kind, ResultTable.Column("ketua", Wording("Ketua", "Chair")),
      ResultTable.Column("jumlah", Wording("Anggota", "Members")), .since, .until,
    ])
    for body in now.bodies {
      let seats = now.seats.filter { $0.place == body.code }
      table.add([
        .text(body.code), .text(body.name), .text(body.kind.rawValue),
        .init(now.chairs(of: body.code).first), .number(Int64(seats.count)),
        .date(body.validity.since), .date(body.validity.until),
      ])
    }
    try context.show(table, list)
  }
}
