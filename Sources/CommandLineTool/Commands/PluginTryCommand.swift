import ArgumentParser
import PluginHost
import PluginKit

/// `sidilan plugin uji`: the child process in which an unknown file is opened.
struct PluginTryCommand: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "uji", abstract: Catalogue.pluginTryAbstract.text(), shouldDisplay: false)
  }

  @Argument var path: String

  func run() throws {
    Console.shared.print(try PluginTrial.answer(path) + "\n")
  }
}
