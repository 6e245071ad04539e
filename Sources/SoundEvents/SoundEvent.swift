/// What was heard besides words; a suggestion that the clerk confirms.
public enum SoundEvent: Hashable, Sendable {
  /// The gavel, or a knock on the table: how often, from the first to the last stroke.
  ///
  /// Times are milliseconds from the start of the recording.
  case strokes(count: Int, from: Int, to: Int)
  /// People clap, from and to milliseconds from the start of the recording.
  case applause(from: Int, to: Int)
}
