import ArgumentParser
import PluginHost
import PluginKit

/// `sidilan`.
struct RootCommand: AsyncParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  /// The groups of the plugins that are open for this invocation.
  @TaskLocal static var modules: [any KernelCommand.Type] = []

  /// The kernel's own commands.
  static let kernelCommands: [any KernelCommand.Type] = [
    MinutesCommand.self, TranscribeCommand.self, ScoreCommand.self, ModelCommand.self,
    StartCommand.self,
    SearchCommand.self, TrailCommand.self, TrailCheckCommand.self, BackupCommand.self,
    RestoreCommand.self, ExportCommand.self, ImportCommand.self, PluginCommand.self,
    SampleCommand.self, PrivacyCommand.self, AccountCommand.self, RoleCommand.self,
    CouncilCommand.self, ExamineCommand.self,
  ]

  /// Words that no plugin may have as its id.
  static var kernelWords: Set<String> {
    Set(kernelCommands.flatMap { [$0._commandName] + $0.configuration.aliases } + ["help"])
  }

  /// The command of the kernel that words name: the longest way through groups that they begin with.
  static func command(of words: [String]) -> (any ParsableCommand.Type)? {
    var group = kernelCommands.map { $0 as any ParsableCommand.Type }
    var found: (any ParsableCommand.Type)?
    for word in words {
      let next = group.first {
        $0._commandName == word || $0.configuration.aliases.contains(word)
      }
      guard let next else { break }
      (found, group) = (next, next.configuration.subcommands)
    }
    return found
  }

  /// Words of the kernel for which all plugins are opened.
  static var moduleWords: Set<String> {
    Set(
      [
        SampleCommand.self, PrivacyCommand.self, ExportCommand.self as any KernelCommand.Type,
      ].flatMap {
        [$0._commandName] + $0.configuration.aliases
      })
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sidilan", abstract: Catalogue.programAbstract.text(),
      version: "Sidilan 1.0 (\(PluginStamp.kernel.revision))",
      subcommands: kernelCommands + modules)
  }

  @OptionGroup var languageOptions: LanguageOptions
  @OptionGroup var storeOptions: StoreOptions
}
