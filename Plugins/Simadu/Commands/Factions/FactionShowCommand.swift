import SidilanKit

/// `sidilan simadu fraksi [KODE]`.
struct FactionShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "lihat", ["show"], "Daftar fraksi, atau anggota satu fraksi.",
    "The factions, or the members of one.")
  static let permission = Permissions.seeRegister

  @Argument(help: .words("Kode fraksi.", "A faction's code.")) var code: String?
  @OptionGroup var on: DayOption
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    let (now, members) = try context.store.read {
      (
        try RegisterHistory.load($0).on(day), try Register().members(on: day, in: $0)
      )
    }
    guard let code = code?.lowercased() else {
      var table = ResultTable([
        .code, .name, ResultTable.Column("jumlah", Wording("Anggota", "Members")), .since, .until,
      ])
      for (faction, size) in zip(now.factions, now.factionSizes) {
        table.add([
          .text(faction.code), .text(faction.name), .number(Int64(size.members)),
          .date(faction.validity.since), .date(faction.validity.until),
        ])
      }
      return try context.show(table, list)
    }
    guard now.factions.contains(where: { $0.code == code }) else {
      throw PeopleError.unknown(.faction, code)
    }
    let names = Dictionary(members.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var table = ResultTable([
      .code, .name, .position, .status, .party, .since, .until, .decree,
    ])
    let seats = now.factionSeats.filter { $0.place == code }.sorted {
      ($0.position, $0.member) < ($1.position, $1.member)
    }
    for seat in seats {
      table.add([
        .text(seat.member), .init(names[seat.member]?.name), .text(seat.position.rawValue),
        .init(names[seat.member]?.state.rawValue),
        .init(names[seat.member]?.party), .date(seat.validity.since), .date(seat.validity.until),
        .text(seat.decree),
      ])
    }
    try context.show(table, list)
  }
}
