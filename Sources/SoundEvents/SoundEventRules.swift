/// What turns the network's decisions into events; a decision is 30 ms.
public struct SoundEventRules: Hashable, Sendable {
  /// Least probability at a stroke's peak.
  public var strokeThreshold: Float = 0.05
  /// Least probability of the clearest stroke of a series: what follows a clear stroke may be less clear.
  public var seriesThreshold: Float = 0.85
  /// Decisions between two strokes at least: nobody strikes more often than eight times a second.
  public var strokeDistance = 4
  /// Decisions without a stroke after which a series is over; slower strokes are two series.
  public var seriesGap = 36
  /// Decisions over which applause is judged.
  public var applauseWindow = 34
  /// Least mean probability over that window.
  public var applauseThreshold: Float = 0.5
  /// Decisions of applause at least; shorter clapping is not told.
  public var applauseLength = 50

  /// The rules that were chosen on development scenes.
  public init() {}
}
