import SidilanKit

/// `sidilan simadu pegawai ...`.
struct StaffGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "pegawai", ["staff"],
    "Pegawai sekretariat: daftar, tambah, ubah, henti, perbaiki, dan pembatalannya.",
    "Staff of the secretariat: list, add, change, end, correct, and taking back.",
    [
      StaffShowCommand.self, StaffAddCommand.self, StaffChangeCommand.self, StaffEndCommand.self,
      StaffCorrectCommand.self, StaffUndoEndCommand.self, StaffUndoChangeCommand.self,
    ], otherwise: StaffShowCommand.self)
  static let permission = Permissions.seeStaff
}
