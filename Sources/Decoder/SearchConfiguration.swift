import Foundation

/// How hard the decoder searches and how it weighs what it hears against what is usual.
///
/// Scores are natural logarithms.
public struct SearchConfiguration: Hashable, Sendable {
  /// Hypotheses worse than the best by more than this are dropped.
  public var beam: Float = 14
  /// At most about this many hypotheses survive a frame.
  public var mostActive = 1500
  /// Readings worse than the best by more than this are not kept for alternatives and confidences.
  public var latticeBeam: Float = 8
  /// Weight of the language model against the sound.
  public var languageWeight: Float = 0.7
  /// Added for every word; positive values make more and shorter words.
  public var wordScore: Float = 0.5
  /// Frames whose blank is more probable than this only age the hypotheses.
  ///
  /// - Range: 0.5...1; from 1 on no frame is skipped.
  public var blankSkip: Float = 0.98
  /// Units less probable than this are not begun in a frame.
  public var unitFloor: Float = -11
  /// Cost of beginning an unknown word; minus infinity switches unknown words off.
  public var unknownEntry: Float = -9
  /// Cost of each phone of an unknown word.
  public var unknownPhone: Float = -2.2
  /// The fewest phones of an unknown word.
  ///
  /// - Range: 1...8.
  public var unknownShortest = 3
  /// Logarithm of the probability of a word that was added at run time, whatever stands before it.
  public var addedWord: Float = -9
  /// Added for each word of the list of terms.
  public var termBoost: Float = 2
  /// Other readings that are kept.
  public var alternatives = 3
  /// True when a finished segment shall carry its lattice, which costs about a tenth of the search.
  public var keepsLattice = false
  /// Sharpness of the confidences: scale of score differences between readings.
  public var confidenceScale: Float = 0.6
  /// How fast the confidence falls when the sounds fit badly: share of the mean loss per unit.
  public var fitScale: Float = 0.5

  /// The defaults.
  public init() {}

  /// The same with every number in a range that the search can work with.
  var bounded: SearchConfiguration {
    var bounded = self
    bounded.beam = Self.clamp(beam, 1...1e6, 14)
    bounded.mostActive = min(max(mostActive, 1), 1 << 20)
    bounded.latticeBeam = Self.clamp(latticeBeam, 0...1e6, 8)
    bounded.languageWeight = Self.clamp(languageWeight, 0...100, 0.7)
    bounded.wordScore = Self.clamp(wordScore, -1000...1000, 0)
    bounded.blankSkip = Self.clamp(blankSkip, 0.5...2, 1)
    bounded.unitFloor = Self.clamp(unitFloor, -1e5...0, -11)
    bounded.unknownPhone = Self.clamp(unknownPhone, -1000...0, -2.2)
    bounded.unknownShortest = min(max(unknownShortest, 1), 8)
    bounded.addedWord = Self.clamp(addedWord, -1000...0, -9)
    bounded.termBoost = Self.clamp(termBoost, -1000...1000, 0)
    bounded.alternatives = min(max(alternatives, 0), 1000)
    bounded.confidenceScale = Self.clamp(confidenceScale, 0...100, 0.6)
    bounded.fitScale = Self.clamp(fitScale, 0...100, 0.5)
    return bounded
  }

  private static func clamp(
    _ value: Float, _ range: ClosedRange<Float>, _ instead: Float
  ) -> Float {
    value.isNaN ? instead : min(max(value, range.lowerBound), range.upperBound)
  }
}
