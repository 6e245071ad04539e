import SidilanKit

/// `sidilan simadu kunjungan catat`.
struct VisitReceiveCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "catat", abstract: Wording("Mencatat tamu.", "Receives guests.").text(),
    aliases: ["receive"])
  static let permission = Permissions.receiveVisits

  @Argument(help: .words("Instansi atau rombongan.", "The institution.")) var institution: String
  @Option(name: .words("jumlah", "guests"), help: .words("Jumlah tamu.", "How many guests."))
  var guests: Int
  @Option(name: .words("keperluan", "purpose"), help: .words("Keperluan.", "The purpose."))
  var purpose: String
  @Option(
    name: .words("diterima", "host"), help: .words("Kode penerima: A17, P33.", "Received by: A17."))
  var host: String
  @Option(
    name: .words("tanggal", "date"), help: .words("Tanggal; tanpa ini hari ini.", "The day."))
  var date: String?
  @Option(
    name: .words("kontak", "contact"),
    help: .words("Nama narahubung (data pribadi).", "Name of the contact (personal data)."))
  var contactName: String?
  @Option(
    name: .words("telepon", "phone"),
    help: .words("Telepon narahubung (data pribadi).", "Phone of the contact (personal data)."))
  var contactPhone: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let draft = Visit.Draft(
      institution: institution, guests: guests, purpose: purpose, host: host,
      day: try context.day(date), contactName: contactName, contactPhone: contactPhone)
    let code = try context.store.write(context.act("kunjungan.catat")) {
      try Visit.receive(draft, $0, context)
    }
    try context.tell(
      ActReport(
        Wording(
          "\(code) dicatat: \(institution), \(guests) orang",
          "\(code) is written down: \(institution), \(guests) guests"), code: code), act)
  }
}
