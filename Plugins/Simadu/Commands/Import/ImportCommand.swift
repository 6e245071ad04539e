import SidilanKit

/// `sidilan simadu impor`.
struct ImportCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "impor", ["import"],
    "Memasukkan anggota atau pegawai dari CSV atau lembar kerja.",
    "Takes members or staff in from CSV or a spreadsheet.")
  static let permission = Permissions.importPeople

  @Argument(
    help: .words(
      "Berkas; kolom nama, partai, dapil untuk anggota, atau nama, jabatan, unit untuk pegawai.",
      "File; columns nama, partai, dapil for members, or nama, jabatan, unit for staff."))
  var file: String
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

  func run(in context: PluginContext) async throws {
    let table = try TableFile.read(file)
    let isStaff = table.has(.unit) && !table.has(.party)
    let needed = isStaff ? Permissions.changeStaff : Permissions.changeMembers
    guard needed.allows(context.principal) else {
      throw PluginError.forbidden(needed, principal: context.principal.name)
    }
    let rules = try RuleHistory(context)
    let outcome = try ImportRun.perform(
      context, isStaff ? "impor_pegawai" : "impor_anggota", dryRun: dryRun, skipWrong: skipWrong
    ) { writer in
      isStaff
        ? try StaffImport(since: since, decree: decree).run(table, rules: rules, writer)
        : try MemberImport(since: since, decree: decree).run(table, rules: rules, writer)
    }
    try ImportRun.show(outcome, dryRun: dryRun, list, context)
    if !dryRun, !skipWrong, !outcome.rejected.isEmpty {
      throw PeopleError.rows(outcome.rejected.count, of: outcome.count)
    }
  }
}
