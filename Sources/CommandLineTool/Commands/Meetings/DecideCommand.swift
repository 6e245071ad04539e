import ArgumentParser
import Meeting
import PluginKit

/// `sidilan risalah keputusan tambah`.
struct DecideCommand: MeetingCommand {
  static var permission: Permission { MeetingPermissions.decide }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tambah", abstract: Catalogue.decideAbstract.text(),
      discussion: Catalogue.decideDiscussion.text(), aliases: ["add"])
  }

  @OptionGroup var meeting: MeetingArgument
  @Argument(help: ArgumentHelp(Catalogue.decisionTextArgument.text(), valueName: "rumusan"))
  var text: String
  @Option(
    name: .customLong("setuju"),
    help: ArgumentHelp(Catalogue.inFavourOption.text(), valueName: "suara"))
  var inFavour: Int?
  @Option(
    name: .customLong("menolak"),
    help: ArgumentHelp(Catalogue.againstOption.text(), valueName: "suara"))
  var against = 0
  @Option(
    name: .customLong("abstain"),
    help: ArgumentHelp(Catalogue.abstainingOption.text(), valueName: "suara"))
  var abstaining = 0
  @Option(
    name: .customLong("hasil"),
    help: ArgumentHelp(Catalogue.outcomeOption.text(), valueName: "hasil"))
  var outcome: OutcomeWord?
  @Option(
    name: .customLong("kuorum"),
    help: ArgumentHelp(Catalogue.quorumClassOption.text(), valueName: "kelas"))
  var quorum: String?
  @Option(
    name: .customLong("palu"),
    help: ArgumentHelp(Catalogue.knocksOption.text(), valueName: "ketukan"))
  var knocks: Int?
  @Option(
    name: .customLong("sikap"),
    help: ArgumentHelp(Catalogue.stanceOption.text(), valueName: "fraksi=sikap"))
  var stances: [StanceWord] = []
  @Option(
    name: .customLong("produk"),
    help: ArgumentHelp(Catalogue.referenceOption.text(), valueName: "nomor"))
  var reference: String?
  @Option(
    name: .customLong("peristiwa"),
    help: ArgumentHelp(Catalogue.decisionEventOption.text(), valueName: "nomor"))
  var event: Int?
  @OptionGroup var time: MeetingTime
  @OptionGroup var force: ForceOptions
  @OptionGroup var act: ActOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var languageOptions: LanguageOptions

  func validate() throws {
    if inFavour == nil, against != 0 || abstaining != 0 { throw ValidationError("--setuju") }
    if event != nil, time.typed != nil || knocks != nil {
      throw ValidationError("--peristiwa, --jam, --palu")
    }
    if Set(stances.map(\.faction)).count != stances.count { throw ValidationError("--sikap") }
  }

  func run(at desk: MeetingDesk) throws {
    let log = try desk.log(meeting.code)
    var draft = DecisionDraft(
      text, inFavour == nil ? .consensus : .majority, at: time.time(in: log.meeting))
    draft.votes = inFavour.map {
      Decision.Votes(inFavour: $0, against: against, abstaining: abstaining)
    }
    draft.isCarried = outcome.map { $0 == .diterima }
    (draft.quorum, draft.knocks, draft.reference, draft.event) =
      (quorum, knocks, reference, event)
    draft.stances = Dictionary(
      stances.map { ($0.faction, $0.stance) }, uniquingKeysWith: { first, _ in first })
    draft.forced = try force.forced()
    let (decision, marked) = try desk.decide(draft, in: log.meeting.code)
    try Console.shared.tell(Catalogue.decided(decision), code: meeting.code, act)
    EventReport.warn(marked.warnings)
  }
}
