import ArgumentParser
import CouncilRules
import Documents
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
  @Option(
    name: .customLong("keluaran"),
    help: ArgumentHelp(Catalogue.copyOption.text(), valueName: "berkas.pdf"))
  var output: String?
  @OptionGroup var list: ListOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    let subject = try SubjectOfData.find(person, session, modules)
    let id = subject.person
    let now = Date()
    let file = try output.map { try PrivateFile($0, form: "pdf") }
    // Written down first: what is shown was then looked at, whatever happens to the output.
    try session.store.note(session.act("baca", subject: id, reason: "hak subjek data"))
    let (report, profile) = try session.store.read { reader in
      (try PersonalDataReport(subject, modules, in: reader), try reader.profile())
    }
    if let file {
      try file.write(report.document(profile, at: now).pdf(created: now).bytes)
      Console.shared.print(file.path + "\n")
    } else {
      Console.shared.print(try report.table.text(list.form, width: 0))
    }
    try session.store.write(session.act("pdp_jawab", subject: id)) { writer in
      try writer.answerDataRequests(.show, about: id, .granted, at: now, "ditunjukkan")
      try RequestDue.refresh(id, writer)
    }
  }
}
