/// What is known of one packet of captured sound.
struct PacketHeader {
  /// Frames captured before this packet since the recorder started; those that were dropped later count.
  var firstFrame: Int64 = 0
  /// Frames of sound in the packet.
  var frames: Int = 0
  /// When the last frame had arrived.
  var clock = ClockReading(wall: 0, boot: 0, awake: 0)
  /// Why sound is missing before this packet; nil when none is.
  var gap: GapReason?
  /// How long the missing sound was, in nanoseconds.
  var lost: Int64 = 0
}
