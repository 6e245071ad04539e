import SidilanKit

/// `sidilan simadu raperda daftar`.
struct BillListCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: Wording("Daftar raperda.", "The draft laws.").text(),
    aliases: ["list"])
  static let permission = Permissions.seeBills

  @Option(name: .words("tahun", "year"), help: .words("Hanya tahun ini.", "Only this year."))
  var year: Int?
  @Option(name: .words("tahap", "stage"), help: .words("Hanya tahap ini.", "Only this stage."))
  var stage: String?
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let stages = try BillStages.on(context.today(), context)
    if let stage { _ = try stages.stage(stage) }
    var table = ResultTable(
      [
        .init("kode", Wording("Kode", "Code")), .init("judul", Wording("Judul", "Title")),
        .init("prakarsa", Wording("Prakarsa", "Initiator")),
        .init("tahap", Wording("Tahap", "Stage")), .init("sejak", Wording("Sejak", "Since")),
      ], nothing: Wording("Belum ada raperda.", "There are no draft laws."))
    try context.store.read { store in
      for bill in try Bill.all(year: year, in: store) where stage == nil || bill.stage == stage {
        table.add([
          .text(bill.code), .text(bill.title), .text(bill.initiator.title.text(context.language)),
          .text(try stages.stage(bill.stage).title.text(context.language)),
          .init(try bill.steps(in: store).last?.day.description),
        ])
      }
    }
    try context.show(table, list)
  }
}
