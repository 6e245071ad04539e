import Foundation
public import NeuralNetwork
public import Quantities

/// Turns cepstra into probabilities of phones: weights and facts, shared by all streams, never changed.
public final class AcousticModel: Sendable {
  /// The model's own name.
  public let name: String
  /// What each output stands for; the first is the blank.
  public let units: [String]
  /// Numbers in one input frame.
  public let cepstra: Int
  /// The time that one output frame stands for.
  public let outputFrameDuration: TimeSpan
  /// The mean that a channel starts with, before any of its speech was heard.
  public let priorMean: [Float]
  /// How many frames the starting mean is worth.
  public let priorFrames: Int
  /// The most frames that the running mean remembers.
  public let meanWindow: Int
  /// Added to the start of every word, since the network answers a little late or early.
  public let wordStartShift: TimeSpan
  /// Added to the end of every word.
  public let wordEndShift: TimeSpan
  /// Frames more probably blank than this need no search.
  ///
  /// - Range: 0.5...1.
  public let blankSkipThreshold: Double
  private let network: ConvNetwork

  /// Future sound that an output needs, half an analysis window of 25 ms included.
  public var lookAhead: TimeSpan {
    TimeSpan(microseconds: Int64(network.configuration.lookAheadFrames) * 10_000 + 12_500)
  }

  private init(configuration: AcousticModelConfiguration, network: ConvNetwork) {
    let mean = configuration.features.meanNormalization
    name = configuration.name
    units = configuration.units
    cepstra = configuration.features.cepstra
    outputFrameDuration = TimeSpan(milliseconds: Int64(10 * configuration.network.stride))
    priorMean = mean.priorMean
    priorFrames = mean.priorFrames
    meanWindow = mean.window
    wordStartShift = TimeSpan(milliseconds: Int64(configuration.timing.startShiftMilliseconds))
    wordEndShift = TimeSpan(milliseconds: Int64(configuration.timing.endShiftMilliseconds))
    blankSkipThreshold = configuration.blankSkipThreshold
    self.network = network
  }

  /// Reads `config.json` and `acoustic.safetensors` of a model folder.
  ///
  /// - Throws: `AcousticModelError` naming the file or field and what is wrong with it.
  public static func load(directory: String) throws(AcousticModelError) -> AcousticModel {
    let folder = URL(fileURLWithPath: directory, isDirectory: true)
    let configuration = try AcousticModelConfiguration.read(
      path: folder.appendingPathComponent("config.json").path)
    let path = folder.appendingPathComponent("acoustic.safetensors").path
    guard FileManager.default.isReadableFile(atPath: path) else { throw .unreadable(path: path) }
    do {
      let network = try ConvNetwork(
        configuration: configuration.network, weights: SafetensorsFile(path: path))
      return AcousticModel(configuration: configuration, network: network)
    } catch {
      throw .network(error)
    }
  }

  /// Makes a stream for one segment after another.
  public func makeStream() -> ConvNetworkStream {
    network.makeStream()
  }
}
