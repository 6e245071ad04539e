import CouncilRules
import PluginKit
import RecordStore

/// How roles of accounts are written.
enum AccountForm {
  /// `sekwan`, `plt ketua`, `pimpinan_akd (komisi-3)`.
  static func role(_ held: HeldRole) -> String {
    (held.manner == .definitive ? "" : held.manner.rawValue + " ") + held.role.rawValue
      + (held.unit.map { " (\($0))" } ?? "")
  }

  /// All roles of an account, with their numbers.
  static func roles(_ held: [HeldRole]) -> ResultTable {
    var table = ResultTable(
      [
        .init("nomor", Wording("nomor", "number")), .init("peran", Wording("peran", "role")),
        .init("unit", Wording("unit", "unit")), .init("cara", Wording("cara", "manner")),
        .init("mewakili", Wording("mewakili", "for")), .init("sejak", Wording("sejak", "since")),
        .init("sampai", Wording("sampai", "until")), .init("dasar", Wording("dasar", "decree")),
      ], nothing: Wording("Belum ada peran.", "No roles yet."))
    for role in held {
      table.add([
        role.number.map { .number($0) } ?? .empty, .text(role.role.rawValue), .init(role.unit),
        .text(role.manner.rawValue), .init(role.standsFor),
        .text(role.validity.since.description), .init(role.validity.until?.description),
        .text(role.decree),
      ])
    }
    return table
  }
}
