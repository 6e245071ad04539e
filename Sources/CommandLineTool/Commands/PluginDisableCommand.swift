import ArgumentParser
import PluginHost
import PluginKit

/// `sidilan plugin matikan`.
struct PluginDisableCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.switchPlugins }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "matikan", abstract: Catalogue.pluginDisableAbstract.text(),
      aliases: ["disable"])
  }

  @Argument(help: ArgumentHelp(Catalogue.pluginArgument.text(), valueName: "modul"))
  var id: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let before = await PluginHost.standard(.current).survey()
    try PluginSwitching.set(id, on: false, in: session)
    let after = await PluginHost.standard(.current).survey()
    let also = Set(before.order).subtracting(after.order).subtracting([id])
    try Console.shared.tell(
      Catalogue.switchedOff(id), code: id,
      warnings: also.isEmpty ? [] : [Catalogue.alsoUnused(also.sorted())], act)
  }
}
