public import NeuralNetwork

/// What can be wrong with the files of the speech detector.
public enum VoiceModelError: Error, Hashable, Sendable {
  /// A file cannot be read.
  case unreadable(path: String)
  /// The configuration is not the JSON that is expected.
  case configurationSyntax(path: String)
  /// The file is for another program or another version of this one.
  case format(path: String, found: String, version: Int)
  /// A number of the configuration makes no sense.
  case value(field: String)
  /// The weights are unusable.
  case network(NetworkError)
}
