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
  @Flag(name: .customLong("susun-indeks"), help: ArgumentHelp(Catalogue.rebuildFlag.text()))
  var rebuilds = false
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    if rebuilds { try session.store.rebuildSearch() }
    let report = try session.store.check()
    let names = try session.store.read { reader in
      report.faults.compactMap(\.record).reduce(into: [:]) { names, row in
        // A row that is gone has no name any more.
        names[row] = try? reader.title(ofRow: row)
      }
    }
    Console.shared.print(
      asJSON ? try CheckReportForm.json(report) : CheckReportForm.text(report, names: names))
    if !report.faults.isEmpty { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
