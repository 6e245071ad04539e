import Foundation
import NeuralNetwork

/// The contents of an acoustic model's config.json.
struct AcousticModelConfiguration: Codable {
  struct Features: Codable {
    struct MeanNormalization: Codable {
      let window: Int
      let priorFrames: Int
      let priorMean: [Float]
    }
    let cepstra: Int
    let meanNormalization: MeanNormalization
  }
  struct Timing: Codable {
    let startShiftMilliseconds: Int
    let endShiftMilliseconds: Int
  }

  static let format = "sidilan-conv-ctc"
  static let version = 1
  static let blank = "<blank>"

  let format: String
  let version: Int
  let name: String
  let sampleRate: Int
  let features: Features
  let network: ConvNetworkConfiguration
  let units: [String]
  let timing: Timing
  let blankSkipThreshold: Double

  static func read(path: String) throws(AcousticModelError) -> Self {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    do {
      let value = try JSONDecoder().decode(Self.self, from: data)
      try value.validate(path: path)
      return value
    } catch let error as AcousticModelError {
      throw error
    } catch let error as DecodingError {
      throw .configurationSyntax(path: path, field: Self.field(of: error))
    } catch {
      throw .configurationSyntax(path: path, field: nil)
    }
  }

  private static func field(of error: DecodingError) -> String? {
    switch error {
    case .keyNotFound(let key, let context): (context.codingPath + [key]).dotted
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      context.codingPath.isEmpty ? nil : context.codingPath.dotted
    @unknown default: nil
    }
  }

  private func validate(path: String) throws(AcousticModelError) {
    guard format == Self.format, version == Self.version else {
      throw .format(path: path, found: format, version: version)
    }
    guard sampleRate == 16_000 else { throw .sampleRate(found: sampleRate, expected: 16_000) }
    do { try network.validate() } catch { throw .network(error) }
    guard units.count == network.outputs else {
      throw .unitCount(units: units.count, outputs: network.outputs)
    }
    guard units.first == Self.blank else { throw .unit(name: units.first ?? "") }
    var seen: Set<String> = []
    for unit in units {
      guard !unit.isEmpty, !unit.contains(where: \.isWhitespace), seen.insert(unit).inserted else {
        throw .unit(name: unit)
      }
    }
    let mean = features.meanNormalization
    guard features.cepstra == network.inputDimension else { throw .value(field: "cepstra") }
    guard mean.priorMean.count == features.cepstra, mean.priorMean.allSatisfy(\.isFinite) else {
      throw .value(field: "priorMean")
    }
    guard mean.window > 0, mean.priorFrames > 0, mean.priorFrames <= 1_000_000 else {
      throw .value(field: "meanNormalization")
    }
    guard (0.5...1).contains(blankSkipThreshold) else { throw .value(field: "blankSkipThreshold") }
    guard abs(timing.startShiftMilliseconds) <= 1000, abs(timing.endShiftMilliseconds) <= 1000
    else { throw .value(field: "timing") }
  }
}

extension [any CodingKey] {
  fileprivate var dotted: String { map(\.stringValue).joined(separator: ".") }
}
