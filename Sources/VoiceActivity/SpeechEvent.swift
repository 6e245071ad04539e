/// What the detector decided; frames are counted from the start of the recording, 100 a second.
public enum SpeechEvent: Hashable, Sendable {
  /// Why a stretch ended.
  public enum Reason: Hashable, Sendable {
    /// Nothing was said for a while.
    case pause
    /// The stretch reached its greatest length; the next one begins at once.
    case length
    /// The recording ended.
    case end
  }

  /// A stretch began with this frame.
  case opened(frame: Int)
  /// All frames before this one belong to the open stretch for certain.
  case advanced(frame: Int)
  /// The stretch ended before this frame.
  case closed(frame: Int, reason: Reason)
}
