import SidilanKit

/// `sidilan simadu raperda`.
struct BillCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "raperda",
    abstract: Wording("Tahap rancangan peraturan daerah.", "Stages of draft city laws.").text(),
    subcommands: [
      BillListCommand.self, BillShowCommand.self, BillAddCommand.self, BillAdvanceCommand.self,
      BillStagesCommand.self, BillCorrectCommand.self, BillUndoAdvanceCommand.self,
      BillWithdrawCommand.self,
    ], aliases: ["bill"])
  static let permission = Permissions.seeBills
}
