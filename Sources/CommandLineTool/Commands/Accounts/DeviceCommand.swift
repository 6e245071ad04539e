import ArgumentParser
import PluginKit

/// `sidilan akun perangkat`.
struct DeviceCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "perangkat", abstract: Catalogue.deviceAbstract.text(),
      subcommands: [DeviceListCommand.self, DeviceAddCommand.self, DeviceRevokeCommand.self],
      aliases: ["device"])
  }
}
