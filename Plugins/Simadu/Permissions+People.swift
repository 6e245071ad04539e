import SidilanKit

extension Permissions {
  /// Seeing the public register: members, factions, bodies.
  static let seeRegister = Permission(
    "simadu.register.lihat", title: Wording("Melihat buku induk", "Seeing the register"),
    reason: Wording(
      "Susunan dewan terbuka bagi pegawai.", "The make-up of the council is open to staff."),
    roles: Role.allCases.filter { $0 != .citizen })
  /// Those of people, bodies and decrees.
  static let people = [seeRegister]
}
