import ArgumentParser
import CouncilRules
import PluginKit
import RecordStore

/// `sidilan cari`.
struct SearchCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.search }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cari", abstract: Catalogue.searchAbstract.text(), aliases: ["search"])
  }

  @Argument(help: ArgumentHelp(Catalogue.searchWords.text(), valueName: "kata"))
  var words: [String]
  @Option(
    name: .customLong("modul"),
    help: ArgumentHelp(Catalogue.searchModuleOption.text(), valueName: "modul"))
  var module: String?
  @Option(
    name: .customLong("sejak"),
    help: ArgumentHelp(Catalogue.searchSinceOption.text(), valueName: "tanggal"))
  var since: String?
  @Option(
    name: .customLong("sampai"),
    help: ArgumentHelp(Catalogue.searchUntilOption.text(), valueName: "tanggal"))
  var until: String?
  @Option(
    name: .customLong("paling-banyak"),
    help: ArgumentHelp(Catalogue.searchLimitOption.text(), valueName: "jumlah"))
  var limit = 20
  @Flag(name: .customLong("json"), help: ArgumentHelp(Catalogue.jsonFlag.text()))
  var asJSON = false
  @Flag(name: .customLong("csv"), help: ArgumentHelp(Catalogue.csvFlag.text()))
  var asCSV = false
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if asJSON && asCSV { throw ValidationError("--json, --csv") }
    if !(1...10_000).contains(limit) { throw ValidationError("--paling-banyak 1 ... 10000") }
  }

  func run(in session: StoreSession) async throws {
    let query = SearchQuery(
      words.joined(separator: " "), module: module,
      since: try since.map { try session.date($0).description },
      until: try until.map { try session.date($0).description }, limit: limit)
    if let since = query.since, let until = query.until {
      _ = try Validity(since: CivilDate(parsing: since), until: CivilDate(parsing: until))
    }
    let hits = try session.store.read { try $0.search(query, for: session.principal) }
    if asJSON {
      Console.shared.print(try SearchReportForm.json(hits))
    } else if asCSV {
      Console.shared.print(SearchReportForm.csv(hits))
    } else {
      Console.shared.print(SearchReportForm.table(hits, width: Console.shared.width))
      if hits.count == limit { Console.shared.note(Catalogue.searchCut(limit).text()) }
    }
  }
}
