import Foundation
import LanguageModel
import Support

@testable import Decoder

/// The right answer of a second pass: every path of a lattice, scored word by word from the definition.
struct LatticePaths {
  let lattice: Lattice
  let model: TextModel
  let languageWeight: Double
  let wordScore: Double

  struct Path {
    let links: [Int]
    let words: [String]
    let score: Double
  }

  /// All paths, best first.
  func all() -> [Path] {
    var found: [Path] = []
    func walk(_ node: Int, _ links: [Int]) {
      for end in lattice.ends where end.node == node {
        found.append(
          Path(
            links: links, words: links.map { lattice.links[$0].text },
            score: score(links) + end.acoustic
              + (end.language == nil ? 0 : languageWeight * model.score(history(links), "</s>"))))
      }
      for (index, link) in lattice.links.enumerated() where link.source == node {
        walk(link.target, links + [index])
      }
    }
    walk(0, [])
    return found.sorted { $0.score > $1.score }
  }

  /// The best path of each word sequence, best first.
  func readings() -> [Path] {
    var seen: Set<[String]> = []
    return all().filter { seen.insert($0.words).inserted }
  }

  private func known(_ link: Lattice.Link) -> String {
    link.origin == .lexicon && model.grams[[link.text]] != nil ? link.text : "<unk>"
  }

  private func history(_ links: [Int]) -> [String] {
    ["<s>"] + links.map { known(lattice.links[$0]) }
  }

  private func score(_ links: [Int]) -> Double {
    var total = 0.0
    for (at, index) in links.enumerated() {
      let link = lattice.links[index]
      var word = model.score(history(Array(links.prefix(at))), known(link))
      if link.origin == .added { word = link.language }
      if link.origin == .lexicon, model.grams[[link.text]] == nil { word -= 4 }
      total += link.acoustic - lattice.wordScore + wordScore + languageWeight * word
    }
    return total
  }

  /// A random lattice of a few nodes over some words; every word of the segment may be of any origin.
  static func random(_ words: [String], using rng: inout SeededGenerator) -> Lattice {
    let count = Int.random(in: 2...6, using: &rng)
    let nodes = (0..<count).map { Lattice.Node(frame: $0 * 5) }
    var links: [Lattice.Link] = []
    for target in 1..<count {
      for _ in 0..<Int.random(in: 1...4, using: &rng) {
        let source = Int.random(in: 0..<target, using: &rng)
        let kind = Int.random(in: 0..<8, using: &rng)
        links.append(
          Lattice.Link(
            text: kind == 0 ? BeamDecoder.unknownText : words.randomElement(using: &rng) ?? "",
            origin: kind == 0 ? .unknown(sounds: ["a"]) : kind == 1 ? .added : .lexicon,
            source: source, target: target, frames: source * 5..<target * 5,
            acoustic: Double.random(in: -6...1, using: &rng),
            language: Double.random(in: -9 ... -1, using: &rng),
            meanLoss: Double.random(in: 0...2, using: &rng), posterior: 0.5))
      }
    }
    let ends = (0..<count).filter { $0 == count - 1 || Int.random(in: 0..<3, using: &rng) == 0 }
      .map { node in
        Lattice.End(
          node: node, score: 0, acoustic: Double.random(in: -3...0, using: &rng),
          language: Bool.random(using: &rng) ? -1 : nil)
      }
    return Lattice(
      nodes: nodes, links: links, ends: ends, languageWeight: 0.7, wordScore: 0.5)
  }
}
