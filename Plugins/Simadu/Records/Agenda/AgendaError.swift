import SidilanKit

/// What is refused about the agenda; each sentence names the rule and where it comes from.
enum AgendaError: ExplainedError, Hashable {
  case unknown(String)
  case unreadableMonth(String)
  case unreadableMoment(String)
  case timeMissing
  case endsBeforeBeginning(CivilMoment, CivilMoment)
  case past(CivilMoment, now: CivilMoment)
  case bodyMissing(AgendaKind, AllowedConveners)
  case bodyBarred(AgendaKind, String)
  case bodyUnsuitable(AgendaKind, String, Set<Convener>, AllowedConveners)
  case recess(AgendaKind, SittingPeriod, Basis)
  case recessAtSetting(String, AgendaKind, SittingPeriod, Basis)
  case roomTakenByClosed(String)
  case roomTaken(String, by: String, CivilMoment, CivilMoment)
  case state(String, AgendaState, AgendaVerb)
  case reasonMissing(AgendaVerb)
  case emptyReason(String)
  case decisionMissing(Basis)
  case nothingToSet(String)
  case unchangeable(String, AgendaState)
  case letterMissing(String, limit: TimeLimit)
  case changeTooLate(String, last: CivilDate, letter: CivilDate, limit: TimeLimit)
  case letterInFuture(CivilDate)
  case nothingToChange(String)
  case newDateMissing(String)
  case invitationTooLate(String, latest: CivilMoment, sent: CivilMoment, limit: TimeLimit)
  case invitationInFuture(CivilMoment)
  case invitationBeforeSetting(String, AgendaState)
  case tooEarly(String, CivilMoment)
  case noSittingPeriod(CivilDate)
  case firstNumber(Int, year: Int)
  case firstNumberReason
  case numbersGiven(Int, last: String)

  var sentence: Wording { AgendaSentence.of(self) }
}
