import SidilanKit

/// `sidilan simadu hari-ini`.
struct TodayCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "hari-ini",
    abstract: Wording(
      "Agenda, bentrok, jatuh tempo dan tamu sehari.",
      "A day's events, conflicts, due items, guests."
    ).text(), aliases: ["today"])
  static let permission = Permissions.seeToday

  @Option(
    name: .words("tanggal", "date"),
    help: .words("Tanggal; tanpa ini hari ini.", "The day; without it today."))
  var date: String?
  @Option(
    name: .words("ke-depan", "ahead"),
    help: .words("Jatuh tempo sampai sekian hari lagi.", "Due until so many days ahead."))
  var ahead = 3
  @OptionGroup var list: ListOptions

  func validate() throws {
    if !(0...366).contains(ahead) { throw ValidationError("--ke-depan 0 ... 366") }
  }

  func run(in context: PluginContext) async throws {
    let today = try Today.make(context.day(date), ahead: ahead, context)
    guard list.form == .table else { return try context.show(table(today, context), list) }
    for line in TodaySheet.lines(today, context.language) { context.print(line) }
  }

  private func table(_ today: Today, _ context: PluginContext) -> ResultTable {
    var table = ResultTable([
      .init("bagian", Wording("Bagian", "Part")), .init("waktu", Wording("Waktu", "Time")),
      .init("kode", Wording("Kode", "Code")), .init("uraian", Wording("Uraian", "Text")),
      .init("tempat", Wording("Tempat", "Place")), .init("status", Wording("Status", "State")),
    ])
    for line in today.lines {
      table.add([
        .text(line.section.rawValue), .text(line.when), .text(line.code),
        .text(line.text.text(context.language)), .text(line.place),
        .text(line.state.text(context.language)),
      ])
    }
    return table
  }
}
