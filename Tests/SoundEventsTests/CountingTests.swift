import Support
import Testing

@testable import SoundEvents

@Suite("From probabilities to events")
struct CountingTests {
  private func strokes(_ runs: (Int, Float)...) -> [SoundEvent] {
    var counter = StrokeCounter(rules: SoundEventRules(), decision: 30)
    var events: [SoundEvent] = []
    for (length, value) in runs {
      for _ in 0..<length { counter.accept(value, events: &events) }
    }
    counter.finish(events: &events)
    return events
  }

  private func applause(_ runs: (Int, Float)...) -> [SoundEvent] {
    var tracker = ApplauseTracker(rules: SoundEventRules(), decision: 30)
    var events: [SoundEvent] = []
    for (length, value) in runs {
      for _ in 0..<length { tracker.accept(value, events: &events) }
    }
    tracker.finish(events: &events)
    return events
  }

  @Test("three strokes within a second of each other are one series, told from first to last")
  func series() {
    // Peaks at decisions 10, 22 and 34.
    #expect(
      strokes((10, 0), (2, 0.9), (10, 0), (2, 0.9), (10, 0), (1, 0.9), (50, 0))
        == [.strokes(count: 3, from: 300, to: 1020)])
  }

  @Test("strokes more than 1.1 s apart are two series")
  func apart() {
    #expect(
      strokes((1, 0.9), (36, 0), (1, 0.9))
        == [.strokes(count: 1, from: 0, to: 0), .strokes(count: 1, from: 1110, to: 1110)])
    #expect(
      strokes((1, 0.9), (35, 0), (1, 0.9)) == [.strokes(count: 2, from: 0, to: 1080)])
  }

  @Test("a bounce within 120 ms is no stroke of its own, and below the threshold there is none")
  func bounce() {
    #expect(
      strokes((1, 0.9), (2, 0), (1, 0.9), (40, 0)) == [.strokes(count: 1, from: 0, to: 0)])
    #expect(strokes((100, 0.04)) == [])
  }

  @Test("after a clear stroke fainter ones count; a series without a clear one is not told")
  func faint() {
    #expect(
      strokes((1, 0.9), (9, 0), (1, 0.3), (9, 0), (1, 0.2))
        == [.strokes(count: 3, from: 0, to: 600)])
    #expect(strokes((1, 0.3), (9, 0), (1, 0.8), (40, 0)) == [])
  }

  @Test("a series that the recording cuts off is told")
  func atTheEnd() {
    #expect(strokes((5, 0), (2, 0.95)) == [.strokes(count: 1, from: 150, to: 150)])
  }

  @Test("applause lasts from half a window after its first sound to half a window before its end")
  func clapping() {
    // The mean of 34 decisions reaches a half when 17 of them clap: at decision 117, and falls below at 217 + 1.
    #expect(
      applause((100, 0), (100, 1), (100, 0)) == [.applause(from: 3000, to: 6030)])
  }

  @Test("less than a second and a half of clapping is not told")
  func shortClapping() {
    #expect(applause((100, 0), (40, 1), (100, 0)) == [])
  }
}
