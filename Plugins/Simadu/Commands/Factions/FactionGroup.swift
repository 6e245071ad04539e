import SidilanKit

/// `sidilan simadu fraksi ...`.
struct FactionGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "fraksi", ["faction", "factions"], "Fraksi: daftar, buat, pindah, bubar, dan pembatalannya.",
    "Factions: list, form, move, dissolve, and taking back.",
    [
      FactionShowCommand.self, FactionFormCommand.self, FactionMoveCommand.self,
      FactionDissolveCommand.self, FactionUndoMoveCommand.self, FactionUndoDissolveCommand.self,
    ], otherwise: FactionShowCommand.self)
  static let permission = Permissions.seeRegister
}
