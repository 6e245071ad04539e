import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan pdp pelihat`.
struct PrivacyReadersCommand: ModulesCommand {
  static var permission: Permission { KernelPermissions.servePrivacy }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pelihat", abstract: Catalogue.privacyReadersAbstract.text(),
      aliases: ["readers"])
  }

  @Argument(help: ArgumentHelp(Catalogue.personArgument.text(), valueName: "orang"))
  var person: String
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    let subject = try SubjectOfData.find(person, session, modules)
    var table = ResultTable([
      .init("waktu", Wording("waktu", "time")), .init("akun", Wording("akun", "account")),
      .init("nama", Wording("nama", "name")), .init("modul", Wording("modul", "module")),
      .init("alasan", Wording("alasan", "reason")),
    ])
    for event in try session.store.read({ try $0.readings(of: subject.records) }) {
      table.add([
        .text(TrailSentence.moment(event.time).text()), .text(event.actor), .text(event.actorName),
        .text(event.module), .init(event.reason),
      ])
    }
    Console.shared.print(try table.text(list.form, width: Console.shared.width))
  }
}
