import SidilanKit

/// What is refused about a table as a whole, rather than about a row of it.
enum ImportError: ExplainedError, Hashable {
  /// The columns do not tell what the table holds.
  case unknownKind(titles: [String])
  /// Columns that are needed are not there.
  case columnsMissing(ImportKind, missing: [String], unknown: [String])
  /// What holds for all rows was said neither in a column nor by an option.
  case valueMissing([String])
  /// An option that the kind of table has no use for.
  case needless(option: String, ImportKind)
  /// There is a head and nothing below it.
  case noRows
  /// Everything in the table is in the register already.
  case allKnown(ImportKind, rows: Int)
  /// A dry run found rows that would be refused.
  case wouldRefuse(Int, of: Int)
  /// Factions that cannot be formed hold up the whole table, also when wrong rows are left out.
  case factionsRefused

  var sentence: Wording {
    switch self {
    case .unknownKind(let titles):
      Wording(
        "isi tabel tidak dikenali dari judul kolomnya (\(titles.joined(separator: ", "))); tambahkan --jenis \(ImportKind.words("atau")), atau lihat contohnya dengan --contoh",
        "what the table holds cannot be told from its columns (\(titles.joined(separator: ", "))); add --jenis \(ImportKind.words("or")), or see a sample with --contoh"
      )
    case .columnsMissing(let kind, let missing, let unknown):
      Wording(
        "tabel \(kind.rawValue) tidak mempunyai kolom \(Self.quoted(missing))\(unknown.isEmpty ? "" : " (ada kolom yang tidak dikenal: \(Self.quoted(unknown)))"); perbaiki baris judul, lihat 'sidilan simadu impor --contoh \(kind.rawValue)'",
        "the table of \(kind.title.english) has no column \(Self.quoted(missing))\(unknown.isEmpty ? "" : " (there are unknown ones: \(Self.quoted(unknown)))"); mend the head, see 'sidilan simadu impor --contoh \(kind.rawValue)'"
      )
    case .valueMissing(let columns):
      Wording(
        "\(columns.joined(separator: " dan ")) belum disebut; tambahkan \(columns.map { "--\($0)" }.joined(separator: " dan ")), atau isi kolom bernama itu",
        "\(columns.joined(separator: " and ")) is not given; add \(columns.map { "--\($0)" }.joined(separator: " and ")), or fill in a column of that name"
      )
    case .needless(let option, let kind):
      Wording(
        "\(option) tidak dipakai untuk tabel \(kind.rawValue); hapus pilihan itu",
        "\(option) has no use for a table of \(kind.title.english); leave it out")
    case .noRows:
      Wording(
        "tabel hanya berisi judul kolom; isi barisnya dahulu",
        "the table has nothing below its head; fill in its rows")
    case .allKnown(let kind, let rows):
      Wording(
        "semua \(rows) baris \(kind.rawValue) di berkas ini sudah tercatat, tidak ada yang ditulis; berkas ini rupanya sudah pernah diimpor",
        "all \(rows) rows of \(kind.title.english) in this file are in the register, nothing was written; the file was imported before, it seems"
      )
    case .wouldRefuse(let refused, let count):
      Wording(
        "\(refused) dari \(count) baris akan ditolak; perbaiki baris itu, lalu ulangi dengan --coba",
        "\(refused) of \(count) rows would be refused; mend them and try again with --coba")
    case .factionsRefused:
      Wording(
        "fraksi tidak dapat dibentuk, tidak ada yang ditulis; perbaiki kolom fraksi, lalu ulangi",
        "factions cannot be formed, nothing was written; mend the column fraksi and try again")
    }
  }

  static func quoted(_ titles: [String]) -> String {
    titles.map { "'\($0)'" }.joined(separator: ", ")
  }
}
