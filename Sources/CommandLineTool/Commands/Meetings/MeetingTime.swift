import ArgumentParser
import Foundation
import Meeting
import Recording

/// When something happens: now, or at a time that is typed.
struct MeetingTime: ParsableArguments {
  @Option(
    name: .customLong("jam"),
    help: ArgumentHelp(Catalogue.meetingTimeOption.text(), valueName: "jam"))
  var typed: String?

  /// The time of an event of a meeting, with its place in the recording that runs.
  func time(in meeting: Meeting) -> EventDraft.Time {
    if let typed { return .typed(typed) }
    let clock = MachineClock.reading()
    return .live(
      EventClock(
        wall: clock.wall, steady: clock.steady, boot: clock.boot,
        position: RecordingPosition.milliseconds(in: meeting.recording, at: clock.wall)))
  }
}
