import SidilanKit

/// `sidilan simadu partai`.
struct PartyCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "partai", ["party", "parties"], "Partai dan kursinya.", "Parties and their seats.")
  static let permission = Permissions.seeRegister

  @OptionGroup var on: DayOption
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    let election = try RuleHistory(context).election(on: day)
    let now = try context.store.read { try RegisterHistory.load($0).on(day) }
    var table = ResultTable([
      .code, .name, ResultTable.Column("kursi", Wording("Kursi", "Seats")),
      ResultTable.Column("terisi", Wording("Terisi", "Filled")),
    ])
    for party in election.parties {
      table.add([
        .text(party.code), .text(party.name), .number(Int64(party.seats)),
        .number(Int64(now.members.count { $0.party == party.code })),
      ])
    }
    try context.show(table, list)
  }
}

/// `sidilan simadu dapil`.
struct ConstituencyCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "dapil", ["constituency", "constituencies"], "Daerah pemilihan.", "Constituencies.")
  static let permission = Permissions.seeRegister

  @OptionGroup var on: DayOption
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    let election = try RuleHistory(context).election(on: day)
    let now = try context.store.read { try RegisterHistory.load($0).on(day) }
    var table = ResultTable([
      .code, .name, ResultTable.Column("kecamatan", Wording("Kecamatan", "Districts")),
      ResultTable.Column("anggota", Wording("Anggota", "Members")),
    ])
    for dapil in election.constituencies {
      table.add([
        .text(dapil.code), .text(dapil.name), .text(dapil.districts.joined(separator: " ")),
        .number(Int64(now.members.count { $0.constituency == dapil.code })),
      ])
    }
    try context.show(table, list)
  }
}
