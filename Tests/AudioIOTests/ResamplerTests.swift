import Support
import Testing

@testable import AudioIO

@Suite("Resampling to 16 kHz")
struct ResamplerTests {
  private static let rates = [
    4000, 8000, 11_025, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000, 192_000, 384_000, 768_000,
  ]

  private func resample(_ input: [Float], rate: Int, cuts: [Int] = []) throws -> [Float] {
    let resampler = try #require(Resampler(from: rate, to: 16_000))
    var output: [Float] = []
    var at = 0
    for cut in cuts where at + cut <= input.count {
      resampler.process(Array(input[at..<at + cut]), end: false, into: &output)
      at += cut
    }
    resampler.process(Array(input[at...]), end: false, into: &output)
    resampler.process([], end: true, into: &output)
    return output
  }

  @Test("a tone keeps its pitch, level and place", arguments: rates)
  func tone(rate: Int) throws {
    let output = try resample(Sound.sine(440, rate: rate, seconds: 2), rate: rate)
    let ideal = Sound.sine(440, rate: 16_000, seconds: 2)
    // Away from the edges, where the filter has no past or future.
    var worst: Float = 0
    for i in 2000..<30_000 { worst = max(worst, abs(output[i] - ideal[i])) }
    // -66 dB below the tone.
    #expect(worst < 0.000_25)
  }

  @Test("the length is that of the time, within one sample", arguments: rates)
  func length(rate: Int) throws {
    var generator = SeededGenerator(seed: UInt64(rate))
    for count in [1, 2, 7, 100, 9999]
      + (0..<5).map({ _ in Int.random(in: 1...60_000, using: &generator) })
    {
      let output = try resample([Float](repeating: 0.25, count: count), rate: rate)
      let ideal = Double(count) * 16_000 / Double(rate)
      #expect(abs(Double(output.count) - ideal) <= 1, "\(count) samples")
    }
  }

  @Test("any cutting of the input gives the same bits", arguments: [8000, 44_100, 192_000])
  func cutting(rate: Int) throws {
    var generator = SeededGenerator(seed: 5)
    let input = (0..<50_000).map { _ in Float.random(in: -1...1, using: &generator) }
    let whole = try resample(input, rate: rate)
    for _ in 0..<4 {
      let cuts = (0..<40).map { _ in Int.random(in: 0...3000, using: &generator) }
      #expect(try resample(input, rate: rate, cuts: cuts) == whole, "\(cuts)")
    }
  }

  @Test("what lies above 8 kHz does not come back as a lower tone")
  func aliasing() throws {
    let output = try resample(Sound.sine(11_000, rate: 48_000, seconds: 1), rate: 48_000)
    #expect((output[1000..<15_000].map(abs).max() ?? 1) < 0.000_25)
  }
}
