import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah betulkan`.
struct CorrectCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.mark }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "betulkan", abstract: Catalogue.correctAbstract.text(), aliases: ["correct"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.eventNumberArgument.text(), valueName: "nomor"))
  var number: Int
  @Option(
    name: .customLong("jam"),
    help: ArgumentHelp(Catalogue.meetingTimeOption.text(), valueName: "jam"))
  var time: String?
  @Option(
    name: .customLong("jumlah"),
    help: ArgumentHelp(Catalogue.eventCountArgument.text(), valueName: "jumlah"))
  var count: Int?
  @OptionGroup var who: PersonOptions
  @Option(
    name: .customLong("keterangan"),
    help: ArgumentHelp(Catalogue.eventNoteOption.text(), valueName: "teks"))
  var note: String?
  @Option(
    name: .customLong("alasan"),
    help: ArgumentHelp(Catalogue.reasonOption.text(), valueName: "alasan"))
  var reason: String
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    var correction = EventCorrection()
    (correction.time, correction.count, correction.note) = (time, count, note)
    (correction.person, correction.turn) = (who.named, who.turn)
    try EventReport.tell(
      desk.correct(number, in: log.meeting.code, correction, reason: reason), log.meeting, desk)
  }
}
