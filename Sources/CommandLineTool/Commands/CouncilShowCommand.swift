import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan dewan tampil`.
struct CouncilShowCommand: StoreCommand {
  // What stands on every letter.
  static var permission: Permission { .everyone }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tampil", abstract: Catalogue.councilShowAbstract.text(), aliases: ["show"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let profile = try session.store.read { try $0.profile() }
    var table = ResultTable([
      .init("nama", Wording("nama", "name")), .init("kursi", Wording("kursi", "seats")),
      .init("zona", Wording("zona waktu", "time zone")),
      .init("kop", Wording("kop surat", "letterhead")),
    ])
    table.add([
      .text(profile.name), .number(Int64(profile.seats)), .text(profile.timeZone),
      .text(profile.letterhead.joined(separator: " / ")),
    ])
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
