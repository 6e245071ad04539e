import Foundation
import NeuralNetwork

/// A small network that tells speech from everything else: shared, immutable.
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

  static let format = "sidilan-conv-vad"

  let network: ConvNetwork
  /// Subtracted from every frame; fixed, so that loudness stays visible.
  let inputMean: [Float]
  /// Numbers in one input frame.
  public var cepstra: Int { inputMean.count }
  /// Input frames for one decision.
  public let stride: Int

  /// Reads `voice.json` and `voice.safetensors` of a model folder.
  ///
  /// - Throws: `VoiceModelError` naming the file or field.
  public init(directory: String) throws(VoiceModelError) {
    let folder = URL(fileURLWithPath: directory, isDirectory: true)
    let path = folder.appendingPathComponent("voice.json").path
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    let configuration: Configuration
    do {
      configuration = try JSONDecoder().decode(Configuration.self, from: data)
    } catch {
      throw .configurationSyntax(path: path)
    }
    guard configuration.format == Self.format, configuration.version == 1 else {
      throw .format(path: path, found: configuration.format, version: configuration.version)
    }
    let features = configuration.features
    guard features.inputMean.count == features.cepstra,
      features.cepstra == configuration.network.inputDimension,
      features.inputMean.allSatisfy(\.isFinite)
    else { throw .value(field: "inputMean") }
    guard configuration.network.outputs == 2 else { throw .value(field: "outputs") }
    let weights = folder.appendingPathComponent("voice.safetensors").path
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
