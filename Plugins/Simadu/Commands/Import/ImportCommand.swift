import SidilanKit

/// `sidilan simadu impor`.
struct ImportCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "impor", ["import"],
    "Memasukkan anggota, pegawai, AKD, ruang, atau agenda dari CSV atau lembar kerja.",
    "Takes members, staff, bodies, rooms or events in from CSV or a spreadsheet.")
  static let permission = Permissions.importPeople

  @Argument(
    help: .words(
      "Berkas .csv, .xlsx, atau .ods; kolomnya ditunjukkan oleh --contoh.",
      "A file .csv, .xlsx or .ods; --contoh shows its columns."))
  var file: String?
  @Option(
    name: .words("contoh", "sample"),
    help: .words(
      "Tulis contoh tabel untuk diisi: \(ImportKind.words("atau")); simpan dengan > anggota.csv.",
      "Write a table to fill in: \(ImportKind.words("or")); keep it with > anggota.csv."))
  var sample: ImportKind?
  @Option(
    name: .words("jenis", "kind"),
    help: .words(
      "Isi tabel, bila tidak terlihat dari kolomnya.",
      "What the table holds, when its columns do not tell."))
  var kind: ImportKind?
  @Flag(
    name: .words("coba", "dry-run"),
    help: .words("Periksa saja, tidak menulis.", "Check only, write nothing."))
  var dryRun = false
  @Flag(
    name: .words("lewati-yang-salah", "skip-wrong"),
    help: .words("Tulis baris yang benar saja.", "Write the rows that are right."))
  var skipWrong = false
  @Option(
    name: .words("mulai", "since"),
    help: .words("Hari pertama, bila tidak ada kolomnya.", "First day, when no column says it."))
  var since: String?
  @Option(
    name: .words("sk", "decree"),
    help: .words("SK, bila tidak ada kolomnya.", "Decree, when no column says it."))
  var decree: String?
  @OptionGroup var list: ListOptions

  func validate() throws {
    if (file == nil) == (sample == nil) {
      throw ValidationError(
        Wording("sebut satu: BERKAS atau --contoh", "name one: FILE or --contoh").text())
    }
  }

  func run(in context: PluginContext) async throws {
    if let sample {
      return try context.show(
        ImportTemplate.of(sample, context.language), ListOptions.parse(["--csv"]))
    }
    guard let file else { return }
    let table = try TableFile.read(file)
    guard let kind = kind ?? ImportKind(of: table) else {
      throw ImportError.unknownKind(titles: table.unused(by: []).map(\.title))
    }
    guard kind.permission.allows(context.principal) else {
      throw PluginError.forbidden(kind.permission, principal: context.principal.name)
    }
    try refuseNeedless(kind)
    let report = try ImportRun.perform(
      context, kind.action, dryRun: dryRun, skipWrong: skipWrong
    ) { try write(table, kind, context, $0) }
    try ImportRun.show(report, dryRun: dryRun, list, context)
    try refuse(report)
  }

  private func write(
    _ table: ImportedTable, _ kind: ImportKind, _ context: PluginContext, _ writer: StoreWriter
  ) throws -> ImportReport {
    let defaults = ImportDefaults(since: since, decree: decree)
    let rules = try RuleHistory(context)
    return switch kind {
    case .members: try MemberImport(defaults: defaults, rules: rules).run(table, writer)
    case .staff: try StaffImport(defaults: defaults, rules: rules).run(table, writer)
    case .bodies: try BodyImport(defaults: defaults, rules: rules).run(table, writer)
    case .rooms: try RoomImport(since: since, today: context.today()).run(table, writer)
    case .agenda: try AgendaImport(context: context).run(table, writer)
    }
  }

  private func refuseNeedless(_ kind: ImportKind) throws(ImportError) {
    if decree != nil, kind == .rooms || kind == .agenda {
      throw .needless(option: "--sk", kind)
    }
    if since != nil, kind == .agenda { throw .needless(option: "--mulai", kind) }
  }

  private func refuse(_ report: ImportReport) throws {
    guard !report.rejected.isEmpty else { return }
    if dryRun { throw ImportError.wouldRefuse(report.rejected.count, of: report.count) }
    if skipWrong, report.isHeldUp { throw ImportError.factionsRefused }
    if !skipWrong || report.accepted.isEmpty {
      throw PeopleError.rows(report.rejected.count, of: report.count)
    }
  }
}
