import SidilanKit

/// `sidilan simadu akd buat`.
struct BodyFormCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "buat", ["form"], "Membentuk AKD.", "Forms a body.")
  static let permission = Permissions.changeBodies

  @Argument(help: .words("Kode, misalnya komisi-3.", "Code, such as komisi-3.")) var code: String
  @Option(name: .words("nama", "name"), help: .words("Nama lengkap.", "Full name."))
  var name: String
  @Option(
    name: .words("jenis", "kind"),
    help: .words("pimpinan, komisi, badan, pansus.", "pimpinan, komisi, badan, pansus."))
  var kind: String
  @Option(name: .words("mulai", "since"), help: .words("Hari pertama.", "First day."))
  var since: String
  @Option(
    name: .words("sampai", "until"),
    help: .words("Hari terakhir, bila diketahui (pansus).", "Last day, when known."))
  var until: String?
  @OptionGroup var decree: DecreeOption
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let kind = try RegisteredBody.Kind(parsing: kind)
    let validity = try Validity(
      since: context.date(since), until: until.map { try context.date($0) })
    try RegisterChange.write(context, "bentuk_akd") {
      try BodyBook.form(
        code, name: name, kind: kind, validity: validity, decree: decree.decree, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "\(name) (\(code)) dibentuk mulai \(validity.since)",
          "\(name) (\(code)) is formed from \(validity.since) on"), code: code,
        next: Wording(
          "isi kursinya dengan 'sidilan simadu akd set \(code) --anggota ...'",
          "fill its seats with 'sidilan simadu akd set \(code) --anggota ...'")), act)
  }
}
