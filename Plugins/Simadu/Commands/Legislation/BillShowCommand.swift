import SidilanKit

/// `sidilan simadu raperda tampil`.
struct BillShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tampil",
    abstract: Wording("Satu raperda dan riwayatnya.", "One draft law and its history.").text(),
    aliases: ["show"])
  static let permission = Permissions.seeBills

  @Argument(help: .words("Kode, misalnya RP-2026-01.", "Code, such as RP-2026-01."))
  var code: String
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let stages = try BillStages.on(context.today(), context)
    let (bill, steps) = try context.store.read { store in
      let bill = try Bill.find(code, in: store)
      return (bill, try bill.steps(in: store))
    }
    let meetings = Set(
      try context.store.read { store in
        try steps.compactMap(\.meeting).filter {
          context.principal.maySee(try AgendaEvent.find($0, in: store))
        }
      })
    if list.form == .table {
      context.print(
        "\(bill.code)  \(bill.title) (\(bill.initiator.title.text(context.language)))")
    }
    var table = ResultTable([
      .init("tanggal", Wording("Tanggal", "Day")), .init("tahap", Wording("Tahap", "Stage")),
      .init("rapat", Wording("Rapat", "Meeting")), .init("nomor", Wording("Nomor", "Document")),
      .init("catatan", Wording("Catatan", "Note")),
    ])
    for step in steps {
      table.add([
        .text(step.day.description),
        .text(try stages.stage(step.stage).title.text(context.language)),
        .init(step.meeting.flatMap { meetings.contains($0) ? $0 : nil }),
        .init(step.document), .init(step.note),
      ])
    }
    try context.show(table, list)
  }
}
