import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan pdp hapus`.
struct PrivacyEraseCommand: ModulesCommand {
  static var permission: Permission { KernelPermissions.erasePrivacy }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hapus", abstract: Catalogue.privacyEraseAbstract.text(), aliases: ["erase"])
  }

  @Argument(help: ArgumentHelp(Catalogue.personArgument.text(), valueName: "orang"))
  var person: String
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    let id = try PersonSearch.find(person, session, modules)
    let now = Date()
    var kept: [(module: String, KeptData)] = []
    for (module, holding) in modules.holders {
      let act = Act(
        "pdp_hapus", by: session.principal, module: module.id, subject: id, reason: reason)
      kept += try session.store.write(act) {
        try holding.erase(id, on: session.today, $0)
      }.map { (module.id, $0) }
    }
    try session.store.write(session.act("pdp_jawab", subject: id)) {
      try $0.answerDataRequests(
        .erase, about: id, at: now, kept.isEmpty ? "dihapus" : "sebagian disimpan menurut aturan")
    }
    // The log beside the database holds the old pages until it is emptied.
    try session.store.close()
    try Console.shared.tell(
      Catalogue.privacyErased, code: person, record: id,
      warnings: kept.map { Catalogue.privacyKept($0.module, what: $0.1.what, why: $0.1.why) }, act)
  }
}
