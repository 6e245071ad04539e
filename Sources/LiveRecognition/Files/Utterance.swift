import Quantities
import Transcripts

/// Words in a row that were heard on one channel and belong to it, as a line of the transcript.
public struct Utterance: Hashable, Sendable, Codable {
  /// One word.
  public struct Word: Hashable, Sendable, Codable {
    /// The word as the lexicon spells it, or the mark of an unknown word.
    public let text: String
    /// Where it begins in the sound.
    ///
    /// - Units: seconds from the recording's first sample, to a millisecond.
    public let start: Double
    /// Where it ends.
    public let end: Double
    /// How sure the recogniser is.
    ///
    /// - Range: 0...1.
    public let confidence: Double
    /// The phones that were heard, when the word is in no lexicon.
    public let sounds: [String]?

    enum CodingKeys: String, CodingKey {
      case text = "kata"
      case start = "mulai"
      case end = "selesai"
      case confidence = "keyakinan"
      case sounds = "bunyi"
    }
  }

  /// Its number in the transcript, from 1.
  public let number: Int
  /// The channel it was heard on: 0 when mixed, else 1 and up.
  public let channel: Int
  /// Time of day of its start, UTC, ISO 8601 with milliseconds.
  public let wall: String
  /// Where its first word begins in the sound, in seconds.
  public let start: Double
  /// Where its last word ends.
  public let end: Double
  /// How far the recording had been heard when it was decided, in frames.
  public let decidedAt: Int64
  /// The frame at which the section began that it belongs to; a recogniser that goes on begins there.
  public let section: Int64
  /// Its words, at least one.
  public let words: [Word]

  /// The words with single spaces between them.
  public var text: String { words.map(\.text).joined(separator: " ") }

  enum CodingKeys: String, CodingKey {
    case number = "ujaran"
    case channel = "kanal"
    case wall = "jam"
    case start = "mulai"
    case end = "selesai"
    case decidedAt = "putus"
    case section = "bagian"
    case words = "kata"
  }
}

extension Utterance.Word {
  /// The word of a recogniser whose time began at an offset.
  init(_ word: TimedWord, offset: Double) {
    text = word.text
    start = Utterance.rounded(word.start.seconds + offset)
    end = Utterance.rounded(word.end.seconds + offset)
    confidence = Utterance.rounded(word.confidence)
    sounds = word.sounds
  }
}

extension Utterance {
  /// To three places.
  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
