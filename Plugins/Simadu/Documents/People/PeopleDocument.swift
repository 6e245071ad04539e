import SidilanKit

/// What the documents of the register have in common.
enum PeopleDocument {
  /// A document with the council's letterhead, as of a day.
  static func titled(_ title: String, _ day: CivilDate, _ profile: CouncilProfile)
    -> PrintedDocument
  {
    var document = PrintedDocument(
      title: title,
      letterhead: profile.letterhead.isEmpty ? [profile.name.uppercased()] : profile.letterhead)
    document.blocks = [.fields([LabelledField("Keadaan", StyledText(day.text()))])]
    return document
  }

  /// What stands behind somebody who is suspended, in words short enough for a narrow column.
  static func mark(_ state: MembershipState) -> String {
    state == .active ? "" : " (berhenti sementara)"
  }

  /// The names of constituencies and bodies of a day by their codes; what has none is shown by its code.
  static func names(on day: CivilDate, _ history: RegisterHistory, _ context: PluginContext) throws
    -> [String: String]
  {
    let register = history.on(day)
    let election = try RuleHistory(context).election(on: day)
    return Dictionary(
      register.bodies.map { ($0.code, $0.name) }
        + election.constituencies.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The names of factions of a day by their codes, which may be those of parties.
  static func factions(on day: CivilDate, _ history: RegisterHistory) -> [String: String] {
    Dictionary(
      history.on(day).factions.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
  }
}
