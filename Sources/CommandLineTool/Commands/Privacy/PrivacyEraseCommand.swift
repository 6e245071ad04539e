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
    let id = try SubjectOfData.find(person, session, modules).person
    let now = Date()
    var deleted: [(module: String, what: Wording)] = []
    var kept: [(module: String, data: KeptData)] = []
    for (module, holding) in modules.holders {
      let act = Act(
        "pdp_hapus", by: session.principal, module: module.id, subject: id, reason: reason)
      let report = try session.store.write(act) {
        try holding.erase(id, on: session.today, $0)
      }
      deleted += report.deleted.map { (module.id, $0) }
      kept += report.kept.map { (module.id, $0) }
    }
    kept.append((KernelPermissions.module, Catalogue.trailKept))
    // What the trail keeps is never deleted; of the rest it depends.
    let outcome: DataRequest.Outcome =
      deleted.isEmpty ? .refused : kept.count == 1 ? .granted : .partly
    let answer = Catalogue.erasureAnswer(
      deleted: deleted.map(\.what), kept: kept.map(\.data)
    ).indonesian
    try session.store.write(session.act("pdp_jawab", subject: id, reason: reason)) { writer in
      try writer.answerDataRequests(.erase, about: id, outcome, at: now, answer)
      try RequestDue.refresh(id, writer)
    }
    // The log beside the database holds the old pages until it is emptied.
    try session.store.close()
    try Console.shared.tell(
      deleted.isEmpty ? Catalogue.nothingErased : Catalogue.privacyErased, code: person, record: id,
      details: deleted.map { Catalogue.privacyDeleted($0.0, what: $0.1) }
        + kept.map { Catalogue.privacyKept($0.0, what: $0.1.what, why: $0.1.why) }, act)
  }
}
