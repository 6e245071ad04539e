/// How hard the decoder searches and how it weighs what it hears against what is usual.
///
/// Scores are natural logarithms. The defaults were tuned on the development material of
/// `Models/training`.
public struct SearchConfiguration: Hashable, Sendable {
  /// Hypotheses worse than the best by more than this are dropped.
  public var beam: Float = 14
  /// At most about this many hypotheses survive a frame.
  public var mostActive = 1500
  /// Weight of the language model against the sound.
  public var languageWeight: Float = 0.7
  /// Added for every word; positive values make more and shorter words.
  public var wordScore: Float = 0.5
  /// Frames whose blank is more probable than this only age the hypotheses.
  public var blankSkip: Float = 0.98
  /// Phones less probable than this are not tried in a frame.
  public var unitFloor: Float = -11
  /// Cost of beginning an unknown word, and of each of its phones.
  public var unknownEntry: Float = -9
  /// Cost of each phone of an unknown word.
  public var unknownPhone: Float = -2.2
  /// The fewest phones of an unknown word.
  public var unknownShortest = 3
  /// Probability of a word that was added at run time, whatever stands before it.
  public var addedWord: Float = -9
  /// Added for each word of the list of terms.
  public var termBoost: Float = 2
  /// Other readings that are kept.
  public var alternatives = 3
  /// Sharpness of the confidences: scale of score differences between readings.
  public var confidenceScale: Float = 0.6

  /// The defaults.
  public init() {}
}
