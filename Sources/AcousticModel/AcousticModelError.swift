public import NeuralNetwork

/// What can be wrong with an acoustic model's folder.
public enum AcousticModelError: Error, Hashable, Sendable {
  /// A file of the model cannot be read.
  case unreadable(path: String)
  /// The configuration is not the JSON that is expected; `field` names the first offender when known.
  case configurationSyntax(path: String, field: String?)
  /// The file is for another program or another version of this one.
  case format(path: String, found: String, version: Int)
  /// The model was trained for another sample rate.
  case sampleRate(found: Int, expected: Int)
  /// The number of units differs from the network's outputs.
  case unitCount(units: Int, outputs: Int)
  /// The first unit is not the blank, or a unit appears twice or is empty.
  case unit(name: String)
  /// A number of the configuration makes no sense.
  case value(field: String)
  /// The network's weights are unusable.
  case network(NetworkError)
}
