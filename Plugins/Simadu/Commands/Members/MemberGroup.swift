import SidilanKit

/// `sidilan simadu anggota ...`.
struct MemberGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "anggota", ["member", "members"],
    "Anggota DPRD: daftar, tambah, henti, paw, ubah, sementara, dan pembatalannya.",
    "Members of the council: list, add, end, replace, change, suspend, and taking back.",
    [
      MemberShowCommand.self, MemberAddCommand.self, MemberEndCommand.self,
      MemberReplaceCommand.self, MemberChangeCommand.self, MemberSuspendCommand.self,
      MemberRestoreCommand.self, MemberUndoEndCommand.self, MemberUndoSuspendCommand.self,
      MemberUndoRestoreCommand.self, MemberUndoReplaceCommand.self,
    ], otherwise: MemberShowCommand.self)
  static let permission = Permissions.seeRegister
}
