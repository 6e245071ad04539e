import SidilanKit

/// What commands over tables of reference have in common.
protocol ReferenceCommand: ModuleCommand {
  static var file: String { get }
  var words: String? { get }
  var list: ListOptions { get }
}

extension ReferenceCommand {
  static var permission: Permission { Permissions.seeRegister }

  func run(in context: PluginContext) async throws {
    try showReference(Self.file, words, list, context)
  }

  /// Shows the rows that fit the words, and for people where the table comes from.
  func showReference(
    _ file: String, _ words: String?, _ list: ListOptions, _ context: PluginContext
  ) throws {
    let reference = try ReferenceTable(file, context)
    var table = ResultTable(
      reference.columns.map {
        ResultTable.Column($0, Wording($0.replacing("_", with: " "), $0))
      })
    for row in reference.matching(words) { table.add(row.map { $0.isEmpty ? .empty : .text($0) }) }
    try context.show(table, list)
    guard list.form == .table else { return }
    for key in ["sumber", "lisensi", "keadaan"] {
      if let fact = reference.facts[key] { context.print("\(key): \(fact)") }
    }
  }
}

/// `sidilan simadu wilayah`.
struct RegionCommand: ReferenceCommand {
  static let configuration = CommandConfiguration.words(
    "wilayah", ["region", "regions"], "Kecamatan dan kelurahan.", "Districts and villages.")
  static let file = "wilayah.tsv"

  @Argument(help: .words("Kode atau nama.", "Code or name.")) var words: String?
  @OptionGroup var list: ListOptions
}

/// `sidilan simadu klasifikasi`.
struct ClassificationCommand: ReferenceCommand {
  static let configuration = CommandConfiguration.words(
    "klasifikasi", ["classification"], "Kode klasifikasi arsip (Permendagri 83/2022).",
    "Classification codes of archives.")
  static let file = "klasifikasi.tsv"

  @Argument(help: .words("Kode atau kata.", "Code or words.")) var words: String?
  @OptionGroup var list: ListOptions
}

/// `sidilan simadu rekening`.
struct AccountCommand: ReferenceCommand {
  static let configuration = CommandConfiguration.words(
    "rekening", ["account", "accounts"], "Kode rekening belanja.", "Codes of accounts.")
  static let file = "rekening.tsv"

  @Argument(help: .words("Kode atau kata.", "Code or words.")) var words: String?
  @OptionGroup var list: ListOptions
}

/// `sidilan simadu nomenklatur`.
struct NomenclatureCommand: ReferenceCommand {
  static let configuration = CommandConfiguration.words(
    "nomenklatur", ["nomenclature"], "Program, kegiatan, subkegiatan.",
    "Programmes, activities, sub-activities.")
  static let file = "nomenklatur.tsv"

  @Argument(help: .words("Kode atau kata.", "Code or words.")) var words: String?
  @Flag(
    name: .words("lengkap-2021", "complete-2021"),
    help: .words("Daftar lengkap tahun 2021.", "The complete list of 2021."))
  var complete = false
  @OptionGroup var list: ListOptions

  func run(in context: PluginContext) async throws {
    try showReference(complete ? "nomenklatur-2021.tsv" : Self.file, words, list, context)
  }
}
