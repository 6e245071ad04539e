/// When a word that one microphone heard belongs to another one.
///
/// A word is taken from a channel only when another channel carries the same sound. Whether it does is asked of the
/// sound and not of the words: the part of this channel's power around the word that the other channel explains, at up
/// to `delays` delays (the direct way and the strongest echoes). The louder the other channel, the less is asked:
/// somebody who is 16 dB softer than a neighbour can hardly be understood besides him.
///
/// Measured on the eight-channel sample (crosstalk at -20 dB, one voice with echo) and on mixtures of its voices, with
/// at least half a second around each word: the same sound explains at least 0.35 (median 0.9). Of two people at once,
/// the second 10 dB softer and each 20 dB lower on the other's microphone, it explains at most 0.30 in 99 of 100 words;
/// with only 14 dB between the microphones half of the softer one's words are lost.
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
  /// The same sound when a channel that is up to `louder` louder explains so much of the power: 0.6, most of it.
  ///
  /// - Range: 0...1.
  public var sameSound = 0.6
  /// The same for a channel that is `muchLouder`, in between linear: 0.3, what an echo leaves of a neighbour's voice.
  ///
  /// - Range: 0...1.
  public var sameSoundMuchLouder = 0.3
  /// See `sameSoundMuchLouder`: 16 dB.
  ///
  /// - Units: dB.
  public var muchLouder = 16.0
  /// So much more is asked before what is heard at present holds no stretch open, since that is judged by less sound:
  /// 0.1.
  public var moreForPresent = 0.1
  /// What is heard at present is judged by the last 300 ms.
  ///
  /// Shorter than a word's span, so that who stops speaking is not held open by the next one, whom his microphone
  /// hears too.
  /// - Units: samples at 8 kHz.
  public var presentSpan = 2400
  /// The least sound around a word that is compared: 500 ms, as two voices are alike by chance for a syllable.
  ///
  /// - Units: samples at 8 kHz.
  public var shortestSpan = 4000
  /// Delays that are added up: the direct way and two echoes.
  public var delays = 3
  /// Delays that are closer than this are one: 1 ms, the width of a correlation's peak.
  ///
  /// - Units: samples at 8 kHz.
  public var delayWidth = 8
  /// The longest delay: 30 ms, ten metres of way.
  ///
  /// - Units: samples at 8 kHz.
  public var longestDelay = 240
  /// Delays up to this are none, 0.125 ms or 4 cm: then the channel with the lower number has the word.
  ///
  /// - Units: samples at 8 kHz.
  public var noDelay = 1
  /// So much better must the other channel's earlier arrival fit than its later one: a tenth.
  ///
  /// Else it is not known who heard first, and both keep the word.
  public var clearer = 1.1

  /// The rules as measured.
  public init() {}

  /// What a channel must explain that is so many dB louder.
  func needed(louderBy difference: Double) -> Double {
    let way = min(1, max(0, (difference - louder) / (muchLouder - louder)))
    return sameSound + way * (sameSoundMuchLouder - sameSound)
  }
}
