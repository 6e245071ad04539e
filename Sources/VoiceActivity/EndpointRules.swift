/// When a stretch of speech begins and ends; all lengths in decisions of 30 ms.
///
/// In the spirit of the endpoint rules of live recognisers: quick to open, slow to close, never longer than the
/// decoder likes.
public struct EndpointRules: Hashable, Sendable {
  /// A decision above this counts as speech.
  ///
  /// - Range: 0...1.
  public var threshold: Float = 0.5
  /// Speech begins when so many of the last `openWindow` decisions are speech: 150 ms of 240 ms, longer than a
  /// knock, shorter than "ya".
  public var openCount = 5
  /// See `openCount`.
  public var openWindow = 8
  /// Kept before the first decision for speech, 300 ms: soft first sounds.
  public var preRoll = 10
  /// Kept after the last decision for speech, 240 ms: endings fade.
  public var postRoll = 8
  /// Speech ends after so much of something else, 600 ms: a breath is shorter.
  public var closeAfter = 20
  /// From this length on, 12 s, a short pause is enough.
  public var softLimit = 400
  /// The short pause, 210 ms.
  public var softPause = 7
  /// No stretch is longer than this, 20 s: it is cut and the next begins with the very next frame.
  public var hardLimit = 667

  /// The defaults.
  public init() {}
}
