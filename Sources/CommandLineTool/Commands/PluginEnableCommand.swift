import ArgumentParser
import PluginKit

/// `sidilan plugin aktifkan`.
struct PluginEnableCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.switchPlugins }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aktifkan", abstract: Catalogue.pluginEnableAbstract.text(),
      aliases: ["enable"])
  }

  @Argument(help: ArgumentHelp(Catalogue.pluginArgument.text(), valueName: "modul"))
  var id: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    try PluginSwitching.set(id, on: true, in: session)
    try Console.shared.tell(Catalogue.switchedOn(id), code: id, act)
  }
}
