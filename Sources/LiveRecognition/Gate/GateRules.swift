/// When a word that one microphone heard belongs to another one.
///
/// A word is taken from a channel only when another channel carries the same sound. Whether it does is asked of the
/// sound and not of the words: the part of this channel's power around the word that the other channel explains, at up
/// to `delays` delays (the direct way and the strongest echoes).
///
/// Measured on the eight-channel sample (crosstalk at -20 dB, one voice with echo) and on mixtures of its voices, with
/// at least half a second around each word: the same sound explains at least 0.35 (median 0.9), two people at once at
/// most 0.30 in 99 of 100 words when a neighbour's microphone hears them 20 dB lower and the other speaks 10 dB louder.
/// With 14 dB between the microphones and a neighbour who is 10 dB louder, half of the softer one's words are lost.
public struct GateRules: Hashable, Sendable {
  /// From this difference on the louder channel has the word: 6 dB, twice the distance.
  ///
  /// A mouth is at least twice as far from the neighbour's microphone as from its own.
  /// - Units: dB.
  public var louder = 6.0
  /// Channels that are more than so much quieter are not asked: 5 dB.
  ///
  /// Less than `louder`, because the two channels time a word a little differently; in the doubtful decibel a word
  /// stands twice rather than not at all.
  /// - Units: dB.
  public var quieter = 5.0
  /// The same sound when the other channel explains at least so much of the power: 0.35, see above.
  ///
  /// - Range: 0...1.
  public var sameSound = 0.35
  /// Delays that are added up: 3, the direct way and two echoes.
  public var delays = 3
  /// Delays closer than this are one, 1 ms: the width of a correlation's peak.
  public var delayWidth = 8
  /// The longest delay, 30 ms: ten metres of way.
  public var longestDelay = 240
  /// The least sound around a word that is compared, 500 ms: two voices are alike by chance for a syllable.
  public var shortestSpan = 4000
  /// What is heard at present is judged by the last 300 ms: shorter, so that who stops speaking is not held open by
  /// the next one, whom his microphone hears too.
  public var presentSpan = 2400
  /// The same sound for certain, 0.5: asked of 300 ms, where two people at once reach 0.39 and one nearly always 0.78.
  ///
  /// - Range: 0...1.
  public var surelySame = 0.5
  /// Delays up to this are none, 0.125 ms (4 cm): then the channel with the lower number has the word.
  public var noDelay = 1
  /// So much better must the other channel's earlier arrival fit than its later one, a tenth: else it is not known who
  /// heard first, and both keep the word.
  public var clearer = 1.1

  /// The rules as measured; delays and spans are counted in samples at 8 kHz.
  public init() {}
}
