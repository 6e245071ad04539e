import Foundation
import SidilanKit

/// `sidilan simadu sk ...`.
struct DecreeGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "sk", ["decree", "decrees"], "Surat keputusan: daftar, tambah, ubah.",
    "Decrees: list, add, correct.",
    [DecreeShowCommand.self, DecreeAddCommand.self, DecreeCorrectCommand.self],
    otherwise: DecreeShowCommand.self)
  static let permission = Permissions.seeRegister
}

/// `sidilan simadu sk [NOMOR]`.
struct DecreeShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "lihat", ["show"], "Daftar SK, atau satu SK.", "The decrees, or one of them.")
  static let permission = Permissions.seeRegister

  @Argument(help: .words("Nomor SK.", "The decree's number.")) var number: String?
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    guard let number else {
      var table = ResultTable([
        ResultTable.Column("nomor", Wording("Nomor", "Number")),
        ResultTable.Column("tanggal", Wording("Tanggal", "Date")),
        ResultTable.Column("tentang", Wording("Tentang", "About")),
        ResultTable.Column("penerbit", Wording("Penerbit", "Issuer")),
      ])
      for decree in try context.store.read({ try Decree.all($0) }) {
        table.add([
          .text(decree.number), .date(decree.date), .text(decree.about), .text(decree.issuer),
        ])
      }
      return try context.show(table, list)
    }
    let (decree, record) = try context.store.read { reader in
      guard let decree = try Decree.find(number, reader) else {
        throw PeopleError.unknown(.decree, number)
      }
      return (decree, try reader.record(decree.record))
    }
    var fields = FieldList()
    fields.add("nomor", Wording("Nomor", "Number"), .text(decree.number))
    fields.add("tanggal", Wording("Tanggal", "Date"), .date(decree.date))
    fields.add("tentang", Wording("Tentang", "About"), .text(decree.about))
    fields.add("penerbit", Wording("Penerbit", "Issuer"), .text(decree.issuer))
    let files = record.attachments.map(\.name).joined(separator: ", ")
    fields.add("berkas", Wording("Berkas", "Files"), .init(files.isEmpty ? nil : files))
    fields.add("catatan", Wording("Catatan", "Record"), .text(decree.record.description))
    try fields.show(context, list)
  }
}

/// `sidilan simadu sk tambah`.
struct DecreeAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "tambah", ["add"], "Mencatat SK.", "Writes a decree down.")
  static let permission = Permissions.recordDecrees

  @Argument(
    help: .words(
      "Nomor lengkap dengan tahun, misalnya 12/2024.",
      "Whole number with its year, such as 12/2024."
    ))
  var number: String
  @Option(name: .words("tanggal", "date"), help: .words("Tanggal SK.", "Date of the decree."))
  var date: String
  @Option(name: .words("tentang", "about"), help: .words("Perihal.", "What it is about."))
  var about: String
  @Option(
    name: .words("penerbit", "issuer"), help: .words("Yang menerbitkan.", "Who has issued it."))
  var issuer = "DPRD"
  @Option(
    name: .words("berkas", "file"), help: .words("Berkas yang dilampirkan.", "A file to attach."))
  var file: String?
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let date = try context.date(date)
    try Decree.requireIssued(number, date, today: context.today())
    let record = try context.store.write(context.act("catat_sk")) {
      try Decree.add(
        number, date: date, about: about, issuer: issuer,
        file: file.map { URL(fileURLWithPath: $0) }, $0)
    }
    try context.tell(
      ActReport(
        Wording(
          "SK \(number) tentang \(about) dicatat",
          "the decree \(number) about \(about) is written down"),
        code: number, record: record), act)
  }
}
