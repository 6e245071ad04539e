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
    let subject = try SubjectOfData.find(person, session, modules)
    let id = subject.person
    let now = Date()
    try session.store.write(
      session.act(ends ? "pdp_batas_lepas" : "pdp_batasi", subject: id, reason: reason)
    ) { writer in
      for record in subject.records
      where try !ends || writer.reader.isLimited(record) || record == id {
        try writer.setLimited(!ends, record, reason: reason, at: now)
      }
      guard !ends else { return }
      try writer.answerDataRequests(.limit, about: id, .granted, at: now, reason)
      try RequestDue.refresh(id, writer)
    }
    try Console.shared.tell(
      ends ? Catalogue.limitEnded(person) : Catalogue.limited(person), code: person, record: id,
      act)
  }
}
