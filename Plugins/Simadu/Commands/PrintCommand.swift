import Foundation
import SidilanKit

/// `sidilan simadu cetak`.
struct PrintCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "cetak",
    abstract: Wording("Mencetak dokumen ke berkas PDF, HTML atau teks.", "Prints a document.")
      .text(),
    discussion: PrintedKind.all.map { "\($0.word): \($0.title.text())" }.joined(separator: "\n"),
    aliases: ["print"])
  static let permission = Permissions.seeToday

  @Argument(help: .words("Jenis dokumen.", "The kind of document.")) var kind: String
  @Argument(help: .words("Isinya: bulan, tanggal, nomor atau kode.", "Month, day, number or code."))
  var subject: String
  @Option(
    name: .words("keluaran", "output"),
    help: .words("Berkas hasil: .pdf, .html atau .txt.", "The file: .pdf, .html or .txt."))
  var output: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    guard let printed = PrintedKind.all.first(where: { $0.word == kind }) else {
      throw PrintError.kind(kind, known: PrintedKind.all.map(\.word))
    }
    // Every kind has a permission of its own beside the command's.
    guard printed.permission.allows(context.principal) else {
      throw PluginError.forbidden(printed.permission, principal: context.principal.name)
    }
    let url = URL(fileURLWithPath: output)
    let document = try printed.make(subject, context)
    let bytes: [UInt8]
    switch url.pathExtension.lowercased() {
    case "pdf": bytes = try document.pdf(created: context.now()).bytes
    case "html": bytes = Array(document.html().utf8)
    case "txt": bytes = Array(document.text().utf8)
    default: throw PrintError.form(output)
    }
    if FileManager.default.fileExists(atPath: url.path) { throw PrintError.exists(output) }
    do {
      try Data(bytes).write(to: url, options: [.withoutOverwriting])
    } catch {
      throw PrintError.unwritable(output)
    }
    try context.tell(
      ActReport(Wording("dicetak ke \(output)", "printed to \(output)"), code: subject), act)
  }
}
