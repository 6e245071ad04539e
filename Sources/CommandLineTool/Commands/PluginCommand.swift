import ArgumentParser
import PluginKit

/// `sidilan plugin`.
struct PluginCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plugin", abstract: Catalogue.pluginAbstract.text(),
      subcommands: [
        PluginListCommand.self, PluginCheckCommand.self, PluginEnableCommand.self,
        PluginDisableCommand.self, PluginTryCommand.self,
      ])
  }
}
