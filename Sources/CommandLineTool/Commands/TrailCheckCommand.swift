import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan jejak periksa` and `sidilan periksa`.
struct TrailCheckCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.check }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "periksa", abstract: Catalogue.trailCheckAbstract.text(), aliases: ["check"])
  }

  @Flag(name: .customLong("json"), help: ArgumentHelp(Catalogue.jsonFlag.text()))
  var asJSON = false
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let report = try session.store.check()
    Console.shared.print(
      asJSON ? try CheckReportForm.json(report) : CheckReportForm.text(report))
    if !report.faults.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
