import Foundation
import Support
import Testing

@testable import NeuralNetwork

@Suite("Safetensors")
struct SafetensorsTests {
  private func file(_ header: String, data: Int = 0) -> [UInt8] {
    let text = Array(header.utf8)
    return (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) } + text
      + [UInt8](repeating: 0, count: data)
  }

  @Test("reads a tensor bit by bit")
  func reads() throws {
    var bytes = file(
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"__metadata__":{"x":"y"}}"#)
    bytes += [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]
    let file = try SafetensorsFile(bytes: bytes)
    #expect(file.names == ["a"])
    #expect(try file.tensor("a", shape: [2]) == [1, -2])
    #expect(throws: NetworkError.tensorShape(name: "a", expected: [1, 2], found: [2])) {
      try file.tensor("a", shape: [1, 2])
    }
    #expect(throws: NetworkError.missingTensor(name: "b")) { try file.tensor("b", shape: [2]) }
  }

  @Test("refuses a weight that is no number")
  func notANumber() throws {
    var bytes = file(#"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#)
    bytes += [0, 0, 0xc0, 0x7f]
    let file = try SafetensorsFile(bytes: bytes)
    #expect(throws: NetworkError.notFinite(tensor: "a")) { try file.tensor("a", shape: [1]) }
  }

  @Test("refuses lengths, shapes and offsets that do not fit, each with its reason")
  func refuses() {
    func error(_ bytes: [UInt8]) -> NetworkError? {
      do throws(NetworkError) {
        _ = try SafetensorsFile(bytes: bytes)
        return nil
      } catch { return error }
    }
    #expect(error([]) == .headerLength(found: 0, fileSize: 0))
    #expect(
      error([UInt8](repeating: 255, count: 9)) == .headerLength(found: .max, fileSize: 9))
    #expect(error(file("[1,2]")) == .headerSyntax)
    #expect(error(file("{\"a\":1}")) == .headerSyntax)
    let half = #"{"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}}"#
    #expect(error(file(half, data: 2)) == .tensorType(name: "a", found: "F16"))
    let shapes = [
      ("[3]", "[0,8]"), ("[-2]", "[0,8]"), ("[4611686018427387904,4]", "[0,8]"), ("[2]", "[8,0]"),
      ("[2]", "[-8,0]"), ("[2]", "[0,16]"), ("[2]", "[0]"),
    ]
    for (shape, offsets) in shapes {
      let header = #"{"a":{"dtype":"F32","shape":\#(shape),"data_offsets":\#(offsets)}}"#
      guard case .tensorExtent(name: "a", _, _, _, _)? = error(file(header, data: 8)) else {
        Issue.record("\(shape) \(offsets)")
        continue
      }
    }
    let one = #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#
    #expect(error(file(one, data: 8)) == .unclaimedBytes(at: 0))
    let short = #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#
    #expect(error(file(short, data: 8)) == .unclaimedBytes(at: 4))
    let overlap =
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#
    #expect(error(file(overlap, data: 8)) == .unclaimedBytes(at: 4))
  }

  @Test("a file with one flipped byte is read or refused, never a trap")
  func flipped() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/tiny.safetensors")
    let good = [UInt8](try Data(contentsOf: path))
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<500 {
      var bytes = good
      bytes[Int.random(in: 0..<1500, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
      _ = try? SafetensorsFile(bytes: bytes)
      _ = try? SafetensorsFile(
        bytes: Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &generator))))
    }
  }

  @Test("a configuration out of range is refused with the field's name")
  func ranges() {
    let bad = ConvNetworkConfiguration(
      inputDimension: 40, channels: 0, expansion: 1, squeeze: 1, frontKernel: 5, frontLeft: 1,
      stride: 3, blocks: [], outputs: 2)
    #expect(
      throws: NetworkError.configurationRange(field: "channels", value: 0, allowed: 1...4096)
    ) { try bad.validate() }
  }
}
