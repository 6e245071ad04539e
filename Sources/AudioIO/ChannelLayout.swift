/// What happens to the channels of a file.
public enum ChannelLayout: Sendable {
  /// All channels are averaged into one.
  case mixed
  /// Every channel is kept by itself.
  case separate
}
