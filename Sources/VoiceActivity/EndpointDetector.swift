/// Turns speech probabilities into stretches, one decision after the other.
///
/// Every decision for speech that was followed by enough others lies in exactly one stretch; stretches never overlap.
struct EndpointDetector {
  private let rules: EndpointRules
  private let stride: Int
  private var recent: [Bool] = []
  private var index = 0
  private var isOpen = false
  private var start = 0
  private var lastSpeech = 0
  private var released = 0
  /// End of the stretch before; the next cannot begin earlier.
  private var floor = 0

  init(rules: EndpointRules, stride: Int) {
    self.rules = rules
    self.stride = stride
  }

  /// Takes one decision and appends what follows from it.
  mutating func accept(_ probability: Float, events: inout [SpeechEvent]) {
    let speech = probability > rules.threshold
    recent.append(speech)
    if recent.count > rules.openWindow { recent.removeFirst() }
    index += 1
    if speech { lastSpeech = index }
    if !isOpen {
      guard recent.filter({ $0 }).count >= rules.openCount else { return }
      let first = index - recent.count + (recent.firstIndex(of: true) ?? 0)
      open(at: max(floor, first - rules.preRoll), events: &events)
    }
    let length = index - start
    let pause = index - lastSpeech
    let isLong = length >= rules.softLimit
    let tail = isLong ? rules.softPause - 2 : rules.postRoll
    advance(to: min(index, lastSpeech + tail), events: &events)
    if pause >= (isLong ? rules.softPause : rules.closeAfter) {
      close(.pause, events: &events)
    } else if length >= rules.hardLimit {
      advance(to: index, events: &events)
      close(.length, events: &events)
      open(at: index, events: &events)
    }
  }

  /// Ends the recording.
  mutating func finish(events: inout [SpeechEvent]) {
    guard isOpen else { return }
    advance(to: index, events: &events)
    if released > start {
      close(.end, events: &events)
    }
    isOpen = false
  }

  private mutating func open(at decision: Int, events: inout [SpeechEvent]) {
    isOpen = true
    start = decision
    released = decision
    lastSpeech = max(lastSpeech, decision)
    events.append(.opened(frame: decision * stride))
  }

  private mutating func advance(to decision: Int, events: inout [SpeechEvent]) {
    guard decision > released else { return }
    released = decision
    events.append(.advanced(frame: decision * stride))
  }

  private mutating func close(_ reason: SpeechEvent.Reason, events: inout [SpeechEvent]) {
    isOpen = false
    floor = released
    recent.removeAll(keepingCapacity: true)
    events.append(.closed(frame: released * stride, reason: reason))
  }
}
