import Foundation
import Support
import Testing

@testable import Features
@testable import Quantities

@Suite("MFCC")
struct MFCCTests {
  private struct Golden: Decodable {
    let samples: [Int]
    let frames: [[Float]]
  }

  private func golden() throws -> Golden {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/golden.json")
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: path))
  }

  private func cepstra(_ samples: [Float], blocks: [Int] = []) throws -> Matrix {
    let extractor = try #require(MFCCExtractor())
    var frames = Matrix(columns: 40)
    var at = 0
    for size in blocks where at < samples.count {
      extractor.accept(samples[at..<min(at + size, samples.count)], frames: &frames)
      at += size
    }
    if at < samples.count { extractor.accept(samples[at...], frames: &frames) }
    return frames
  }

  @Test("agrees with kaldi-native-fbank to 1e-4 on chirp, voice, noise, click and silence")
  func agreesWithIndependentImplementation() throws {
    let golden = try golden()
    let frames = try cepstra(golden.samples.map { Float($0) / 32_768 })
    #expect(frames.rows == golden.frames.count)
    var worst: Float = 0
    for (row, expected) in golden.frames.enumerated() {
      for (column, value) in expected.enumerated() {
        worst = max(worst, abs(frames[row, column] - value) / max(1, abs(value)))
      }
    }
    #expect(worst <= 1e-4)
  }

  @Test("cutting the samples into random blocks changes no bit", arguments: 1...5)
  func blockSizes(seed: UInt64) throws {
    let samples = try golden().samples.map { Float($0) / 32_768 }
    var generator = SeededGenerator(seed: seed)
    let blocks = (0..<2000).map { _ in Int.random(in: 1...700, using: &generator) }
    #expect(try cepstra(samples, blocks: blocks) == cepstra(samples), "seed \(seed)")
  }

  @Test("frames are counted as 1 + (n - 400) / 160")
  func frameCounts() throws {
    for (samples, frames) in [(0, 0), (399, 0), (400, 1), (559, 1), (560, 2), (16_000, 98)] {
      #expect(try cepstra([Float](repeating: 0.1, count: samples)).rows == frames)
    }
  }

  @Test("digital silence gives the floor's logarithm in the zeroth coefficient and nothing else")
  func silence() throws {
    let frames = try cepstra([Float](repeating: 0, count: 400))
    // sqrt(1/40) * 40 * ln(2^-23)
    #expect(abs(frames[0, 0] - 40 * Float(-15.942385) / Float(40).squareRoot()) < 1e-3)
    for column in 1..<40 { #expect(abs(frames[0, column]) < 1e-3) }
  }

  @Test("the Fourier transform keeps the energy (Parseval)")
  func parseval() throws {
    let fft = try #require(RealFFT(length: 8))
    let x: [Float] = [1, -2, 3, 0.5, 0, -1, 2, 1]
    for (i, v) in x.enumerated() { fft.input[i] = v }
    let power = UnsafeMutablePointer<Float>.allocate(capacity: 4)
    defer { power.deallocate() }
    fft.powerSpectrum(to: power)
    // The bin at half the rate is the alternating sum: 1+2+3-0.5+0+1+2-1 = 7.5.
    let total = power[0] + 2 * (power[1] + power[2] + power[3]) + 7.5 * 7.5
    #expect(abs(total / 8 - x.reduce(0) { $0 + $1 * $1 }) < 1e-4)
    #expect(abs(power[0] - 4.5 * 4.5) < 1e-4)
  }

  @Test("samples that are no numbers do not trap")
  func notANumber() throws {
    #expect(try cepstra([Float](repeating: .nan, count: 800)).rows == 3)
    #expect(try cepstra([Float](repeating: .infinity, count: 800)).rows == 3)
  }
}

@Suite("Online mean normalisation")
struct OnlineMeanNormalizerTests {
  @Test("follows the recursion worked out by hand")
  func recursion() {
    var normalizer = OnlineMeanNormalizer(priorMean: [10], priorFrames: 1, window: 3)
    var frames = Matrix(columns: 1)
    frames.append([14, 13, 8, 14])
    var out = Matrix(columns: 1)
    normalizer.apply(frames, rows: 0..<4, to: &out)
    // n = 2: mean 12; n = 3: mean 12 1/3; n stays 3: 10 8/9; then 11 25/27.
    let means: [Float] = [12, 37.0 / 3, 98.0 / 9, 322.0 / 27]
    for i in 0..<4 { #expect(abs(out[i, 0] - (frames[i, 0] - means[i])) < 1e-5) }
  }

  @Test("doing it in two steps changes nothing")
  func steps() {
    var frames = Matrix(columns: 2)
    frames.append((0..<40).map { Float($0 * $0 % 17) })
    var whole = Matrix(columns: 2)
    var parts = Matrix(columns: 2)
    var a = OnlineMeanNormalizer(priorMean: [1, 2], priorFrames: 5, window: 8)
    var b = a
    a.apply(frames, rows: 0..<20, to: &whole)
    b.apply(frames, rows: 0..<7, to: &parts)
    b.apply(frames, rows: 7..<20, to: &parts)
    #expect(whole == parts)
  }
}
