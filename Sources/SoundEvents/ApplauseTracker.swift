/// Finds where people clap, one decision after the other.
struct ApplauseTracker {
  private let rules: SoundEventRules
  private let decision: Int
  /// The last decisions, a ring.
  private var window: [Float] = []
  private var place = 0
  private var index = 0
  private var start: Int?

  init(rules: SoundEventRules, decision: Int) {
    self.rules = rules
    self.decision = decision
    window.reserveCapacity(rules.applauseWindow)
  }

  /// Takes the probability of applause and appends a stretch that is over.
  mutating func accept(_ probability: Float, events: inout [SoundEvent]) {
    if window.count < rules.applauseWindow {
      window.append(probability)
    } else {
      window[place] = probability
      place = (place + 1) % rules.applauseWindow
    }
    index += 1
    guard window.count == rules.applauseWindow else { return }
    // Summed anew, so that rounding never adds up over eight hours.
    let mean = window.reduce(0, +) / Float(rules.applauseWindow)
    if mean >= rules.applauseThreshold {
      start = start ?? index - rules.applauseWindow / 2
    } else {
      close(events: &events)
    }
  }

  /// Ends the recording.
  mutating func finish(events: inout [SoundEvent]) {
    close(events: &events)
  }

  private mutating func close(events: inout [SoundEvent]) {
    guard let from = start else { return }
    start = nil
    let to = index - rules.applauseWindow / 2
    guard to - from >= rules.applauseLength else { return }
    events.append(.applause(from: from * decision, to: to * decision))
  }
}
