import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan pdp minta`.
struct PrivacyRequestCommand: ModulesCommand {
  static var permission: Permission { KernelPermissions.servePrivacy }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "minta", abstract: Catalogue.privacyRequestAbstract.text(), aliases: ["request"])
  }

  @Argument(help: ArgumentHelp(Catalogue.personArgument.text(), valueName: "orang"))
  var person: String
  @Option(
    name: .customLong("hak"), help: ArgumentHelp(Catalogue.rightOption.text(), valueName: "hak"))
  var kind: DataRequest.Kind
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    let id = try SubjectOfData.find(person, session, modules).person
    let rules = try RuleFolder.shelf(for: []).parameters().set("hak_subjek", on: session.today)
    let hours = try rules.values.field("jam").field(kind.rawValue).integer(in: 1...10_000)
    let now = Date()
    let due = now.addingTimeInterval(Double(hours) * 3600)
    let number = try session.store.write(
      session.act("pdp_minta", subject: id, reason: kind.rawValue)
    ) { writer in
      let number = try writer.addDataRequest(kind, about: id, received: now, due: due)
      try RequestDue.refresh(id, writer)
      return number
    }
    try Console.shared.tell(
      Catalogue.privacyRequested(number, due: TrailSentence.dayAndHour(due)), code: String(number),
      record: id, act)
  }
}
