import ArgumentParser
import PluginKit

/// `sidilan akun`.
struct AccountCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "akun", abstract: Catalogue.accountAbstract.text(),
      subcommands: [
        AccountListCommand.self, AccountShowCommand.self, AccountAddCommand.self,
        AccountUserCommand.self, AccountOffCommand.self, AccountOnCommand.self,
        AccountGiveCommand.self, AccountEndCommand.self, AccountRevokeCommand.self,
        AccountPasswordCommand.self,
        AccountCodeCommand.self, AccountTryCommand.self, DeviceCommand.self,
      ], aliases: ["account"])
  }
}
