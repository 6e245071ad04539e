/// The present state of a recogniser, for screens.
public struct RecognizerState: Hashable, Sendable, Codable {
  /// From this lag on recognition is said to catch up; less is what reading a file that grows takes.
  ///
  /// - Units: seconds.
  static let noticeableLag = 2.0

  /// What it does.
  public enum Activity: String, Sendable, Codable {
    /// Keeps up with the recorder.
    case live = "mengikuti"
    /// Catches up with sound that was recorded before.
    case catchingUp = "mengejar"
    /// The recording has ended and everything was recognised.
    case complete = "selesai"
    /// It was asked to end before the recording did.
    case stopped = "berhenti"
  }

  /// One channel.
  public struct Channel: Hashable, Sendable, Codable {
    /// 0 when mixed, else 1 and up.
    public var channel: Int
    /// The words of the open stretch so far; the last ones may change.
    public var partial: [Utterance.Word]

    enum CodingKeys: String, CodingKey {
      case channel = "kanal"
      case partial = "sementara"
    }
  }

  /// The recogniser's process.
  public var process: Int32
  /// When this was written, UTC, ISO 8601 with milliseconds.
  public var written: String
  /// What it does.
  public var activity: Activity
  /// How far it has heard, in seconds of sound.
  public var position: Double
  /// How much was recorded, in seconds.
  public var recorded: Double
  /// How far it is behind, in seconds.
  public var lag: Double
  /// Utterances in the transcript.
  public var utterances: Int
  /// The channels.
  public var channels: [Channel]

  /// Whether only the time of writing differs.
  func saysTheSame(as other: RecognizerState?) -> Bool {
    guard var other else { return false }
    other.written = written
    return self == other
  }

  enum CodingKeys: String, CodingKey {
    case process = "proses"
    case written = "ditulis"
    case activity = "keadaan"
    case position = "posisi"
    case recorded = "terekam"
    case lag = "tertinggal"
    case utterances = "ujaran"
    case channels = "kanal"
  }
}
