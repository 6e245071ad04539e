import SidilanKit

/// `sidilan simadu fraksi ...`.
struct FactionGroup: ModuleCommand {
  static let configuration = CommandConfiguration.group(
    "fraksi", ["faction", "factions"], "Fraksi: daftar, buat, pindah, bubar.",
    "Factions: list, form, move, dissolve.",
    [
      FactionShowCommand.self, FactionFormCommand.self, FactionMoveCommand.self,
      FactionDissolveCommand.self,
    ], otherwise: FactionShowCommand.self)
  static let permission = Permissions.seeRegister
}
