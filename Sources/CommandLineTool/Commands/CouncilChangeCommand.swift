import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan dewan ubah`.
struct CouncilChangeCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.changeCouncil }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ubah", abstract: Catalogue.councilChangeAbstract.text(), aliases: ["change"])
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
  var seats: String?
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let zone = try timeZone.map(CouncilAnswers.timeZone)
    let count = try seats.map(CouncilAnswers.seats)
    try session.store.write(session.act("dewan_ubah", reason: reason)) { writer in
      var profile = try writer.reader.profile()
      if let name { profile.name = name }
      if !letterhead.isEmpty { profile.letterhead = letterhead }
      if let zone { profile.timeZone = zone }
      if let count { profile.seats = count }
      try writer.setProfile(profile)
    }
    try Console.shared.tell(Catalogue.councilChanged, act)
  }
}
