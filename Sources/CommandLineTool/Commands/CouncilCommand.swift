import ArgumentParser
import PluginKit

/// `sidilan dewan`.
struct CouncilCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dewan", abstract: Catalogue.councilAbstract.text(),
      subcommands: [CouncilShowCommand.self, CouncilChangeCommand.self],
      defaultSubcommand: CouncilShowCommand.self, aliases: ["council"])
  }
}
