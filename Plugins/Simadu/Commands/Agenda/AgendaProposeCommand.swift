import SidilanKit

/// `sidilan simadu agenda usul`.
struct AgendaProposeCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "usul", abstract: Wording("Mengusulkan agenda.", "Proposes an event.").text(),
    aliases: ["propose"])
  static let permission = Permissions.propose

  @Argument(
    help: .both("Jenis agenda.", "The kind of event."))
  var kind: AgendaKind
  @Argument(help: .both("Acara.", "The subject.")) var title: String
  @OptionGroup var time: AgendaTimeOptions
  @Option(
    name: .either("badan", "body"),
    help: .both("Badan, misalnya komisi-3.", "Body, such as komisi-3."))
  var body: String?
  @Option(name: .either("ruang", "room"), help: .both("Kode ruang.", "The room's code."))
  var room: String?
  @Option(
    name: .either("peserta", "members"),
    help: .both("Kode anggota, dipisah koma: A01,A17.", "Codes of members: A01,A17."))
  var members: String?
  @Option(
    name: .either("tertutup", "closed"),
    help: .both("Alasan rapat dinyatakan tertutup.", "Why the meeting is closed."))
  var closed: String?
  @Option(
    name: .either("mendesak", "urgent"),
    help: .both("Alasan ketua mengapa mendesak.", "The chair's reason why it is urgent."))
  var urgent: String?

  func run(in context: PluginContext) async throws {
    guard let start = try time.start(), let end = try time.end(from: start) else {
      throw AgendaError.timeMissing
    }
    let draft = AgendaDraft(
      kind: kind, title: title, start: start, end: end, body: body, room: room,
      members: CodeList.of(members) ?? [], closedReason: closed, urgentReason: urgent)
    let (code, warnings) = try context.store.write(context.act("usul", reason: urgent.worded)) {
      try AgendaDesk($0, context).propose(draft)
    }
    context.print(code)
    context.warn(warnings)
  }
}
