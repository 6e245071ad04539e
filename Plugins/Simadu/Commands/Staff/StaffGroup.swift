import SidilanKit

/// `sidilan simadu pegawai ...`.
struct StaffGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "pegawai", ["staff"], "Pegawai sekretariat: daftar, tambah, ubah, henti.",
    "Staff of the secretariat: list, add, change, end.",
    [
      StaffShowCommand.self, StaffAddCommand.self, StaffChangeCommand.self, StaffEndCommand.self,
    ], otherwise: StaffShowCommand.self)
  static let permission = Permissions.seeStaff
}
