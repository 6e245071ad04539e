import SidilanKit
import Testing

@testable import CommandLineTool
@testable import Meeting
@testable import PluginKit

/// What meetings refuse and warn of, in words.
@Suite("Sentences of meetings")
struct SentenceTests {
  private static let moment: CivilMoment = {
    guard let found = try? WITA.moment(at: MachineClock.date(wall("2024-09-25", "10.15"))) else {
      fatalError("no moment")
    }
    return found
  }()

  private static let errors: [MeetingError] = [
    .unknownMeeting("X1"), .severalMeetings("X1", codes: ["X2"]), .nothingRuns,
    .unknownPerson("X1", meeting: "X2"), .unknownItem(7, meeting: "X2", most: 2),
    .unknownEvent(7, meeting: "X2"), .unknownDecision(7, meeting: "X2"),
    .unknownChannel(7, meeting: "X2"), .unknownKind("X1", known: ["X2"]), .kindNeeded("X1"),
    .bodyNeeded(kind: "X1"), .unknownBody("X1", on: day("2024-09-25")), .unknownAgendaEvent("X1"),
    .alreadyPlanned(event: "X1", meeting: "X2"), .sequenceTaken(7, meeting: "X2"),
    .unknownChair("X1"), .opennessReasonNeeded(kind: "X1", isClosed: true),
    .unsuitable(field: "X1", value: "X2"),
    .noRegister, .noAttendanceModule, .personTwice("X1", meeting: "X2"), .channelTaken(7, by: "X2"),
    .hasBegun(meeting: "X2"), .isNamed("X1", meeting: "X2"),
    .notPossible(.closed, .planned, meeting: "X2", event: 7),
    .notPossible(.closed, .suspended, meeting: "X2", event: 7),
    .notPossible(.opened, .running, meeting: "X2", event: 7),
    .notPossible(.resumed, .running, meeting: "X2", event: 7),
    .notPossible(.delayed, .running, meeting: "X2", event: 7),
    .notPossible(.vote, .closed, meeting: "X2", event: 7),
    .nobodyInterrupted(meeting: "X2", event: 7), .personNeeded(.speaker),
    .count(.gavel, found: 100, least: 1, most: 99), .count(.gavel, found: nil, least: 1, most: 99),
    .noCount(.opened), .noScheduledSpeaker(meeting: "X2"), .tooManyDelays(meeting: "X2", most: 2),
    .quorumIsMet(meeting: "X2", counted: 31, needed: 23), .frozen(meeting: "X2", status: "X3"),
    .cancelled(meeting: "X2"), .otherDay(meeting: "X2", date: day("2024-09-25")),
    .inFuture(moment), .beforeOpening(moment, opened: moment), .struck(7, meeting: "X2"),
    .nothingCorrected(7), .reasonNeeded, .bearsDecision(7, decision: 1, meeting: "X2"),
    .seatsUnknown(meeting: "X2"), .attendanceUnknown(meeting: "X2"),
    .factionsUnknown(meeting: "X2"), .noAttendanceList(meeting: "X2"),
    .notQuorate(meeting: "X2", quorumClass: "q34", counted: 31, needed: 34, fraksi: 2),
    .votesNeeded, .votesWithConsensus, .tooManyVotes(votes: 32, present: 31),
    .outcomeNeeded(quorumClass: "akd"), .outcomeDiffers(isCarried: false),
    .noDecisionEvent(7, meeting: "X2"), .unknownFaction("X1", meeting: "X2"),
    .notOpened(meeting: "X2"), .nobodyToWrite, .moreWritersThanTakes(writers: 3, takes: 2),
  ]

  @Test("every refusal says in both languages what is wrong and what to do next", arguments: errors)
  func refusals(error: MeetingError) {
    let message = ErrorSentence.message(error)
    for text in [message.indonesian, message.english] {
      #expect(text.contains(";"), "\(error): \(text)")
      #expect(!text.hasPrefix("rapat menolak"), "\(error)")
    }
    #expect(message.indonesian != message.english)
  }

  @Test("every kind of event, phase and status has a name of its own in both languages")
  func names() {
    let titles = EventKind.allCases.map(Catalogue.eventTitle)
    #expect(Set(titles.map(\.indonesian)).count == titles.count)
    #expect(Set(titles.map(\.english)).count == titles.count)
    let phases = MeetingPhase.allCases.map(Catalogue.phase)
    #expect(Set(phases.map(\.indonesian)).count == phases.count)
    let states = AttendanceStatus.allCases.map(Catalogue.attendanceStatus)
    #expect(Set(states.map(\.english)).count == states.count)
  }

  @Test("lengths are told in hours, minutes and seconds, without those that are zero")
  func spans() {
    #expect(Catalogue.span(9_600_000).indonesian == "2 jam 40 mnt")
    #expect(Catalogue.span(61_000).indonesian == "1 mnt 1 dtk")
    #expect(Catalogue.span(0).indonesian == "0 mnt")
    #expect(Catalogue.span(3_600_000).english == "1 h")
  }
}
