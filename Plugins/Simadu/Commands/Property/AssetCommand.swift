import SidilanKit

/// `sidilan simadu aset`.
struct AssetCommand: ModuleCommand {
  static let configuration = CommandConfiguration(
    commandName: "aset",
    abstract: Wording("Barang milik daerah dan pemegangnya.", "Items and who holds them.").text(),
    subcommands: [
      AssetListCommand.self, AssetShowCommand.self, AssetAddCommand.self, AssetHandOutCommand.self,
      AssetTakeBackCommand.self, AssetBrokenCommand.self, AssetLostCommand.self,
      AssetRemovalCommand.self, AssetAvailableCommand.self, AssetCorrectCommand.self,
      AssetUndoStepCommand.self, AssetWithdrawCommand.self,
    ], aliases: ["asset"])
  static let permission = Permissions.seeAssets
}
