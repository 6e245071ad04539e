import SidilanKit

/// `sidilan simadu kunjungan perbaiki`.
struct VisitCorrectCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "perbaiki", ["correct"], "Memperbaiki kunjungan yang salah ketik.",
    "Corrects what was typed wrongly of a visit.")
  static let permission = Permissions.receiveVisits

  @Argument(help: .words("Kode, misalnya TM-2025-0003.", "Code, such as TM-2025-0003."))
  var code: String
  @Option(name: .words("instansi", "institution"), help: .words("Instansi.", "The institution."))
  var institution: String?
  @Option(name: .words("jumlah", "guests"), help: .words("Jumlah tamu.", "How many guests."))
  var guests: Int?
  @Option(name: .words("keperluan", "purpose"), help: .words("Keperluan.", "The purpose."))
  var purpose: String?
  @Option(
    name: .words("diterima", "host"), help: .words("Kode penerima: A17, P33.", "Received by: A17."))
  var host: String?
  @Option(
    name: .words("tanggal", "date"),
    help: .words("Tanggal, dalam tahun yang sama.", "The day, in the same year."))
  var date: String?
  @Option(
    name: .words("kontak", "contact"),
    help: .words("Nama narahubung (data pribadi).", "Name of the contact (personal data)."))
  var contactName: String?
  @Option(
    name: .words("telepon", "phone"),
    help: .words("Telepon narahubung (data pribadi).", "Phone of the contact (personal data)."))
  var contactPhone: String?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let correction = Visit.Correction(
      institution: institution, guests: guests, purpose: purpose, host: host,
      day: try date.map { try context.date($0) }, contactName: contactName,
      contactPhone: contactPhone)
    let visit = try context.store.read { try Visit.find(code, in: $0) }
    try context.store.write(
      context.act("kunjungan.perbaiki", subject: visit.record, reason: reason.text())
    ) { try Visit.correct(code, correction, $0, context) }
    let after = try context.store.read { try Visit.find(code, in: $0) }
    try context.tell(
      ActReport(
        Wording(
          "\(after.code) diperbaiki: \(after.institution), \(after.guests) orang, \(after.day)",
          "\(after.code) is corrected: \(after.institution), \(after.guests) guests, \(after.day)"),
        code: after.code, record: after.record), act)
  }
}
