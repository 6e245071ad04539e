import SidilanKit

/// `sidilan simadu masa-sidang tambah`.
struct PeriodAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tambah",
    abstract: Wording("Menambah masa sidang atau reses.", "Adds a sitting period or a recess.")
      .text(), aliases: ["add"])
  static let permission = Permissions.keepPeriods

  @Argument(help: .words("Jenis: sidang atau reses.", "Kind: sidang or reses."))
  var kind: SittingPeriod.Kind
  @Option(
    name: .words("tahun", "year"), help: .words("Tahun sidang, misalnya 2025/2026.", "2025/2026."))
  var year: String
  @Option(name: .words("ke", "number"), help: .words("Urutan dalam tahun itu.", "Its number."))
  var ordinal: Int
  @Option(name: .words("mulai", "from"), help: .words("Hari pertama.", "The first day."))
  var from: String
  @Option(name: .words("selesai", "to"), help: .words("Hari terakhir.", "The last day."))
  var to: String
  @Option(
    name: .words("keputusan", "decision"), help: .words("Nomor keputusannya.", "The decision."))
  var decision: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let validity = try Validity(
      since: context.date(from), until: context.date(to))
    let rules = try AgendaRules.on(validity.since, context)
    let code = try context.store.write(
      context.act("masa.tambah", reason: Optional(decision).worded)
    ) {
      try SittingPeriod.add(
        kind, councilYear: year, ordinal: ordinal, decree: decision, validity: validity,
        rules: rules, $0)
    }
    let name = SittingPeriod.name(kind, ordinal, year)
    try context.tell(
      ActReport(
        Wording(
          "\(name) (\(code)) dicatat, \(validity.since) sampai \(to)",
          "\(name) (\(code)) is written down, \(validity.since) to \(to)"), code: code), act)
  }
}
