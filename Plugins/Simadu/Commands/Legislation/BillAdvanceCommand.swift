import SidilanKit

/// `sidilan simadu raperda maju`.
struct BillAdvanceCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "maju",
    abstract: Wording("Mencatat tahap yang dicapai.", "Records the stage that is reached.").text(),
    aliases: ["advance"])
  static let permission = Permissions.keepBills

  @Argument(help: .words("Kode raperda.", "The draft's code.")) var code: String
  @Argument(
    help: .words("Tahap; lihat 'raperda tahap'.", "The stage; see 'raperda tahap'."))
  var stage: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(
    name: .words("rapat", "meeting"),
    help: .words("Kode agenda rapatnya.", "The code of the meeting."))
  var meeting: String?
  @Option(
    name: .words("nomor", "document"), help: .words("Nomor naskah dasarnya.", "The paper's number.")
  )
  var document: String?
  @Option(
    name: .words("catatan", "note"),
    help: .words("Catatan; wajib bila mundur.", "Note; needed when it goes back."))
  var note: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.day(date)
    let bill = try context.store.read { try Bill.find(code, in: $0) }
    try context.store.write(context.act("raperda.maju", subject: bill.record, reason: note.worded))
    {
      try BillDesk($0, context).advance(
        code, to: stage, on: day, meeting: meeting, document: document, note: note)
    }
    let reached = try BillStages.on(day, context).stage(stage)
    let following = reached.next.joined(separator: ", ")
    try context.tell(
      ActReport(
        Wording(
          "\(bill.code) kini pada tahap \(reached.title.indonesian)",
          "\(bill.code) is now at the stage \(reached.title.english)"), code: bill.code,
        record: bill.record,
        next: reached.isLast
          ? nil : Wording("tahap berikutnya: \(following)", "next stages: \(following)")), act)
  }
}
