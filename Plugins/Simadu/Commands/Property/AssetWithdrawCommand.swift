import SidilanKit

/// `sidilan simadu aset batal-tambah`.
struct AssetWithdrawCommand: ModuleCommand {
  static let configuration = CommandConfiguration.words(
    "batal-tambah", ["undo-add"], "Membatalkan aset yang keliru dicatat.",
    "Takes back an item that should not have been registered.")
  static let permission = Permissions.keepAssets

  @Argument(help: .words("Kode aset.", "The item's code.")) var code: String
  @OptionGroup var options: UndoOptions

  func run(in context: PluginContext) async throws {
    let asset = try context.store.read { try Asset.find(code, in: $0) }
    try context.store.write(
      context.act("aset.batal_tambah", subject: asset.record, reason: options.reason.text())
    ) { try AssetDesk($0, context).withdraw(code) }
    try context.tell(
      ActReport(
        Wording(
          "\(asset.code) (\(asset.name)) dibatalkan", "\(asset.code) (\(asset.name)) is taken back"),
        code: asset.code, record: asset.record), options.act)
  }
}
