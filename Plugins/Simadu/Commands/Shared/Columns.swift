import SidilanKit

extension ResultTable.Column {
  static let code = ResultTable.Column("kode", Wording("Kode", "Code"))
  static let name = ResultTable.Column("nama", Wording("Nama", "Name"))
  static let since = ResultTable.Column("mulai", Wording("Mulai", "Since"))
  static let until = ResultTable.Column("sampai", Wording("Sampai", "Until"))
  static let decree = ResultTable.Column("sk", Wording("SK", "Decree"))
  static let position = ResultTable.Column("jabatan", Wording("Jabatan", "Position"))
  static let member = ResultTable.Column("anggota", Wording("Anggota", "Member"))
  static let faction = ResultTable.Column("fraksi", Wording("Fraksi", "Faction"))
  static let party = ResultTable.Column("partai", Wording("Partai", "Party"))
  static let constituency = ResultTable.Column("dapil", Wording("Dapil", "Constituency"))
  static let status = ResultTable.Column("status", Wording("Status", "State"))
  static let kind = ResultTable.Column("jenis", Wording("Jenis", "Kind"))
  static let unit = ResultTable.Column("unit", Wording("Unit", "Unit"))
  static let rank = ResultTable.Column("golongan", Wording("Gol.", "Rank"))
}

extension ResultTable.Cell {
  /// A date that may be missing.
  static func date(_ date: CivilDate?) -> ResultTable.Cell { ResultTable.Cell(date?.description) }
}
