import SidilanKit

/// `sidilan simadu agenda tetapkan`: one event, or all proposals of a month.
struct AgendaSetCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tetapkan",
    abstract: Wording(
      "Menetapkan agenda menurut keputusan Banmus.", "Sets events as Banmus decided."
    ).text(),
    aliases: ["set"])
  static let permission = Permissions.setAgenda

  @Argument(help: .words("Kode agenda; tanpa ini seluruh usul --bulan.", "The event's code."))
  var code: String?
  @Option(
    name: .words("bulan", "month"),
    help: .words("Semua usul bulan ini, misalnya 2025-11.", "All proposals of this month."))
  var month: String?
  @Option(
    name: .words("keputusan", "decision"),
    help: .words("Nomor keputusan Banmus.", "Number of the decision of Banmus."))
  var decision: String
  @OptionGroup var act: ActOptions

  func validate() throws {
    if (code == nil) == (month == nil) {
      throw ValidationError(
        Wording("sebut satu: KODE atau --bulan", "name one: CODE or --bulan").text())
    }
  }

  func run(in context: PluginContext) async throws {
    if let code {
      let event = try AgendaEvent.seen(code, context)
      let (set, warnings) = try context.store.write(
        context.act("tetapkan", subject: event.record, reason: Optional(decision).worded)
      ) {
        let desk = try AgendaDesk($0, context)
        let set = try desk.apply(.set, to: code, decision: decision)
        return (set, try desk.warnings(of: set))
      }
      try context.tell(
        ActReport(
          set.standing, code: set.code, record: set.record, next: try set.next(context),
          warnings: warnings), act)
    } else if let month {
      let month = try context.month(month)
      let codes = try context.store.write(
        context.act("tetapkan", reason: Optional(decision).worded)
      ) {
        try AgendaDesk($0, context).setMonth(month, decision: decision)
      }
      let conflicts = try ConflictReport.make(month.first, month.last, context).lines.count
      let warning = Wording(
        "\(conflicts) bentrok; lihat 'sidilan simadu bentrok --bulan \(month)'",
        "\(conflicts) conflicts; see 'sidilan simadu bentrok --bulan \(month)'")
      try context.tell(
        ActReport(
          Wording(
            "\(codes.count) agenda \(month.text(.indonesian)) ditetapkan dengan \(decision)",
            "\(codes.count) events of \(month.text(.english)) are set by \(decision)"),
          next: Wording(
            "cetak dengan 'sidilan simadu cetak jadwal-banmus \(month) --keluaran jadwal.pdf'",
            "print it with 'sidilan simadu cetak jadwal-banmus \(month) --keluaran jadwal.pdf'"),
          warnings: conflicts > 0 ? [warning] : []), act)
    }
  }
}
