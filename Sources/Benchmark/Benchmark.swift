import AcousticModel
import AudioIO
import Decoder
import Features
import Foundation
import NeuralNetwork
import Quantities
import Transcription
import Transcripts
import VoiceActivity

/// Prints what the stages cost, beside what the machine could do at best.
struct Benchmark {
  private let model: RecognitionModel
  private let sitting: String
  private let samples: [Float]
  private let seconds: Double

  init(model: String, project: String) throws {
    self.model = try RecognitionModel(directory: model)
    sitting = project + "/Samples/paripurna/paripurna.flac"
    samples = try Self.read(sitting)
    seconds = Double(samples.count) / 16_000
  }

  func run() async throws {
    print(
      "# sidilan-ukur: kernel \(Kernel.name), \(ProcessInfo.processInfo.activeProcessorCount) cores, \(Int(seconds)) s of speech"
    )
    let peak = measurePeak()
    measureProducts(peak)
    try measureStages()
    try await measureChain()
    try measureLatency()
  }

  private static func read(_ path: String) throws -> [Float] {
    var samples: [Float] = []
    let reader = try SpeechAudioReader(path: path, channels: .mixed)
    while let block = try reader.next() { samples += block.channels[0] }
    return samples
  }

  private func row(_ name: String, _ value: Double, _ unit: String, _ note: String = "") {
    print(
      name.padding(toLength: 34, withPad: " ", startingAt: 0), String(format: "%10.4f", value),
      unit, note)
  }

  private func measurePeak() -> Double {
    var work = 0.0
    let time = Stopwatch.processor { work = Kernel.peakWork(rounds: 10_000_000) }
    row("peak multiply-add, one core", work / time / 1e9, "GFLOP/s")
    return work / time
  }

  private func measureProducts(_ peak: Double) {
    for (inputs, outputs) in [(200, 256), (256, 384), (384, 256), (256, 64), (256, 29)] {
      for rows in [8, 32] {
        var work = 0.0
        let time = Stopwatch.processor {
          work = Kernel.productWork(rows: rows, inputs: inputs, outputs: outputs, repeats: 500)
        }
        row(
          "product \(rows) x \(inputs) x \(outputs)", work / time / 1e9, "GFLOP/s",
          String(format: "%.0f %% of peak", 100 * work / time / peak))
      }
    }
  }

  /// Each stage alone, on one core, as seconds of processor time for a second of sound.
  private func measureStages() throws {
    let read = try Stopwatch.processor(runs: 3) { _ = try Self.read(sitting) }
    row("reading FLAC, real-time factor", read / seconds, "")
    var frames = Matrix(columns: 40)
    guard let extractor = MFCCExtractor() else { return }
    let mfcc = Stopwatch.processor {
      frames.removeAll()
      extractor.reset()
      for start in stride(from: 0, to: samples.count, by: 8192) {
        extractor.accept(samples[start..<min(start + 8192, samples.count)], frames: &frames)
      }
    }
    row("MFCC", mfcc / Double(frames.rows) * 1e6, "us/frame")
    row("MFCC, real-time factor", mfcc / seconds, "")
    let voice = Stopwatch.processor(runs: 3) {
      let detector = SpeechDetector(model: model.voice)
      var events: [SpeechEvent] = []
      detector.accept(frames, events: &events)
      detector.finish(events: &events)
    }
    row("speech detection, real-time factor", voice / seconds, "")
    var normalized = Matrix(columns: 40)
    var normalizer = OnlineMeanNormalizer(
      priorMean: model.acoustic.priorMean, priorFrames: model.acoustic.priorFrames,
      window: model.acoustic.meanWindow)
    normalizer.apply(frames, rows: 0..<frames.rows, to: &normalized)
    var emissions = Matrix(columns: model.acoustic.units.count)
    let network = Stopwatch.processor(runs: 3) {
      emissions.removeAll()
      let stream = model.acoustic.makeStream()
      stream.accept(normalized, output: &emissions)
      stream.finish(output: &emissions)
    }
    row("network, real-time factor", network / seconds, "")
    let search = Stopwatch.processor(runs: 3) {
      let decoder = BeamDecoder(graph: model.graph)
      // In stretches of 15 s, as the detector would cut.
      for start in stride(from: 0, to: emissions.rows, by: 500) {
        var part = Matrix(columns: emissions.columns)
        for row in start..<min(start + 500, emissions.rows) { part.append(emissions[row: row]) }
        decoder.accept(part)
        _ = decoder.finish(
          timing: FrameTiming(frame: model.acoustic.outputFrameDuration, origin: .zero))
      }
    }
    row("search, real-time factor", search / seconds, "")
  }

  /// The whole chain from the file, by the clock on the wall.
  private func measureChain() async throws {
    for workers in [1, 2] {
      let transcription = try Transcription(
        model: model, options: TranscriptionOptions(workers: workers))
      var best = Double.infinity
      var processor = Double.infinity
      for _ in 0..<5 {
        let wall = Stopwatch.clock(CLOCK_MONOTONIC)
        let cpu = Stopwatch.clock(CLOCK_PROCESS_CPUTIME_ID)
        _ = try await transcription.run(file: sitting) { _ in }
        best = min(best, Stopwatch.clock(CLOCK_MONOTONIC) - wall)
        processor = min(processor, Stopwatch.clock(CLOCK_PROCESS_CPUTIME_ID) - cpu)
      }
      row(
        "whole chain, \(workers) worker(s), real-time factor", best / seconds, "",
        String(format: "processor %.4f", processor / seconds))
    }
  }

  /// When the first word is shown, in sound fed since the stretch began, with 20 ms fed at a time.
  private func measureLatency() throws {
    let live = try LiveTranscriber(model: model)
    var waits: [Double] = []
    var shown = false
    var at = 0
    while at < samples.count {
      let end = min(at + 320, samples.count)
      for event in live.accept(samples[at..<end]) {
        switch event {
        case .partial(let words):
          if !shown, let first = words.first {
            waits.append(Double(end) / 16_000 - first.end.seconds)
          }
          shown = true
        case .segment: shown = false
        }
      }
      at = end
    }
    waits.sort()
    guard !waits.isEmpty else { return }
    row("first word shown after its end, median", waits[waits.count / 2] * 1000, "ms of sound")
  }
}
