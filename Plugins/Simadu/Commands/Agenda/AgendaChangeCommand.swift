import SidilanKit

/// `sidilan simadu agenda ubah`.
struct AgendaChangeCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "ubah",
    abstract: Wording("Mengubah waktu, ruang atau isi agenda.", "Changes an event.").text(),
    aliases: ["change"])
  static let permission = Permissions.runAgenda

  @Argument(help: .words("Kode agenda.", "The event's code.")) var code: String
  @Option(name: .words("acara", "title"), help: .words("Acara baru.", "The new subject."))
  var title: String?
  @OptionGroup var time: AgendaTimeOptions
  @Option(name: .words("badan", "body"), help: .words("Badan baru.", "The new body."))
  var body: String?
  @Option(name: .words("ruang", "room"), help: .words("Ruang baru.", "The new room."))
  var room: String?
  @Option(
    name: .words("peserta", "members"), help: .words("Peserta baru.", "The new participants."))
  var members: String?
  @Option(
    name: .words("tertutup", "closed"),
    help: .words("Alasan rapat dinyatakan tertutup.", "Why the meeting is closed."))
  var closed: String?
  @Option(
    name: .words("surat", "letter"),
    help: .words("Nomor surat permohonan.", "Number of the letter that asks for it."))
  var letter: String?
  @Option(
    name: .words("tanggal-surat", "letter-date"),
    help: .words("Tanggal surat permohonan.", "Date of that letter."))
  var letterDate: String?
  @Option(
    name: .words("mendesak", "urgent"),
    help: .words("Alasan ketua bila lewat batas.", "The chair's reason when it is late."))
  var urgent: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let event = try AgendaEvent.seen(code, context)
    let start = try time.start(over: event.start, context)
    let change = AgendaChange(
      title: title, start: start, end: try time.end(from: start, over: event, context), body: body,
      room: room, members: CodeList.of(members), closedReason: closed, letter: letter,
      letterDate: try letterDate.map { try context.date($0) }, urgentReason: urgent)
    let warnings = try context.store.write(
      context.act("ubah", subject: event.record, reason: change.reason)
    ) { try AgendaDesk($0, context).change(code, change) }
    let after = try AgendaEvent.find(event.code, context)
    try context.tell(
      ActReport(
        Wording(
          "\(after.code) diubah: \(after.heading), \(after.start) – \(after.end)",
          "\(after.code) is changed: \(after.heading), \(after.start) – \(after.end)"),
        code: after.code, record: after.record, next: try after.next(context), warnings: warnings),
      act)
  }
}
