import SidilanKit

/// `sidilan simadu opd ...`.
struct UnitGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "opd", ["agency", "unit"], "Perangkat daerah (OPD) dan unit sekretariat: daftar, tambah.",
    "Agencies of the city and units of the secretariat: list, add.",
    [UnitShowCommand.self, UnitAddCommand.self], otherwise: UnitShowCommand.self)
  static let permission = Permissions.seeRegister
}

/// `sidilan simadu opd`.
struct UnitShowCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "lihat", ["show"], "Daftar OPD, atau unit sekretariat.", "The agencies, or units.")
  static let permission = Permissions.seeRegister

  @Flag(
    name: .words("unit-sekretariat", "units"),
    help: .words("Unit sekretariat, bukan OPD.", "Units of the secretariat, not agencies."))
  var units = false
  @OptionGroup var on: DayOption
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    let day = try on.day(context)
    var table = ResultTable([
      .code, .name, ResultTable.Column("induk", Wording("Induk", "Parent")), .since,
    ])
    for unit in try context.store.read({ try OfficeUnit.all(units ? .unit : .agency, on: day, $0) })
    {
      table.add([
        .text(unit.code), .text(unit.name), .init(unit.parent), .date(unit.validity.since),
      ])
    }
    try context.show(table, list)
  }
}

/// `sidilan simadu opd tambah`.
struct UnitAddCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "tambah", ["add"], "Mencatat OPD atau unit.", "Writes an agency or a unit down.")
  static let permission = Permissions.changeStaff

  @Argument(help: .words("Kode, misalnya dpu.", "Code, such as dpu.")) var code: String
  @Option(name: .words("nama", "name"), help: .words("Nama lengkap.", "Full name."))
  var name: String
  @Flag(
    name: .words("unit-sekretariat", "units"),
    help: .words("Unit sekretariat, bukan OPD.", "A unit of the secretariat, not an agency."))
  var isUnit = false
  @Option(name: .words("induk", "parent"), help: .words("Unit induk.", "The unit above."))
  var parent: String?
  @Option(name: .words("mulai", "since"), help: .words("Hari pertama.", "First day."))
  var since: String
  @OptionGroup var act: ActOptions

  func run(in context: PluginContext) async throws {
    let day = try context.date(since)
    try context.store.write(context.act("tambah_unit")) {
      try OfficeUnit.add(
        code, name: name, kind: isUnit ? .unit : .agency, parent: parent, from: day, $0)
    }
    try context.tell(
      ActReport(
        Wording("\(name) (\(code)) dicatat", "\(name) (\(code)) is written down"), code: code), act)
  }
}
