import ArgumentParser
import PluginKit

/// `sidilan <id>`: the commands of a plugin.
struct ModuleGroup<Module: SidilanPlugin>: KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Module.manifest.id, abstract: Message(Module.manifest.title).text(),
      discussion: Catalogue.everywhereOptions.text(),
      shouldDisplay: !Module.commands.isEmpty, subcommands: Module.commands)
  }
}

extension SidilanPlugin {
  /// The group of this plugin's commands.
  static var group: any KernelCommand.Type { ModuleGroup<Self>.self }
}
