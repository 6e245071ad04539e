import CouncilRules
import GRDB
import RecordStore

extension MeetingDesk {
  /// Writes a decision down, and marks the event by which it is taken.
  ///
  /// - Throws: `MeetingError`; nothing is written then.
  package func decide(_ draft: DecisionDraft, in code: String) throws
    -> (decision: Decision, marked: Marked)
  {
    guard draft.text.contains(where: { !$0.isWhitespace }) else {
      throw MeetingError.unsuitable(field: "rumusan", value: draft.text)
    }
    return try write("putuskan", code, reason: draft.forced) { writer, log in
      let meeting = log.meeting
      if let faction = draft.stances.keys.sorted().first(where: { faction in
        !meeting.participants.contains { $0.faction == faction }
      }) {
        throw MeetingError.unknownFaction(faction, meeting: meeting.code)
      }
      let quorum = try quorum(meeting, draft.quorum, in: writer.reader)
      let warnings = try mayDecide(meeting, quorum, forced: draft.forced)
      let isCarried = try outcome(draft, quorum)
      let marked = try event(draft, log, warnings, writer)
      let number =
        (try MeetingRows.decisions(of: meeting.record, in: writer.reader).last?.number ?? 0) + 1
      let decision = Decision(
        number: number, event: marked.event.number, text: draft.text, manner: draft.manner,
        votes: draft.votes, isCarried: isCarried,
        needed: draft.manner == .majority ? quorum.needed : nil,
        quorum: draft.quorum ?? meeting.quorum, knocks: draft.knocks, stances: draft.stances,
        forced: warnings.isEmpty ? nil : draft.forced, reference: draft.reference, strike: nil)
      try insert(decision, of: meeting, writer)
      return (decision, marked)
    }
  }

  /// Strikes a decision out; its event stays in the log.
  ///
  /// - Throws: `MeetingError.unknownDecision`, `.reasonNeeded`.
  package func strikeDecision(_ number: Int, in code: String, reason: String?) throws {
    let reason = try Self.reason(reason)
    try write("coret_keputusan", code, reason: reason) { writer, log in
      let decisions = try MeetingRows.decisions(of: log.meeting.record, in: writer.reader)
      guard decisions.contains(where: { $0.number == number && $0.strike == nil }) else {
        throw MeetingError.unknownDecision(number, meeting: log.meeting.code)
      }
      try writer.database.execute(
        sql: "UPDATE risalah_decision SET struck_reason = ? WHERE meeting = ? AND number = ?",
        arguments: [reason, log.meeting.record.description, number])
    }
  }

  /// The event by which a decision is taken: one that was marked, or a new one with its knocks.
  private func event(
    _ draft: DecisionDraft, _ log: MeetingLog, _ warnings: [MeetingWarning], _ writer: StoreWriter
  ) throws -> Marked {
    if let number = draft.event {
      let event = try log.event(number)
      let decisions = try MeetingRows.decisions(of: log.meeting.record, in: writer.reader)
      guard event.kind.decides,
        !decisions.contains(where: { $0.event == number && $0.strike == nil })
      else { throw MeetingError.noDecisionEvent(number, meeting: log.meeting.code) }
      return Marked(event: event, course: log.course, warnings: warnings)
    }
    var mark = EventDraft(draft.manner == .consensus ? .approval : .vote, at: draft.time)
    mark.forced = warnings.isEmpty ? nil : draft.forced
    let marked = try self.mark(mark, log, writer, quorumClass: draft.quorum)
    guard let knocks = draft.knocks else { return marked }
    _ = try self.mark(
      EventDraft(.gavel, at: draft.time, count: knocks),
      MeetingLog(log.meeting, in: writer.reader), writer)
    return marked
  }

  /// What came out, by the votes where they decide it.
  private func outcome(_ draft: DecisionDraft, _ quorum: QuorumState) throws -> Bool {
    guard let votes = draft.votes else {
      if draft.manner == .majority { throw MeetingError.votesNeeded }
      return try agreed(draft.isCarried, with: true)
    }
    if draft.manner == .consensus { throw MeetingError.votesWithConsensus }
    for (field, count) in [
      ("setuju", votes.inFavour), ("menolak", votes.against), ("abstain", votes.abstaining),
    ] where !(0...10_000).contains(count) {
      throw MeetingError.unsuitable(field: field, value: String(count))
    }
    guard case .counted(let finding) = quorum else {
      if case .unknown(let name) = quorum {
        guard let said = draft.isCarried else {
          throw MeetingError.outcomeNeeded(quorumClass: name)
        }
        return said
      }
      return try agreed(draft.isCarried, with: votes.inFavour > votes.against)
    }
    let sum = votes.inFavour + votes.against + votes.abstaining
    guard sum <= finding.attendance.present else {
      throw MeetingError.tooManyVotes(votes: sum, present: finding.attendance.present)
    }
    if let carried = finding.votesCarry(inFavour: votes.inFavour, against: votes.against) {
      return try agreed(draft.isCarried, with: carried)
    }
    guard let said = draft.isCarried else {
      throw MeetingError.outcomeNeeded(quorumClass: finding.quorumClass.name)
    }
    return said
  }

  private func agreed(_ said: Bool?, with found: Bool) throws(MeetingError) -> Bool {
    if let said, said != found { throw .outcomeDiffers(isCarried: found) }
    return found
  }

  private func insert(_ decision: Decision, of meeting: Meeting, _ writer: StoreWriter) throws {
    let record = meeting.record.description
    try writer.database.execute(
      sql: """
        INSERT INTO risalah_decision (meeting, number, event, text, manner, in_favour, against,
          abstaining, carried, needed, quorum, knocks, forced, reference)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record, decision.number, decision.event, decision.text, decision.manner.rawValue,
        decision.votes?.inFavour, decision.votes?.against, decision.votes?.abstaining,
        decision.isCarried, decision.needed, decision.quorum, decision.knocks, decision.forced,
        decision.reference,
      ])
    for (faction, stance) in decision.stances.sorted(by: { $0.key < $1.key }) {
      try writer.database.execute(
        sql: "INSERT INTO risalah_stance (meeting, decision, faction, stance) VALUES (?, ?, ?, ?)",
        arguments: [record, decision.number, faction, stance.rawValue])
    }
  }
}

extension QuorumState {
  /// How many must be in favour; nil where that is no number of those present.
  fileprivate var needed: Int? {
    guard case .counted(let finding) = self else { return nil }
    return finding.neededInFavour
  }
}
