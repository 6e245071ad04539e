import ArgumentParser
import PluginHost
import PluginKit

/// `sidilan plugin periksa`.
struct PluginCheckCommand: AsyncParsableCommand, KernelCommand {
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "periksa", abstract: Catalogue.pluginCheckAbstract.text(), aliases: ["check"])
  }

  @Argument(help: ArgumentHelp(Catalogue.pluginCheckArgument.text(), valueName: "modul"))
  var names: [String] = []
  @Flag(name: .customLong("json"), help: ArgumentHelp(Catalogue.jsonFlag.text()))
  var asJSON = false
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() async throws {
    let host = PluginHost.standard(.current)
    let installed = host.files
    var entries: [PluginEntry] = []
    for name in names where PluginFile(path: name) == nil && !installed.contains(id: name) {
      throw ModuleUseError.unknown(id: name, known: installed.map(\.id))
    }
    let files =
      names.isEmpty
      ? installed
      : names.flatMap { name in
        PluginFile(path: name).map { [$0] } ?? installed.filter { $0.id == name }
      }
    for file in files { entries.append(await host.examineAnew(file)) }
    // With the verdicts renewed, what the modules mean to each other is settled once more.
    let survey = await host.survey()
    entries = entries.map { entry in
      guard entry.state == .ready else { return entry }
      return survey.entries.first { $0.file == entry.file && $0.state != .off } ?? entry
    }
    try PluginReport(entries).print(asJSON: asJSON)
    if entries.contains(where: { $0.state != .ready }) {
      throw ExitCode(ExitStatus.unavailable.rawValue)
    }
  }
}

extension [PluginFile] {
  fileprivate func contains(id: String) -> Bool { contains { $0.id == id } }
}
