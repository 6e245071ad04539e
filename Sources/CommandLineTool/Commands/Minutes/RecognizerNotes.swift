import LiveRecognition

/// What is said of a recogniser's lag and of a recorder that is silent: once, and again when it has become worse.
struct RecognizerNotes {
  /// A lag of less is not worth a line.
  ///
  /// - Units: seconds.
  private static let leastLag = 5.0
  /// So long may no sound come before it is said: ten times what a recorder ever keeps in memory.
  private static let silence = Duration.seconds(10)

  private let clock = ContinuousClock()
  private var toldLag: Double?
  private var recorded = -1.0
  private var grownAt: ContinuousClock.Instant?
  private var isSilenceTold = false

  /// What a state gives to say.
  mutating func take(_ state: RecognizerState) -> [Message] {
    var notes: [Message] = []
    if state.lag >= max(Self.leastLag, 2 * (toldLag ?? 0)) {
      toldLag = state.lag
      notes.append(Catalogue.lagging(state.lag))
    } else if toldLag != nil, state.activity != .catchingUp {
      toldLag = nil
      notes.append(Catalogue.caughtUp)
    }
    if state.recorded != recorded || state.activity != .live {
      (recorded, grownAt, isSilenceTold) = (state.recorded, clock.now, false)
    } else if let grownAt, !isSilenceTold, grownAt.duration(to: clock.now) >= Self.silence {
      isSilenceTold = true
      notes.append(Catalogue.recorderSilent)
    }
    return notes
  }
}
