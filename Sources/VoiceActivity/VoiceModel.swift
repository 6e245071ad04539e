import Foundation
package import NeuralNetwork

/// A small network that tells kinds of sound apart, first of all speech from everything else: shared, immutable.
public final class VoiceModel: Sendable {
  private struct Configuration: Codable {
    struct Features: Codable {
      let cepstra: Int
      let inputMean: [Float]
    }
    let format: String
    let version: Int
    let features: Features
    let network: ConvNetworkConfiguration
  }

  /// The network itself.
  package let network: ConvNetwork
  /// Subtracted from every frame; fixed, so that loudness stays visible.
  package let inputMean: [Float]
  /// Numbers in one input frame.
  public var cepstra: Int { inputMean.count }
  /// Input frames for one decision.
  public let stride: Int

  /// Reads `voice.json` and `voice.safetensors` of a model folder.
  ///
  /// - Throws: `VoiceModelError` naming the file or field.
  public convenience init(directory: String) throws(VoiceModelError) {
    try self.init(directory: directory, name: "voice", format: "sidilan-conv-vad", kinds: 2)
  }

  /// Reads a network of this kind that tells other kinds of sound apart.
  ///
  /// - Parameters:
  ///   - name: of the two files, without ending.
  ///   - kinds: how many kinds of sound it knows, the rest among them.
  /// - Throws: `VoiceModelError` naming the file or field.
  package init(directory: String, name: String, format: String, kinds: Int)
    throws(VoiceModelError)
  {
    let folder = URL(fileURLWithPath: directory, isDirectory: true)
    let path = folder.appendingPathComponent("\(name).json").path
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    let configuration: Configuration
    do {
      configuration = try JSONDecoder().decode(Configuration.self, from: data)
    } catch {
      throw .configurationSyntax(path: path)
    }
    guard configuration.format == format, configuration.version == 1 else {
      throw .format(path: path, found: configuration.format, version: configuration.version)
    }
    let features = configuration.features
    guard features.inputMean.count == features.cepstra,
      features.cepstra == configuration.network.inputDimension,
      features.inputMean.allSatisfy(\.isFinite)
    else { throw .value(field: "inputMean") }
    guard configuration.network.outputs == kinds else { throw .value(field: "outputs") }
    let weights = folder.appendingPathComponent("\(name).safetensors").path
    guard FileManager.default.isReadableFile(atPath: weights) else {
      throw .unreadable(path: weights)
    }
    do {
      network = try ConvNetwork(
        configuration: configuration.network, weights: SafetensorsFile(path: weights))
    } catch {
      throw .network(error)
    }
    inputMean = features.inputMean
    stride = configuration.network.stride
  }
}
