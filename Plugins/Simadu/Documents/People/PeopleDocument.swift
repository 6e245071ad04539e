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
}
