import SidilanKit

/// What the register of people refuses; cases carry facts, and no personal data.
enum PeopleError: ExplainedError, Hashable {
  /// There is no such thing.
  case unknown(RegisterNoun, String)
  /// It is none of those that are known.
  case unknownChoice(RegisterNoun, String, known: [String])
  /// The code or number is used already.
  case taken(RegisterNoun, String)
  /// What was typed cannot be that.
  case unreadable(RegisterNoun, String)
  /// A personal value that cannot be; it is not repeated.
  case unreadablePersonal(RegisterNoun)
  /// Another person bears the identity number.
  case identityTaken(by: String)
  /// Somebody who has held an office cannot be removed.
  case personHasRecords([String])
  /// An act would break rules.
  case refused([Breach])
  /// Somebody's time has ended already.
  case endedAlready(String, CivilDate)
  /// Somebody's time has not begun then.
  case notYet(String, since: CivilDate)
  /// The member is not suspended then, or suspended already.
  case suspension(String, CivilDate, isSuspended: Bool)
  /// A successor begins while the predecessor still sits.
  case predecessorSits(String, until: CivilDate?)
  /// Somebody has succeeded already.
  case replacedAlready(String, by: String)
  /// Too little of the term is left for a successor.
  case termTooShort(String, proposed: CivilDate, end: CivilDate, Basis)
  /// A member does not sit there then.
  case notSeated(member: String, place: String, CivilDate)
  /// A member sits there in that position already.
  case seatedAlready(member: String, place: String)
  /// The successor needs a faction that still exists.
  case factionGone(member: String, faction: String?)
  /// A faction would have too few members.
  case factionTooSmall(String, found: Int, least: Int, Basis)
  /// A kind of body that a re-forming does not touch.
  case notReformed(body: String, Basis)
  /// Somebody is named twice where once is enough.
  case twice(RegisterNoun, String)
  /// Something must be said.
  case missing(RegisterNoun, option: String)
  /// The register is not empty.
  case notEmpty(members: Int)
  /// A file of the module cannot be used.
  case file(String)
  /// Rows of a table are refused, and nothing was written.
  case rows(Int, of: Int)
  /// Rows of a new composition are refused, and the old one stays.
  case reforming(Int)
  /// No act on it is left that could be taken back.
  case nothingToUndo(String)
  /// What an act has changed was changed again since then.
  case changedSince(String)
  /// A code that could be taken for one that there is.
  case lookAlike(RegisterNoun, String, existing: String)
  /// A decree that is dated later than today.
  case futureDecree(String, CivilDate)
  /// A party is corrected as if it were a slip of typing, which nobody has said it is.
  case changedParty(member: String, from: String, to: String, Basis)
  /// Nothing to change was said.
  case nothingToChange
  /// There is nothing to divide.
  case nothingToDivide(CivilDate)
}
