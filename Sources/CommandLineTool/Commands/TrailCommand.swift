import ArgumentParser
import PluginKit

/// `sidilan jejak`.
struct TrailCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "jejak", abstract: Catalogue.trailAbstract.text(),
      subcommands: [TrailShowCommand.self, TrailCheckCommand.self, TrailSignCommand.self],
      defaultSubcommand: TrailShowCommand.self, aliases: ["trail"])
  }
}
