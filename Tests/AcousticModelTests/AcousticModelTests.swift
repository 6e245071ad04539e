import Foundation
import Support
import Testing

@testable import AcousticModel
@testable import NeuralNetwork
@testable import Quantities

@Suite("Acoustic model folder")
struct AcousticModelTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let good = """
    {"format":"sidilan-conv-ctc","version":1,"name":"kecil","sampleRate":16000,
    "features":{"cepstra":6,"meanNormalization":{"window":600,"priorFrames":100,"priorMean":[0,0,0,0,0,0]}},
    "network":{"inputDimension":6,"channels":8,"expansion":12,"squeeze":4,"frontKernel":5,"frontLeft":1,
    "stride":3,"blocks":[{"left":2,"right":1},{"left":1,"right":2}],"outputs":5},
    "units":["<blank>","a","b","c","d"],"timing":{"startShiftMilliseconds":-20,"endShiftMilliseconds":10},
    "blankSkipThreshold":0.98}
    """

  private func load(_ configuration: String) throws -> Result<AcousticModel, AcousticModelError> {
    let weights = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("NeuralNetworkTests/Fixtures/tiny.safetensors")
    _ = try folder.write([UInt8](try Data(contentsOf: weights)), "acoustic.safetensors")
    _ = try folder.write(Array(configuration.utf8), "config.json")
    do throws(AcousticModelError) {
      return .success(try AcousticModel.load(directory: folder.path))
    } catch {
      return .failure(error)
    }
  }

  @Test("tells its facts and gives one output for three frames")
  func facts() throws {
    let model = try load(Self.good).get()
    #expect(model.name == "kecil")
    #expect(model.outputFrameDuration == TimeSpan(milliseconds: 30))
    #expect(model.lookAhead == TimeSpan(microseconds: 132_500))
    #expect(model.wordStartShift == TimeSpan(milliseconds: -20))
    let stream = model.makeStream()
    var x = Matrix(columns: 6)
    x.append([Float](repeating: 0.1, count: 60))
    var y = Matrix(columns: 5)
    stream.accept(x, output: &y)
    stream.finish(output: &y)
    #expect(y.rows == 4)
    for row in 0..<4 { #expect(abs(y[row: row].reduce(0) { $0 + exp($1) } - 1) < 1e-5) }
  }

  @Test("each wrong field is refused with its own reason")
  func refusals() throws {
    func error(_ from: String, _ to: String) throws -> AcousticModelError? {
      if case .failure(let error) = try load(Self.good.replacing(from, with: to)) { return error }
      return nil
    }
    let path = folder.file("config.json")
    #expect(try error("conv-ctc", "lain") == .format(path: path, found: "sidilan-lain", version: 1))
    #expect(try error("16000", "8000") == .sampleRate(found: 8000, expected: 16_000))
    #expect(try error(",\"d\"]", "]") == .unitCount(units: 4, outputs: 5))
    #expect(try error("<blank>", "x") == .unit(name: "x"))
    #expect(try error("\"d\"]", "\"a\"]") == .unit(name: "a"))
    #expect(try error("0.98", "2") == .value(field: "blankSkipThreshold"))
    #expect(try error("[0,0,0,0,0,0]", "[0]") == .value(field: "priorMean"))
    #expect(
      try error("\"channels\":8", "\"channels\":\"x\"")
        == .configurationSyntax(path: path, field: "network.channels"))
    #expect(try error("{\"format\"", "[") == .configurationSyntax(path: path, field: nil))
    guard case .network(.tensorShape)? = try error("\"channels\":8", "\"channels\":9") else {
      Issue.record("a network of another shape was accepted")
      return
    }
    guard
      case .network(.configurationRange("channels", 0, _))? = try error(
        "\"channels\":8", "\"channels\":0")
    else {
      Issue.record("a network without channels was accepted")
      return
    }
  }

  @Test("a missing file is named")
  func missing() throws {
    let empty = try TemporaryFolder()
    #expect(throws: AcousticModelError.unreadable(path: empty.file("config.json"))) {
      try AcousticModel.load(directory: empty.path)
    }
  }
}
