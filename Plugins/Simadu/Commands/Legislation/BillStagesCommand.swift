import SidilanKit

/// `sidilan simadu raperda tahap`.
struct BillStagesCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tahap",
    abstract: Wording("Tahap, urutan dan tenggatnya.", "The stages, their order and limits.")
      .text(), aliases: ["stages"])
  static let permission = Permissions.seeBills

  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    var table = ResultTable([
      .init("kode", Wording("Kode", "Code")), .init("nama", Wording("Nama", "Name")),
      .init("berikut", Wording("Berikutnya", "Next")),
      .init("tenggat", Wording("Tenggat", "Limit")), .init("dasar", Wording("Dasar", "Source")),
    ])
    for stage in try BillStages.on(context.today(), context).all {
      table.add([
        .text(stage.code), .text(stage.title.text(context.language)),
        .text(stage.next.joined(separator: " ")),
        .init(stage.limit?.wording.text(context.language)),
        .init(stage.limit?.basis.wording.text(context.language)),
      ])
    }
    try context.show(table, list)
  }
}
