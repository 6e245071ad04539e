import Decoder
import Foundation
import LanguageModel
import Quantities
import Support

/// A small lexicon and language model with everything that a decoder needs.
struct World {
  static let units = [
    "<blank>", "a", "b", "c", "d", "e", "@", "f", "g", "h", "i", "j", "k", "l", "m", "n", "ng",
    "ny", "o", "p", "r", "s", "sy", "t", "u", "w", "y", "z", "kh",
  ]
  /// Thirty milliseconds a frame, at the start of the recording.
  static let timing = FrameTiming(frame: TimeSpan(milliseconds: 30), origin: .zero)

  let graph: SearchGraph
  let units: [String]

  /// Makes a world of `word: phones` entries, equally likely unless a model is given.
  init(
    _ entries: [(String, String)], model: TextModel? = nil, units: [String] = World.units
  ) throws {
    let text = entries.map { "\($0)\t\($1)\n" }.joined()
    var flat = TextModel()
    for word in Set(entries.map(\.0)).union(["<s>", "</s>", "<unk>"]) {
      flat.grams[[word]] = TextModel.Entry(log10: -2, backOff: 0)
    }
    self.units = units
    graph = SearchGraph(
      lexicon: try Lexicon(bytes: Array(text.utf8), units: units),
      language: try (model ?? flat).model(), units: units)
  }

  /// Unit numbers of phones written with spaces; `-` is the blank.
  func numbers(_ phones: String) -> [Int] {
    phones.split(separator: " ").map { $0 == "-" ? 0 : units.firstIndex(of: String($0)) ?? 0 }
  }

  /// Emissions with one clear unit a frame, each given its probability.
  func frames(_ phones: String, certainty: Double = 0.995) -> Matrix {
    var matrix = Matrix(columns: units.count)
    let rest = Float(log((1 - certainty) / Double(units.count - 1)))
    for unit in numbers(phones) {
      matrix.append(units.indices.map { $0 == unit ? Float(log(certainty)) : rest })
    }
    return matrix
  }

  /// A blank between and around the phones, so that each is a spike of one frame.
  func spikes(_ phones: String, certainty: Double = 0.995) -> Matrix {
    frames(
      "- " + phones.split(separator: " ").joined(separator: " - ") + " -", certainty: certainty)
  }

  func decoder(
    overlay: TermOverlay = .empty, _ change: (inout SearchConfiguration) -> Void = { _ in }
  ) -> BeamDecoder {
    var configuration = SearchConfiguration()
    configuration.keepsLattice = true
    change(&configuration)
    return BeamDecoder(graph: graph, overlay: overlay, configuration: configuration)
  }
}

extension BeamDecoder {
  /// Decodes one segment as a whole.
  func decode(_ frames: Matrix, timing: FrameTiming = World.timing) -> DecodedSegment {
    accept(frames)
    return finish(timing: timing)
  }
}

/// Emissions of random numbers, normalised in every frame; a larger sharpness makes clearer peaks.
func randomFrames(
  _ count: Int, units: Int, sharpness: Double, using rng: inout SeededGenerator
) -> Matrix {
  var matrix = Matrix(columns: units)
  for _ in 0..<count {
    let raw = (0..<units).map { _ in Double.random(in: -1...1, using: &rng) * sharpness }
    let total = log(raw.map { exp($0) }.reduce(0, +))
    matrix.append(raw.map { Float($0 - total) })
  }
  return matrix
}
