import Foundation
import Support
import Testing

@testable import NeuralNetwork
@testable import Quantities

/// The kernel version is one for the process, so these tests run one after the other.
@Suite("Network", .serialized)
struct NetworkTests {
  private struct Golden: Decodable {
    struct Case: Decodable {
      let input: [Float]
      let output: [Float]
    }
    let network: ConvNetworkConfiguration
    let cases: [Case]
  }

  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  private func load() throws -> (Golden, ConvNetwork) {
    let golden = try JSONDecoder().decode(
      Golden.self, from: Data(contentsOf: Self.fixtures.appendingPathComponent("tiny.json")))
    let weights = try SafetensorsFile(
      path: Self.fixtures.appendingPathComponent("tiny.safetensors").path)
    return (golden, try ConvNetwork(configuration: golden.network, weights: weights))
  }

  private func run(_ network: ConvNetwork, _ x: [Float], pieces: [Int]) -> Matrix {
    let stream = network.makeStream()
    let width = network.configuration.inputDimension
    var output = Matrix(columns: network.configuration.outputs)
    var at = 0
    for size in pieces + [x.count / width] where at < x.count / width {
      let end = min(at + size, x.count / width)
      var piece = Matrix(columns: width)
      piece.append(x[at * width..<end * width])
      stream.accept(piece, output: &output)
      at = end
    }
    stream.finish(output: &output)
    return output
  }

  @Test("computes what numpy computes from the formulas", arguments: [false, true])
  func golden(portable: Bool) throws {
    Kernel.usePortable(portable)
    defer { Kernel.usePortable(false) }
    let (golden, network) = try load()
    for example in golden.cases {
      let output = run(network, example.input, pieces: [])
      #expect(output.values.count == example.output.count)
      for (a, b) in zip(output.values, example.output) { #expect(abs(a - b) < 2e-4) }
    }
  }

  @Test("any cutting of the input gives the same bits", arguments: [false, true])
  func pieces(portable: Bool) throws {
    Kernel.usePortable(portable)
    defer { Kernel.usePortable(false) }
    let (_, network) = try load()
    for seed in UInt64(1)...20 {
      var generator = SeededGenerator(seed: seed)
      let frames = Int.random(in: 0...300, using: &generator)
      let x = (0..<frames * 6).map { _ in Float.random(in: -3...3, using: &generator) }
      let pieces = (0..<400).map { _ in Int.random(in: 1...40, using: &generator) }
      let whole = run(network, x, pieces: [])
      #expect(whole.rows == (frames + 2) / 3, "seed \(seed)")
      #expect(run(network, x, pieces: pieces) == whole, "seed \(seed)")
    }
  }

  @Test("a stream is as new after a segment")
  func reuse() throws {
    let (golden, network) = try load()
    let stream = network.makeStream()
    var results: [[Float]] = []
    for _ in 0..<2 {
      var x = Matrix(columns: 6)
      x.append(golden.cases[4].input)
      var output = Matrix(columns: 5)
      stream.accept(x, output: &output)
      stream.finish(output: &output)
      results.append(output.values)
    }
    #expect(results[0] == results[1])
  }

  @Test("gives an output as soon as its look-ahead is there, not later")
  func latency() throws {
    let (golden, network) = try load()
    #expect(network.configuration.lookAheadFrames == 3 + 3 * 3)
    let stream = network.makeStream()
    var output = Matrix(columns: 5)
    for frame in 1...60 {
      var x = Matrix(columns: 6)
      x.append(golden.cases[4].input.prefix(6))
      stream.accept(x, output: &output)
      // Output j needs input frame 3 j + 12.
      #expect(output.rows == max(0, (frame - 1 - 12) / 3 + (frame > 12 ? 1 : 0)))
    }
  }

  @Test("the packed product agrees with plain loops in double precision", arguments: [false, true])
  func product(portable: Bool) {
    Kernel.usePortable(portable)
    defer { Kernel.usePortable(false) }
    for seed in UInt64(1)...30 {
      var generator = SeededGenerator(seed: seed)
      let (m, k, n) = (
        Int.random(in: 1...40, using: &generator), Int.random(in: 1...90, using: &generator),
        Int.random(in: 1...70, using: &generator)
      )
      let a = (0..<m * k).map { _ in Float.random(in: -1...1, using: &generator) }
      let w = (0..<n * k).map { _ in Float.random(in: -1...1, using: &generator) }
      let bias = (0..<n).map { _ in Float.random(in: -1...1, using: &generator) }
      let out = Kernel.product(rows: a, weights: w, bias: bias, inputs: k)
      for r in 0..<m {
        for c in 0..<n {
          var sum = Double(bias[c])
          for i in 0..<k { sum += Double(a[r * k + i]) * Double(w[c * k + i]) }
          #expect(abs(Double(out[r * n + c]) - sum) < 1e-4, "seed \(seed) \(m)x\(k)x\(n)")
        }
      }
    }
  }

  @Test("input that is no number comes out as no number and does not trap")
  func notANumber() throws {
    let (_, network) = try load()
    #expect(run(network, [Float](repeating: .nan, count: 60), pieces: []).rows == 4)
  }
}
