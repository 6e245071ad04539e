import ArgumentParser
import Foundation
import PluginKit
import RecordStore

/// `sidilan mulai`.
struct StartCommand: AsyncParsableCommand, KernelCommand {
  // There is no account yet; who may write the folder may make the store.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mulai", abstract: Catalogue.startAbstract.text(),
      discussion: Catalogue.startDiscussion.text(), aliases: ["init"])
  }

  @Option(
    name: .customLong("nama"),
    help: ArgumentHelp(Catalogue.councilNameOption.text(), valueName: "nama"))
  var name: String?
  @Option(
    name: .customLong("kop"),
    help: ArgumentHelp(Catalogue.letterheadOption.text(), valueName: "baris"))
  var letterhead: [String] = []
  @Option(
    name: .customLong("zona"),
    help: ArgumentHelp(Catalogue.timeZoneOption.text(), valueName: "zona"))
  var timeZone: String?
  @Option(
    name: .customLong("kursi"),
    help: ArgumentHelp(Catalogue.seatsOption.text(), valueName: "jumlah"))
  var seats: Int?
  @Option(
    name: .customLong("pengelola"),
    help: ArgumentHelp(Catalogue.administratorOption.text(), valueName: "nama"))
  var administrator: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run() async throws {
    let folder = StoreLocation.folder(option: storeOptions.data)
    if FileManager.default.fileExists(atPath: folder.database.path) {
      throw StoreError.exists(folder: folder.url.path)
    }
    let questions = Questions()
    let council =
      try name
      ?? questions.ask("--nama", Catalogue.councilNameOption, standard: "DPRD Kota Balikpapan") {
        $0
      }
    let count =
      try seats.map { try CouncilAnswers.seats(String($0)) }
      ?? questions.ask(
        "--kursi", Catalogue.seatsOption, standard: "45", CouncilAnswers.seats)
    let zone =
      try timeZone.map(CouncilAnswers.timeZone)
      ?? questions.ask(
        "--zona", Catalogue.timeZoneOption, standard: "Asia/Makassar", silent: true,
        CouncilAnswers.timeZone)
    let user = SystemUser.name
    let person =
      try administrator
      ?? questions.ask(
        "--pengelola", Catalogue.administratorOption, standard: user, silent: true
      ) { $0 }
    let lines = letterhead.isEmpty ? [council.uppercased()] : letterhead
    let store = try RecordStore.create(
      folder,
      profile: CouncilProfile(name: council, letterhead: lines, timeZone: zone, seats: count),
      administrator: Account(id: identifier(user), name: person, systemUser: user))
    try store.close()
    try Console.shared.tell(
      Catalogue.started(council: council, folder: folder.url.path, account: person),
      next: Catalogue.startNext, act)
  }

  /// The user's name as the identifier of an account.
  private func identifier(_ user: String) -> String {
    let name = user.lowercased().filter { Account.isIdentifier(String($0)) }
    return name.isEmpty ? "pengelola" : String(name.prefix(64))
  }
}
