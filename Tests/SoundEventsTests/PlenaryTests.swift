import AudioIO
import Foundation
import Support
import Testing

@testable import SoundEvents

@Suite("Gavel and applause in the staged sitting")
struct PlenaryTests {
  private static let folder = Project.path("Models/id-kecil")

  private func samples(_ path: String) throws -> [Float] {
    let reader = try SpeechAudioReader(path: Project.path(path), channels: .mixed)
    var result: [Float] = []
    while let block = try reader.next() { result += block.channels[0] }
    return result
  }

  private func events(_ sound: [Float], blocks: [Int] = []) throws -> [SoundEvent] {
    let model = try SoundEventModel(directory: Self.folder)
    let detector = try #require(SoundEventDetector(model: model))
    var found: [SoundEvent] = []
    var at = 0
    var sizes = blocks.makeIterator()
    while at < sound.count {
      let end = min(sound.count, at + (sizes.next() ?? 8000))
      detector.accept(sound[at..<end], events: &found)
      at = end
    }
    detector.finish(events: &found)
    return found
  }

  private func power(_ x: some Collection<Float>) -> Float {
    x.reduce(0) { $0 + $1 * $1 } / Float(max(1, x.count))
  }

  /// The sound with noise at 10 dB below its mean power.
  private func noisy(_ sound: [Float], _ noise: [Float]) -> [Float] {
    let gain = (power(sound) / power(noise) / 10).squareRoot()
    return sound.indices.map { max(-1, min(1, sound[$0] + gain * noise[$0 % noise.count])) }
  }

  private func told(_ events: [SoundEvent]) -> [(from: Int, count: Int)] {
    events.compactMap {
      if case .strokes(let count, let from, _) = $0 { (from, count) } else { nil }
    }
  }

  @Test(
    "each series of strokes is found at its time and with its count, and none besides, also in noise at 10 dB",
    arguments: ["tanpa", "putih", "cokelat", "gumam"])
  func strokes(noise: String) throws {
    let sound = try samples("Samples/paripurna/paripurna.flac")
    var random = SeededGenerator(seed: 10)
    var heard = sound
    switch noise {
    case "putih":
      heard = noisy(sound, sound.map { _ in Float.random(in: -1...1, using: &random) })
    case "cokelat":
      var state: Float = 0
      heard = noisy(
        sound,
        sound.map { _ in
          state = 0.99 * state + Float.random(in: -1...1, using: &random)
          return state
        })
    case "gumam":
      // Four people at once, from the other samples.
      let reading = try samples("Samples/bacaan/bacaan.flac")
      let conference = try samples("Samples/konferensi/konferensi.flac")
      heard = noisy(
        sound,
        sound.indices.map { i in
          reading[i % reading.count] + reading[(i + 90_000) % reading.count]
            + 2 * conference[i % conference.count] + 2
            * conference[(i + 200_000) % conference.count]
        })
    default: break
    }
    let found = told(try events(heard))
    let truth = try Project.text("Samples/paripurna/paripurna.events.tsv").split(separator: "\n")
      .map { line in
        let fields = line.split(separator: "\t")
        return (from: Int((Double(fields[0]) ?? 0) * 1000), count: Int(fields[2]) ?? 0)
      }
    #expect(truth.count == 5)
    #expect(found.map(\.count) == truth.map(\.count), "\(found)")
    for (a, b) in zip(found, truth) { #expect(abs(a.from - b.from) <= 150, "\(a) \(b)") }
  }

  @Test("speech, silence, hiss and hum hold no event")
  func nothing() throws {
    #expect(try events(samples("Samples/bacaan/bacaan.flac")) == [])
    #expect(try events(samples("Samples/konferensi/konferensi.flac")) == [])
    #expect(try events([Float](repeating: 0, count: 320_000)) == [])
    var random = SeededGenerator(seed: 3)
    #expect(
      try events((0..<320_000).map { _ in Float.random(in: -0.1...0.1, using: &random) }) == [])
    #expect(
      try events((0..<320_000).map { Float(0.2 * sin(2 * .pi * 50 * Double($0) / 16000)) }) == [])
  }

  @Test("the cutting of the input changes nothing", arguments: [1, 2, 3])
  func cutting(seed: UInt64) throws {
    let sound = Array(try samples("Samples/paripurna/paripurna.flac").prefix(16000 * 75))
    var random = SeededGenerator(seed: seed)
    let blocks = (0..<2000).map { _ in Int.random(in: 1...4000, using: &random) }
    #expect(try events(sound, blocks: blocks) == events(sound), "seed \(seed)")
  }

  @Test("damaged or missing files of the network are refused, naming the file")
  func damaged() throws {
    let folder = try TemporaryFolder()
    for name in ["events.json", "events.safetensors"] {
      try FileManager.default.copyItem(
        atPath: Self.folder + "/" + name, toPath: folder.file(name))
    }
    _ = try SoundEventModel(directory: folder.path)
    for name in ["events.json", "events.safetensors"] {
      let url = URL(fileURLWithPath: folder.file(name))
      let whole = try Data(contentsOf: url)
      try whole.prefix(whole.count / 2).write(to: url)
      #expect(throws: (any Error).self) { try SoundEventModel(directory: folder.path) }
      try FileManager.default.removeItem(at: url)
      #expect(throws: (any Error).self) { try SoundEventModel(directory: folder.path) }
      try whole.write(to: url)
    }
  }
}
