import SidilanKit

/// `sidilan simadu masa-sidang tambah`.
struct PeriodAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tambah",
    abstract: Wording("Menambah masa sidang atau reses.", "Adds a sitting period or a recess.")
      .text(), aliases: ["add"])
  static let permission = Permissions.keepPeriods

  @Argument(help: .both("Jenis: sidang atau reses.", "Kind: sidang or reses."))
  var kind: SittingPeriod.Kind
  @Option(
    name: .either("tahun", "year"), help: .both("Tahun sidang, misalnya 2025/2026.", "2025/2026."))
  var year: String
  @Option(name: .either("ke", "number"), help: .both("Urutan dalam tahun itu.", "Its number."))
  var ordinal: Int
  @Option(name: .either("mulai", "from"), help: .both("Hari pertama.", "The first day."))
  var from: String
  @Option(name: .either("selesai", "to"), help: .both("Hari terakhir.", "The last day."))
  var to: String
  @Option(
    name: .either("keputusan", "decision"), help: .both("Nomor keputusannya.", "The decision."))
  var decision: String

  func run(in context: PluginContext) async throws {
    let validity = try Validity(
      since: CivilDate(parsing: from), until: CivilDate(parsing: to))
    let rules = try AgendaRules.on(validity.since, context)
    let code = try context.store.write(
      context.act("masa.tambah", reason: Optional(decision).worded)
    ) {
      try SittingPeriod.add(
        kind, councilYear: year, ordinal: ordinal, decree: decision, validity: validity,
        rules: rules, $0)
    }
    context.print("\(code)  \(SittingPeriod.name(kind, ordinal, year))")
  }
}
