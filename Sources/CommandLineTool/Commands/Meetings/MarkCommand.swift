import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah tandai`.
struct MarkCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.mark }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tandai", abstract: Catalogue.markAbstract.text(),
      discussion: Catalogue.markDiscussion.text(), aliases: ["mark"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.happeningArgument.text(), valueName: "peristiwa"))
  var kind: EventKind
  @Argument(help: ArgumentHelp(Catalogue.eventCountArgument.text(), valueName: "jumlah"))
  var count: Int?
  @OptionGroup var who: PersonOptions
  @Option(
    name: .customLong("keterangan"),
    help: ArgumentHelp(Catalogue.eventNoteOption.text(), valueName: "teks"))
  var note: String?
  @OptionGroup var time: MeetingTime
  @OptionGroup var force: ForceOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    var draft = EventDraft(kind, at: time.time(in: log.meeting), count: count)
    // Who begins to speak without being named is the next in the agenda.
    draft.person = who.named ?? (kind == .speaker ? .agenda : .nobody)
    draft.turn = who.turn
    draft.note = note
    draft.forced = try force.forced()
    try EventReport.tell(desk.mark(draft, in: log.meeting.code), log.meeting, desk)
  }
}

extension EventKind: ExpressibleByArgument {
  /// Reads the short word or the name.
  package init?(argument: String) { self.init(word: argument) }
  /// The short words.
  package static var allValueStrings: [String] { allCases.map(\.word) }
}
