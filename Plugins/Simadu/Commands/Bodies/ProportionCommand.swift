import SidilanKit

/// `sidilan simadu akd proporsi`.
struct ProportionCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "proporsi", ["proportion"],
    "Pembagian kursi AKD menurut fraksi dengan sisa terbesar; hanya saran.",
    "Seats of a body divided among factions by the largest remainder; advice only.")
  static let permission = Permissions.seeRegister

  @Argument(help: .words("Kode AKD, misalnya banggar.", "The body's code, such as banggar."))
  var body: String
  @Option(
    name: .words("kursi", "seats"),
    help: .words(
      "Jumlah kursi; tanpa ini batas terbanyak menurut aturan.",
      "How many seats; otherwise the most that the rules allow."))
  var seats: Int?
  @OptionGroup var on: DayOption
  @OptionGroup var list: ListOptions

  func validate() throws {
    if let seats, !(1...1000).contains(seats) {
      throw ValidationError(Wording("--kursi: 1 sampai 1000", "--seats: 1 to 1000").text())
    }
  }

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    let rules = try RuleHistory(context).membership(on: day)
    let now = try context.store.read { try RegisterHistory.load($0).on(day) }
    guard now.factionSizes.contains(where: { $0.members > 0 }) else {
      throw PeopleError.nothingToDivide(day)
    }
    let limit = rules.limitedBoards.value
    guard
      let count = seats ?? (limit.filled.contains(body) ? limit.most(of: now.councilSeats) : nil)
    else { throw PeopleError.missing(.seats, option: "--kursi") }
    let division = Proportion(seats: count, among: now.factionSizes)
    var table = ResultTable([
      .faction, ResultTable.Column("jumlah", Wording("Anggota", "Members")),
      ResultTable.Column("bagian", Wording("Bagian", "Quota")),
      ResultTable.Column("kursi", Wording("Kursi", "Seats")),
    ])
    for share in division.shares {
      let cents = share.quotaInHundredths % 100
      table.add([
        .text(share.faction), .number(Int64(share.members)),
        .text("\(share.quotaInHundredths / 100),\(cents < 10 ? "0" : "")\(cents)"),
        .number(Int64(share.seats)),
      ])
    }
    try context.show(table, list)
    if list.form == .table, !division.tied.isEmpty {
      context.print(
        Wording(
          "Sisa sama besar: \(division.tied.joined(separator: ", ")); kursi terakhir perlu dimusyawarahkan.",
          "Equal remainders: \(division.tied.joined(separator: ", ")); the last seat must be agreed on."
        ).text(context.language))
    }
  }
}
