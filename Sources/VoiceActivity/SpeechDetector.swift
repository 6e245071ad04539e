import Foundation
import NeuralNetwork
public import Quantities

/// Finds the stretches of speech in one channel's cepstra.
///
/// Two stages: what is quieter than any room is not speech, whatever the network thinks; the network decides the
/// rest. Any cutting of the input gives the same events.
/// - Isolation: belongs to one task at a time; not Sendable.
public final class SpeechDetector {
  /// Mean log energy of a mel band below which there is no sound to speak of: about -80 dBFS of white noise.
  private static let silence: Float = 4.0

  private let model: VoiceModel
  private let stream: ConvNetworkStream
  private var endpoints: EndpointDetector
  private var centred: Matrix
  private var decisions = Matrix(columns: 2)
  /// Levels of the frames whose decision is still due.
  private var levels: [Float] = []
  /// Speech probabilities of the last call, for those who measure the detector.
  package private(set) var probabilities: [Float] = []

  /// Makes a detector for one channel.
  public init(model: VoiceModel, rules: EndpointRules = EndpointRules()) {
    self.model = model
    stream = model.network.makeStream()
    endpoints = EndpointDetector(rules: rules, stride: model.stride)
    centred = Matrix(columns: model.inputMean.count)
  }

  /// Takes frames and appends the events that they decide.
  ///
  /// - Shape: `[frames x cepstra]` at 100 Hz.
  /// - Parameter isForeign: whether what is heard in them belongs to another channel; then it counts as silence.
  /// - Precondition: the width is the model's.
  public func accept(_ frames: Matrix, isForeign: Bool = false, events: inout [SpeechEvent]) {
    precondition(frames.columns == model.inputMean.count, "wrong frame width")
    centred.removeAll()
    let scale = 1 / Float(frames.columns).squareRoot()
    for row in 0..<frames.rows {
      let frame = frames[row: row]
      levels.append(isForeign ? -.infinity : (frame.first ?? 0) * scale)
      centred.append(zip(frame, model.inputMean).lazy.map { $0 - $1 })
    }
    decisions.removeAll()
    stream.accept(centred, output: &decisions)
    decide(events: &events)
  }

  /// Ends the recording: decides the last frames and closes an open stretch.
  public func finish(events: inout [SpeechEvent]) {
    decisions.removeAll()
    stream.finish(output: &decisions)
    decide(events: &events)
    endpoints.finish(events: &events)
  }

  private func decide(events: inout [SpeechEvent]) {
    probabilities.removeAll(keepingCapacity: true)
    for row in 0..<decisions.rows {
      let span = min(model.stride, levels.count)
      let loudest = levels.prefix(span).max() ?? -.infinity
      levels.removeFirst(span)
      let probability = loudest < Self.silence ? 0 : exp(decisions[row, 1])
      probabilities.append(probability)
      endpoints.accept(probability, events: &events)
    }
  }
}
