import ArgumentParser
import CouncilRules
import Foundation
import Meeting
import PluginKit

/// `sidilan risalah jadwal ubah`.
struct MeetingChangeCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ubah", abstract: Catalogue.meetingChangeAbstract.text(), aliases: ["change"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Option(
    name: [.customLong("tgl"), .customLong("tanggal")],
    help: ArgumentHelp(Catalogue.meetingDateOption.text(), valueName: "tanggal"))
  var date: String?
  @Option(
    name: .customLong("jam"),
    help: ArgumentHelp(Catalogue.meetingHourOption.text(), valueName: "jam"))
  var hour: String?
  @Option(
    name: .customLong("rekaman"),
    help: ArgumentHelp(Catalogue.meetingRecordingOption.text(), valueName: "folder"))
  var recording: String?
  @OptionGroup var details: MeetingDetails
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    var change = MeetingChange()
    change.date = try date.map { try CivilDate(parsing: $0) }
    change.invited = try hour.map { try ClockTime(parsing: $0) }
    change.recording = recording.map { URL(fileURLWithPath: $0).path }
    change.plannedMinutes = details.minutes
    (change.room, change.chair, change.secretary) = (details.room, details.chair, details.secretary)
    (change.quorum, change.seats, change.isClosed) =
      (details.quorum, details.seats, details.isClosed)
    change.reason = details.closed ?? details.open
    try MeetingReport.planned(desk.change(meeting.code, change))
  }
}
