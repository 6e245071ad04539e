public import Quantities

/// What is known about a recording when it is opened.
public struct SourceDescription: Hashable, Sendable {
  /// The file as the user named it.
  public let path: String
  /// Container and coding in the words of the reading library, for example `FLAC / 16 bit`.
  public let format: String
  /// The rate of the file itself, before resampling.
  public let sampleRate: SampleRate
  /// How many channels the file has.
  public let fileChannels: Int
  /// How many channels are recognised: 1 when mixed.
  public let recognisedChannels: Int
  /// The length that the file's header promises, when it does.
  public let declaredDuration: TimeSpan?

  /// Makes a description.
  public init(
    path: String, format: String, sampleRate: SampleRate, fileChannels: Int,
    recognisedChannels: Int, declaredDuration: TimeSpan?
  ) {
    self.path = path
    self.format = format
    self.sampleRate = sampleRate
    self.fileChannels = fileChannels
    self.recognisedChannels = recognisedChannels
    self.declaredDuration = declaredDuration
  }
}
