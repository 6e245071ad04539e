import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah hadir jumlah`.
struct HeadcountCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.attend }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "jumlah", abstract: Catalogue.headcountAbstract.text(), aliases: ["count"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.headcountArgument.text(), valueName: "hadir"))
  var present: Int
  @Option(
    name: .customLong("izin"), help: ArgumentHelp(Catalogue.excusedOption.text(), valueName: "izin")
  )
  var excused = 0
  @Option(
    name: .customLong("fraksi"),
    help: ArgumentHelp(Catalogue.factionsOption.text(), valueName: "jumlah"))
  var factions: Int?
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    for (name, value) in [("hadir", present), ("--izin", excused), ("--fraksi", factions ?? 0)] {
      guard (0...10_000).contains(value) else { throw ValidationError("\(name) 0...10000") }
    }
  }

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    try desk.count(
      Headcount(present: present, excused: excused, factions: factions), in: log.meeting.code)
    try QuorumReport.tell(log.meeting, desk)
  }
}
