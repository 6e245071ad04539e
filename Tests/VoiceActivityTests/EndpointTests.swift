import Support
import Testing

@testable import VoiceActivity

@Suite("Endpoint rules")
struct EndpointTests {
  private func events(_ probabilities: [Float]) -> [SpeechEvent] {
    var detector = EndpointDetector(rules: EndpointRules(), stride: 3)
    var events: [SpeechEvent] = []
    for p in probabilities { detector.accept(p, events: &events) }
    detector.finish(events: &events)
    return events
  }

  private func stretches(_ probabilities: [Float]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for event in events(probabilities) {
      switch event {
      case .opened(let frame): start = frame
      case .advanced: break
      case .closed(let frame, _):
        if let begin = start { result.append(begin..<frame) }
        start = nil
      }
    }
    return result
  }

  private func p(_ runs: (Int, Float)...) -> [Float] {
    runs.flatMap { [Float](repeating: $0.1, count: $0.0) }
  }

  @Test("a word gets 300 ms before and 240 ms after it")
  func oneWord() {
    // Speech in decisions 40 ..< 60: opened at (40 - 10) * 3, closed at (60 + 8) * 3.
    #expect(stretches(p((40, 0), (20, 1), (60, 0))) == [90..<204])
  }

  @Test("a knock of 120 ms is not speech")
  func knock() {
    #expect(stretches(p((40, 0), (4, 1), (60, 0))).isEmpty)
  }

  @Test("a pause of half a second does not end a stretch, one of 600 ms does")
  func pauses() {
    #expect(stretches(p((40, 0), (20, 1), (17, 0), (20, 1), (60, 0))).count == 1)
    #expect(stretches(p((40, 0), (20, 1), (25, 0), (20, 1), (60, 0))).count == 2)
  }

  @Test("after 12 s a pause of 210 ms is enough")
  func softLimit() {
    #expect(stretches(p((20, 0), (420, 1), (7, 0), (50, 1), (60, 0))).count == 2)
    #expect(stretches(p((20, 0), (300, 1), (7, 0), (50, 1), (60, 0))).count == 1)
  }

  @Test(
    "a minute without a pause is cut at 20 s, and the next stretch begins with the very next frame")
  func hardLimit() {
    let found = stretches(p((20, 0), (2000, 1), (60, 0)))
    #expect(found.count == 4)
    for (a, b) in zip(found, found.dropFirst()) { #expect(a.upperBound == b.lowerBound) }
    #expect(found.allSatisfy { $0.count <= 667 * 3 })
  }

  @Test("speech at the end of the file is kept to its last frame")
  func endOfFile() {
    #expect(stretches(p((40, 0), (30, 1))).last?.upperBound == 70 * 3)
  }

  @Test("stretches never overlap and hold every run of speech", arguments: 1...40)
  func invariants(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var decisions: [Float] = []
    for _ in 0..<60 {
      decisions += [Float](
        repeating: Bool.random(using: &generator) ? 0.9 : 0.1,
        count: Int.random(in: 1...90, using: &generator))
    }
    let found = stretches(decisions)
    for (a, b) in zip(found, found.dropFirst()) {
      #expect(a.upperBound <= b.lowerBound, "seed \(seed)")
    }
    var run = 0
    for (index, decision) in decisions.enumerated() {
      run = decision > 0.5 ? run + 1 : 0
      guard run >= 5 else { continue }
      #expect(found.contains { $0.contains(index * 3) }, "seed \(seed), decision \(index)")
    }
  }

  @Test("frames are released before the stretch is closed, and never taken back")
  func released() {
    var last = 0
    for event in events(p((40, 0), (200, 1), (10, 0), (30, 1), (60, 0))) {
      switch event {
      case .opened(let frame): last = frame
      case .advanced(let frame):
        #expect(frame > last)
        last = frame
      case .closed(let frame, _): #expect(frame == last)
      }
    }
  }
}
