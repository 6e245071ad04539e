import ArgumentParser
import CouncilRules
import Foundation
import PluginKit
import RecordStore

/// `sidilan pdp jawab`.
struct PrivacyAnswerCommand: StoreCommand {
  static var permission: Permission { KernelPermissions.servePrivacy }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "jawab", abstract: Catalogue.privacyAnswerAbstract.text(), aliases: ["answer"])
  }

  @Argument(help: ArgumentHelp(Catalogue.requestArgument.text(), valueName: "nomor"))
  var number: Int64
  @Argument(help: ArgumentHelp(Catalogue.outcomeArgument.text(), valueName: "putusan"))
  var outcome: DataRequest.Outcome
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.answerOption.text(), valueName: "alasan"))
  var reason: String
  @Option(
    name: .customLong("tanggal"),
    help: ArgumentHelp(Catalogue.answerDayOption.text(), valueName: "tanggal"))
  var day: String?
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(in session: StoreSession) async throws {
    let now = Date()
    let time = try day.map { try Self.time(of: CivilDate(parsing: $0), now) } ?? now
    let request = try session.store.read { reader in
      try reader.dataRequests().first { $0.number == number }
    }
    guard let request else { throw PrivacyError.noRequest(number) }
    let act = session.act("pdp_jawab", subject: request.person, reason: reason)
    try session.store.write(act) { writer in
      try writer.answerDataRequest(number, outcome, at: time, reason)
      try RequestDue.refresh(request.person, writer)
    }
    try Console.shared.tell(
      Catalogue.privacyAnswered(number, outcome, isLate: time > request.due), code: String(number),
      record: request.person, self.act)
  }

  /// The end of a day, or this moment when the day is today.
  ///
  /// - Throws: `ToolError.futureAnswer`.
  private static func time(of day: CivilDate, _ now: Date) throws -> Date {
    guard day <= (try WITA.moment(at: now).date) else { throw ToolError.futureAnswer(day) }
    let end = WITA.instant(
      of: CivilMoment(day, try ClockTime(hour: 23, minute: 59, second: 59)))
    return min(now, end)
  }
}
