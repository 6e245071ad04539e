/// Counts strokes that follow each other, one decision after the other.
struct StrokeCounter {
  private let rules: SoundEventRules
  private let decision: Int
  private var index = 0
  /// The highest decision since the last one below the threshold; nil between strokes.
  private var peak: (index: Int, probability: Float)?
  private var last: Int?
  private var first = 0
  private var count = 0
  /// The clearest stroke of the series.
  private var clearest: Float = 0

  init(rules: SoundEventRules, decision: Int) {
    self.rules = rules
    self.decision = decision
  }

  /// Takes the probability of a stroke and appends a series that is over.
  mutating func accept(_ probability: Float, events: inout [SoundEvent]) {
    defer { index += 1 }
    if probability >= rules.strokeThreshold {
      if probability > peak?.probability ?? 0 { peak = (index, probability) }
      return
    }
    countPeak()
    if let last, index - last >= rules.seriesGap { close(events: &events) }
  }

  /// Ends the recording.
  mutating func finish(events: inout [SoundEvent]) {
    countPeak()
    close(events: &events)
  }

  private mutating func countPeak() {
    guard let found = peak else { return }
    peak = nil
    if let last, found.index - last < rules.strokeDistance { return }
    if last == nil { first = found.index }
    last = found.index
    count += 1
    clearest = max(clearest, found.probability)
  }

  private mutating func close(events: inout [SoundEvent]) {
    guard let end = last else { return }
    if clearest >= rules.seriesThreshold {
      events.append(.strokes(count: count, from: first * decision, to: end * decision))
    }
    last = nil
    count = 0
    clearest = 0
  }
}
