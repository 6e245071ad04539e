import ArgumentParser
import PluginKit

/// `sidilan pdp`.
struct PrivacyCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pdp", abstract: Catalogue.privacyAbstract.text(),
      subcommands: [
        PrivacyRequestCommand.self, PrivacyListCommand.self, PrivacyAnswerCommand.self,
        PrivacyShowCommand.self, PrivacyCorrectCommand.self,
        PrivacyLimitCommand.self, PrivacyEraseCommand.self, PrivacyReadersCommand.self,
      ], aliases: ["privacy"])
  }
}
