extension LiveRecognition {
  /// The state is replaced at most every tenth of a second, and at least every second.
  private static let shortest = Duration.milliseconds(100)
  private static let longest = Duration.seconds(1)
  /// How long a reader of a growing file rests when it has read everything.
  private static let rest = Duration.milliseconds(40)

  /// Follows the recording to its end.
  ///
  /// - Parameters:
  ///   - handle: gets each line that was appended to the transcript.
  ///   - report: gets each state that was written for screens.
  /// - Throws: `LiveRecognitionError`, or `CancellationError` when the task was cancelled; the transcript is then
  ///   continued by the next run.
  public func run(
    handle: (TranscriptLine) -> Void, report: (RecognizerState) -> Void
  ) async throws {
    do {
      try await follow(handle: handle, report: report)
      let state = try state(.complete)
      publish(state)
      report(state)
    } catch {
      // The reason is thrown on; that the state could not be told adds nothing to it.
      if let state = try? state(.stopped) { publish(state) }
      throw error
    }
  }

  private func follow(
    handle: (TranscriptLine) -> Void, report: (RecognizerState) -> Void
  ) async throws {
    let clock = ContinuousClock()
    var last: (state: RecognizerState, at: ContinuousClock.Instant)?
    while true {
      try Task.checkCancellation()
      let step = try step(handle: handle)
      if case .ended = step { return }
      let since = last.map { $0.at.duration(to: clock.now) } ?? Self.longest
      if since >= Self.shortest {
        let now = try state()
        if since >= Self.longest || !now.saysTheSame(as: last?.state) {
          publish(now)
          report(now)
          last = (now, clock.now)
        }
      }
      if case .waiting = step { try await Task.sleep(for: Self.rest) }
    }
  }
}
