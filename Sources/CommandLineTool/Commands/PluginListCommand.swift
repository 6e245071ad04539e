import ArgumentParser
import PluginHost
import PluginKit

/// `sidilan plugin daftar`.
struct PluginListCommand: AsyncParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daftar", abstract: Catalogue.pluginListAbstract.text(), aliases: ["list"])
  }

  @Flag(name: .customLong("json"), help: ArgumentHelp(Catalogue.jsonFlag.text()))
  var asJSON = false
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() async throws {
    let survey = await PluginHost.standard(.current).survey()
    try PluginReport(survey.entries).print(asJSON: asJSON)
  }
}
