import Foundation
import SidilanKit

/// `sidilan simadu sk ubah`.
struct DecreeCorrectCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "ubah", ["change"], "Memperbaiki nomor, tanggal, perihal, penerbit, atau berkas SK.",
    "Corrects number, date, subject, issuer or file of a decree.")
  static let permission = Permissions.recordDecrees

  @Argument(help: .words("Nomor SK yang tercatat.", "The decree's number as it stands."))
  var number: String
  @Option(
    name: .words("nomor", "number"),
    help: .words(
      "Nomor yang benar; semua yang bersandar padanya ikut.",
      "The right number; all that rests on it follows."))
  var new: String?
  @Option(name: .words("tanggal", "date"), help: .words("Tanggal SK.", "Date of the decree."))
  var date: String?
  @Option(name: .words("tentang", "about"), help: .words("Perihal.", "What it is about."))
  var about: String?
  @Option(
    name: .words("penerbit", "issuer"), help: .words("Yang menerbitkan.", "Who has issued it."))
  var issuer: String?
  @Option(
    name: .words("berkas", "file"),
    help: .words(
      "Berkas yang benar; yang lama tetap tersimpan.", "The right file; the old one stays."))
  var file: String?
  @OptionGroup var reason: ReasonOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let date = try date.map { try CivilDate(parsing: $0) }
    if let date { try Decree.requireIssued(new ?? number, date, today: context.today()) }
    let correction = Decree.Correction(
      number: new, date: date, about: about, issuer: issuer,
      file: file.map { URL(fileURLWithPath: $0) })
    let subject = try context.store.read { try Decree.find(number, $0)?.record }
    try RegisterChange.write(
      context, "ubah_sk", subject: subject, reason: reason.text()
    ) { try Decree.correct(number, correction, $0) }
    let code = PlainField.text(new) ?? number
    try context.tell(
      ActReport(
        Wording("SK \(code) diperbaiki", "the decree \(code) is corrected"), code: code,
        record: subject), act)
  }
}
