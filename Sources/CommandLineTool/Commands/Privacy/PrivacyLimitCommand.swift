import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan pdp batasi`.
struct PrivacyLimitCommand: ModulesCommand {
  static var permission: Permission { KernelPermissions.servePrivacy }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "batasi", abstract: Catalogue.privacyLimitAbstract.text(), aliases: ["limit"])
  }

  @Argument(help: ArgumentHelp(Catalogue.personArgument.text(), valueName: "orang"))
  var person: String
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @Flag(name: .customLong("lepas"), help: ArgumentHelp(Catalogue.endLimitFlag.text()))
  var ends = false
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    let id = try PersonSearch.find(person, session, modules)
    let now = Date()
    try session.store.write(
      session.act(ends ? "pdp_batas_lepas" : "pdp_batasi", subject: id, reason: reason)
    ) { writer in
      try writer.setLimited(!ends, id, reason: reason, at: now)
      if !ends { try writer.answerDataRequests(.limit, about: id, at: now, reason) }
    }
    try Console.shared.tell(
      ends ? Catalogue.limitEnded(person) : Catalogue.limited(person), code: person, record: id,
      act)
  }
}
