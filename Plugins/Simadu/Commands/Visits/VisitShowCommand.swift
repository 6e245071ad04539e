import SidilanKit

/// `sidilan simadu kunjungan tampil`.
struct VisitShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "tampil",
    abstract: Wording(
      "Satu kunjungan; kontak disamarkan tanpa izin.", "One visit; contacts are masked."
    ).text(),
    aliases: ["show"])
  static let permission = Permissions.seeVisits

  @Argument(help: .words("Kode, misalnya TM-2025-0003.", "Code, such as TM-2025-0003."))
  var code: String
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let (visit, isLimited) = try context.store.read { reader in
      let visit = try Visit.find(code, in: reader)
      return (visit, try reader.isLimited(visit.record))
    }
    let isOpen = !isLimited && context.principal.holds(PersonalDataTag.contact.permission)
    // Who saw the contact of a guest is written down; a masked one shows nothing of anybody.
    if isOpen {
      _ = try context.store.disclose(visit.record, to: context.principal, module: context.module)
    }
    let contact = [
      visit.contactName.map { isOpen ? $0 : Masking.name.masked($0) },
      visit.contactPhone.map { isOpen ? $0 : Masking.phone.masked($0) },
    ]
    var table = ResultTable([
      .init("kode", Wording("Kode", "Code")), .init("tanggal", Wording("Tanggal", "Date")),
      .init("instansi", Wording("Instansi", "Institution")),
      .init("jumlah", Wording("Tamu", "Guests")),
      .init("keperluan", Wording("Keperluan", "Purpose")),
      .init("diterima", Wording("Diterima", "Received by")),
      .init("kontak", Wording("Kontak", "Contact")), .init("telepon", Wording("Telepon", "Phone")),
    ])
    table.add([
      .text(visit.code), .text(visit.day.description), .text(visit.institution),
      .number(Int64(visit.guests)), .text(visit.purpose), .text(visit.host), .init(contact[0]),
      .init(contact[1]),
    ])
    try context.show(table, list)
  }
}
