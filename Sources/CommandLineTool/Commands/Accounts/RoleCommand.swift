import ArgumentParser
import PluginKit

/// `sidilan peran`.
struct RoleCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "peran", abstract: Catalogue.roleAbstract.text(),
      subcommands: [
        RoleListCommand.self, RoleShowCommand.self, RoleGrantCommand.self, RoleDenyCommand.self,
      ], aliases: ["role"])
  }
}
