import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan pdp perbaiki`.
struct PrivacyCorrectCommand: ModulesCommand {
  static var permission: Permission { KernelPermissions.servePrivacy }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "perbaiki", abstract: Catalogue.privacyCorrectAbstract.text(),
      aliases: ["correct"])
  }

  @Argument(help: ArgumentHelp(Catalogue.personArgument.text(), valueName: "orang"))
  var person: String
  @Option(
    name: .customLong("isi"),
    help: ArgumentHelp(Catalogue.fieldOption.text(), valueName: "butir=isi")
  )
  var fields: [String]
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession, _ modules: OpenModules) async throws {
    let id = try SubjectOfData.find(person, session, modules).person
    let values = try values()
    let owners = try session.store.read { reader in
      try modules.holders.map {
        ($0.module.id, $0.holding, try $0.holding.correctable(of: id, in: reader))
      }
    }
    for field in values.keys.sorted() where !owners.contains(where: { $0.2.contains(field) }) {
      throw ToolError.noField(field, known: owners.flatMap(\.2))
    }
    for (module, holding, known) in owners {
      let own = values.filter { known.contains($0.key) }
      guard !own.isEmpty else { continue }
      let act = Act(
        "pdp_perbaiki", by: session.principal, module: module, subject: id, reason: reason)
      try session.store.write(act) { try holding.correct(id, own, $0) }
    }
    let now = Date()
    try session.store.write(session.act("pdp_jawab", subject: id, reason: reason)) { writer in
      try writer.answerDataRequests(.correct, about: id, .granted, at: now, reason)
      try RequestDue.refresh(id, writer)
    }
    try Console.shared.tell(
      Catalogue.corrected(person, values.keys.sorted()), code: person, record: id, self.act)
  }

  /// What was typed, by field.
  ///
  /// - Throws: `ToolError.fieldForm` with the place of an entry that is none; its text may be personal.
  private func values() throws -> [String: String] {
    var values: [String: String] = [:]
    for (index, entry) in fields.enumerated() {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, values[String(parts[0])] == nil else {
        throw ToolError.fieldForm(index + 1)
      }
      values[String(parts[0])] = String(parts[1])
    }
    return values
  }
}
