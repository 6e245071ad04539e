import Features
import Foundation
import NeuralNetwork
import Quantities
import VoiceActivity

/// Finds strokes of the gavel and applause in one channel's sound.
///
/// Any cutting of the input gives the same events; the memory that it holds does not grow with the recording.
/// - Isolation: belongs to one task at a time; not Sendable.
public final class SoundEventDetector {
  /// Greatest size of the hiss that is added, about -65 dBFS, below that of any room.
  ///
  /// A microphone that is switched off delivers zeros, and a word after zeros begins as hard as a stroke.
  private static let hiss: Float = 0.001

  private let network: VoiceModel
  private let extractor: MFCCExtractor
  private var state: UInt32 = 1
  private var samples: [Float] = []
  private var frames: Matrix
  private let stream: ConvNetworkStream
  private var strokes: StrokeCounter
  private var applause: ApplauseTracker
  private var centred: Matrix
  private var decisions = Matrix(columns: SoundEventModel.Kind.allCases.count)

  /// Makes a detector for one channel; nil when there is no memory for the Fourier transform.
  public init?(model: SoundEventModel, rules: SoundEventRules = SoundEventRules()) {
    guard let extractor = MFCCExtractor() else { return nil }
    self.extractor = extractor
    network = model.network
    frames = Matrix(columns: model.network.cepstra)
    stream = network.network.makeStream()
    let milliseconds = network.stride * 10
    strokes = StrokeCounter(rules: rules, decision: milliseconds)
    applause = ApplauseTracker(rules: rules, decision: milliseconds)
    centred = Matrix(columns: network.cepstra)
  }

  /// Takes samples at 16 kHz in [-1, 1] and appends the events that end with them, in the order of their ends.
  public func accept(_ sound: some Collection<Float>, events: inout [SoundEvent]) {
    samples.removeAll(keepingCapacity: true)
    for sample in sound { samples.append(sample + nextHiss()) }
    frames.removeAll()
    extractor.accept(samples, frames: &frames)
    centred.removeAll()
    for row in 0..<frames.rows {
      centred.append(zip(frames[row: row], network.inputMean).lazy.map { $0 - $1 })
    }
    decisions.removeAll()
    stream.accept(centred, output: &decisions)
    decide(events: &events)
  }

  /// Ends the recording: decides the last frames and closes what is open.
  public func finish(events: inout [SoundEvent]) {
    decisions.removeAll()
    stream.finish(output: &decisions)
    decide(events: &events)
    strokes.finish(events: &events)
    applause.finish(events: &events)
  }

  /// Xorshift: the same hiss for the same recording.
  private func nextHiss() -> Float {
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return (Float(state >> 8) / Float(1 << 23) - 1) * Self.hiss
  }

  private func decide(events: inout [SoundEvent]) {
    for row in 0..<decisions.rows {
      let clapping = exp(decisions[row, SoundEventModel.Kind.applause.rawValue])
      applause.accept(clapping, events: &events)
      strokes.accept(
        exp(decisions[row, SoundEventModel.Kind.stroke.rawValue]), events: &events)
    }
  }
}
