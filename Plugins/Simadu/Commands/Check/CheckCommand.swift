import SidilanKit

/// `sidilan simadu periksa`.
struct CheckCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "periksa", ["check"], "Semua yang melanggar aturan di buku induk pada suatu tanggal.",
    "Everything in the register that breaks a rule on a date.")
  static let permission = Permissions.seeRegister

  @OptionGroup var on: DayOption
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    let rules = try RuleHistory(context)
    let now = try context.store.read { try RegisterHistory.load($0).on(day) }
    // Without an election that is known for the day, seats of parties are not compared.
    let election = try? rules.election(on: day)
    var table = ResultTable(
      [
        ResultTable.Column("hal", Wording("Hal", "Subject")),
        ResultTable.Column("berat", Wording("Berat", "Weight")),
        ResultTable.Column("pelanggaran", Wording("Pelanggaran", "Breach")),
      ],
      nothing: Wording(
        "Tidak ada aturan yang dilanggar pada \(day.text()).",
        "No rule is broken on \(day.text(.medium, .english))."))
    for breach in RegisterCheck.breaches(now, try rules.membership(on: day), election) {
      table.add([
        .text(breach.subject),
        .text(
          (breach.isRefused
            ? Wording("terlarang", "forbidden") : Wording("belum lengkap", "incomplete"))
            .text(context.language)),
        .text(breach.sentence.text(context.language)),
      ])
    }
    try context.show(table, list)
  }
}
