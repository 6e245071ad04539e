package import CouncilRules

/// What a meeting refuses, with the facts of each case; sentences are made elsewhere.
package enum MeetingError: Error, Hashable, Sendable {
  // MARK: Finding

  /// No meeting has this code or day, or nobody may know of it.
  case unknownMeeting(String)
  /// Several meetings fit.
  case severalMeetings(String, codes: [String])
  /// No meeting is running.
  case nothingRuns
  /// Nobody of this code takes part.
  case unknownPerson(String, meeting: String)
  /// The agenda has no such item.
  case unknownItem(Int, meeting: String, most: Int)
  /// The log has no such event.
  case unknownEvent(Int, meeting: String)
  /// The meeting has no such decision.
  case unknownDecision(Int, meeting: String)
  /// Nobody has this microphone channel.
  case unknownChannel(Int, meeting: String)

  // MARK: Planning

  /// No such kind of meeting.
  case unknownKind(String, known: [String])
  /// An event of the agenda that is no kind of meeting by itself.
  case kindNeeded(String)
  /// A kind of which a body must be named.
  case bodyNeeded(kind: String)
  /// The register has no such body on this day.
  case unknownBody(String, on: CivilDate)
  /// The agenda holds no such event that is set.
  case unknownAgendaEvent(String)
  /// The event of the agenda has its meeting already.
  case alreadyPlanned(event: String, meeting: String)
  /// A meeting of the same kind, period and year has the number.
  case sequenceTaken(Int, meeting: String)
  /// Who is to preside is not among those who take part.
  case unknownChair(String)
  /// Openness other than the kind's needs a reason.
  case opennessReasonNeeded(kind: String, isClosed: Bool)
  /// A text that must say something, or says what no text may.
  case unsuitable(field: String, value: String)
  /// No register is open from which people could be read.
  case noRegister
  /// No module keeps attendance.
  case noAttendanceModule
  /// The code is taken.
  case personTwice(String, meeting: String)
  /// The microphone channel is taken.
  case channelTaken(Int, by: String)
  /// A meeting that has begun is not cancelled, or its plan not changed in this.
  case hasBegun(meeting: String)
  /// Somebody who is named in the log stays.
  case isNamed(String, meeting: String)

  // MARK: The log

  /// The event cannot happen in this phase; `event` is the one of the log that would not fit.
  case notPossible(EventKind, MeetingPhase, meeting: String, event: Int)
  /// Nobody was interrupted who could go on.
  case nobodyInterrupted(meeting: String, event: Int)
  /// The event must name somebody.
  case personNeeded(EventKind)
  /// The event needs a number, or one that is possible.
  case count(EventKind, found: Int?, least: Int, most: Int)
  /// The event takes no number.
  case noCount(EventKind)
  /// Neither a person nor a channel nor the agenda says who speaks.
  case noScheduledSpeaker(meeting: String)
  /// The delays for want of a quorum are used up.
  case tooManyDelays(meeting: String, most: Int)
  /// There is a quorum, so that nothing is put off for want of one.
  case quorumIsMet(meeting: String, counted: Int, needed: Int)
  /// The log is closed, since the minutes have gone further.
  case frozen(meeting: String, status: String)
  /// The meeting was cancelled.
  case cancelled(meeting: String)
  /// The meeting is not called for today.
  case otherDay(meeting: String, date: CivilDate)
  /// The time has not come yet.
  case inFuture(CivilMoment)
  /// The time is before the opening, and too long after it to be of the next day.
  case beforeOpening(CivilMoment, opened: CivilMoment)
  /// The event was struck out already.
  case struck(Int, meeting: String)
  /// A correction that corrects nothing.
  case nothingCorrected(Int)
  /// What needs a reason.
  case reasonNeeded
  /// A decision was taken by the event; the decision is struck out first.
  case bearsDecision(Int, decision: Int, meeting: String)

  // MARK: Attendance, quorum, decisions

  /// How many seats there are is not known.
  case seatsUnknown(meeting: String)
  /// Nobody has written who is there.
  case attendanceUnknown(meeting: String)
  /// The class asks how many factions are present, and only heads were counted.
  case factionsUnknown(meeting: String)
  /// The module that keeps attendance has no list of this meeting.
  case noAttendanceList(meeting: String)
  /// There is no quorum for the class.
  case notQuorate(meeting: String, quorumClass: String, counted: Int, needed: Int, fraksi: Int?)
  /// A majority needs votes.
  case votesNeeded
  /// A consensus has none.
  case votesWithConsensus
  /// More votes than members present.
  case tooManyVotes(votes: Int, present: Int)
  /// The rules of this class give no number; whoever chairs says what came out.
  case outcomeNeeded(quorumClass: String)
  /// The votes give the outcome, and it is another.
  case outcomeDiffers(isCarried: Bool)
  /// The event is none by which something is decided, or has its decision already.
  case noDecisionEvent(Int, meeting: String)
  /// No faction of this code takes part.
  case unknownFaction(String, meeting: String)

  // MARK: Numbers

  /// The meeting was not opened.
  case notOpened(meeting: String)
  /// Nobody was named for the takes.
  case nobodyToWrite
  /// Somebody would have no take.
  case moreWritersThanTakes(writers: Int, takes: Int)
}
