import ArgumentParser
import PluginKit
import RecordStore

/// `sidilan jejak ID`.
struct TrailShowCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.seeTrail }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tampil", abstract: Catalogue.trailShowAbstract.text(), aliases: ["show"])
  }

  @Argument(help: ArgumentHelp(Catalogue.recordArgument.text(), valueName: "catatan"))
  var record: String?
  @Flag(name: .customLong("json"), help: ArgumentHelp(Catalogue.jsonFlag.text()))
  var asJSON = false
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    guard let record else {
      return try await TrailListCommand.parse(asJSON ? ["--json"] : []).run(in: session)
    }
    let (id, events, isPersonal) = try session.store.read { reader in
      let named = try RecordID(record) ?? reader.record(beginning: record)
      let coded = try named.map { [$0] } ?? reader.records(code: record)
      let ids = try coded.isEmpty ? [reader.record(number: record)] : coded
      // What somebody may not see has no history for them either, and they cannot learn that it is there.
      let seen = try ids.filter { id in
        let envelope = try reader.record(id)
        return try session.principal.maySee(
          module: envelope.module, access: envelope.content.access)
          && reader.personalDataEver(id).allSatisfy { session.principal.holds($0.permission) }
      }
      guard !seen.isEmpty else {
        throw named.map { .noRecord($0) } ?? StoreError.noSuchNumber(record)
      }
      let events = try reader.history(of: seen)
      // Where the use of somebody's data is limited, their history is told without the data.
      let isLimited = try seen.contains { try reader.isLimited($0) }
      if isLimited, !KernelPermissions.servePrivacy.allows(session.principal) {
        return (seen[0], events.map(\.masked), false)
      }
      let isPersonal = try seen.contains {
        try !reader.personalDataEver($0).isEmpty
          || reader.record($0).content.access > .staff
      }
      return (seen[0], events, isPersonal)
    }
    // Written down first: what is shown was then looked at, whatever happens to the output.
    if isPersonal { try session.store.note(session.act("baca", subject: id, reason: "jejak")) }
    Console.shared.print(asJSON ? try TrailReportForm.json(events) : TrailReportForm.text(events))
  }
}
