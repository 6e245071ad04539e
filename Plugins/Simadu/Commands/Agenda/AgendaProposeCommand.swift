import SidilanKit

/// `sidilan simadu agenda usul`.
struct AgendaProposeCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "usul", abstract: Wording("Mengusulkan agenda.", "Proposes an event.").text(),
    aliases: ["propose"])
  static let permission = Permissions.propose

  @Argument(
    help: .words("Jenis agenda.", "The kind of event."))
  var kind: AgendaKind
  @Argument(help: .words("Acara.", "The subject.")) var title: String
  @OptionGroup var time: AgendaTimeOptions
  @Option(
    name: .words("badan", "body"),
    help: .words("Badan, misalnya komisi-3.", "Body, such as komisi-3."))
  var body: String?
  @Option(name: .words("ruang", "room"), help: .words("Kode ruang.", "The room's code."))
  var room: String?
  @Option(
    name: .words("peserta", "members"),
    help: .words("Kode anggota, dipisah koma: A01,A17.", "Codes of members: A01,A17."))
  var members: String?
  @Option(
    name: .words("tertutup", "closed"),
    help: .words("Alasan rapat dinyatakan tertutup.", "Why the meeting is closed."))
  var closed: String?
  @Option(
    name: .words("mendesak", "urgent"),
    help: .words("Alasan ketua mengapa mendesak.", "The chair's reason why it is urgent."))
  var urgent: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    guard let start = try time.start(context), let end = try time.end(from: start, context) else {
      throw AgendaError.timeMissing
    }
    let draft = AgendaDraft(
      kind: kind, title: title, start: start, end: end, body: body, room: room,
      members: CodeList.of(members) ?? [], closedReason: closed, urgentReason: urgent)
    let (code, warnings) = try context.store.write(context.act("usul", reason: urgent.worded)) {
      try AgendaDesk($0, context).propose(draft)
    }
    let event = try AgendaEvent.find(code, context)
    try context.tell(
      ActReport(
        Wording(
          "\(code) diusulkan: \(event.heading), \(event.start) – \(event.end)",
          "\(code) is proposed: \(event.heading), \(event.start) – \(event.end)"),
        code: code, record: event.record, next: try event.next(context), warnings: warnings), act)
  }
}
