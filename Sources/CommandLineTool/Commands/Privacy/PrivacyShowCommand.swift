import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan pdp tunjukkan`.
struct PrivacyShowCommand: ModulesCommand {
  static var permission: Permission { KernelPermissions.servePrivacy }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tunjukkan", abstract: Catalogue.privacyShowAbstract.text(), aliases: ["show"])
  }

  @Argument(help: ArgumentHelp(Catalogue.personArgument.text(), valueName: "orang"))
  var person: String
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    let id = try PersonSearch.find(person, session, modules)
    var table = ResultTable([
      .init("modul", Wording("modul", "module")), .init("jenis", Wording("jenis", "kind")),
      .init("data", Wording("data", "data")), .init("isi", Wording("isi", "value")),
    ])
    let today = Date()
    // Written down first: what is shown was then looked at, whatever happens to the output.
    try session.store.note(session.act("baca", subject: id, reason: "hak subjek data"))
    try session.store.read { reader in
      for (module, holding) in modules.holders {
        for item in try holding.items(about: id, in: reader) {
          table.add([
            .text(module.id), .init(item.tag?.rawValue), .text(item.label.text()),
            .text(item.value),
          ])
        }
      }
    }
    Console.shared.print(try table.text(list.form, width: 0))
    try session.store.write(session.act("pdp_jawab", subject: id)) {
      try $0.answerDataRequests(.show, about: id, at: today, "ditunjukkan")
    }
  }
}
