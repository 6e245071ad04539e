import ArgumentParser
import PluginKit

/// `sidilan contoh`.
struct SampleCommand: ModulesCommand {
  static var permission: Permission { KernelPermissions.fillSample }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "contoh", abstract: Catalogue.sampleAbstract.text(),
      discussion: Catalogue.sampleDiscussion.text(), aliases: ["sample"])
  }

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    for module in modules.all {
      for line in try module.type.fillSample(module.context) {
        Console.shared.print("\(module.type.manifest.id): \(line.text())\n")
      }
    }
    Console.shared.print(Catalogue.sampleNext.text() + "\n")
  }
}
