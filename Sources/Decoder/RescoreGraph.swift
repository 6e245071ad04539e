import LanguageModel

/// A lattice unrolled by the histories of a language model: one place for each node and history.
struct RescoreGraph {
  /// A node of the lattice, reached with one history.
  struct Place {
    let node: Int
    let history: NGramModel.State
    /// Score of the best reading up to here.
    var best: Double
  }

  /// A link of the lattice between two places.
  struct Arc {
    let source: Int32
    let target: Int32
    let link: Int32
    let score: Double
  }

  /// Places; number 0 is the start of the segment.
  private(set) var places: [Place]
  /// Arcs in an order in which a place's arcs come before those that leave it.
  private(set) var arcs: [Arc] = []
  /// Places where the segment may end, with the score of the best reading that does.
  private(set) var ends: [(place: Int32, score: Double)] = []
  /// How many links the lattice has.
  let linkCount: Int
  /// A number for the word of each link, equal for equal words.
  let wordOfLink: [UInt64]
  /// Score of the best reading.
  var bestScore: Double { ends.map(\.score).max() ?? 0 }

  private let languageWeight: Double
  /// Added to each link, which already holds the first pass's word score.
  private let wordChange: Double

  /// Unrolls a lattice; hypotheses outside the beam of their node go no further.
  ///
  /// - Complexity: O(links x histories).
  init(lattice: Lattice, language: NGramModel, configuration: RescoreConfiguration) {
    languageWeight = configuration.languageWeight.map(Double.init) ?? lattice.languageWeight
    wordChange = configuration.wordScore.map { Double($0) - lattice.wordScore } ?? 0
    linkCount = lattice.links.count
    var numbers: [String: UInt64] = [:]
    for link in lattice.links where numbers[link.text] == nil {
      numbers[link.text] = UInt64(numbers.count)
    }
    wordOfLink = lattice.links.map { numbers[$0.text] ?? 0 }
    places = [Place(node: 0, history: language.beginState, best: 0)]
    unroll(lattice, language, configuration)
  }

  private mutating func unroll(
    _ lattice: Lattice, _ language: NGramModel, _ configuration: RescoreConfiguration
  ) {
    let ids = identifiers(lattice, language)
    var leaving = [[Int]](repeating: [], count: lattice.nodes.count)
    for (index, link) in lattice.links.enumerated() { leaving[link.source].append(index) }
    var endsAt = [[Lattice.End]](repeating: [], count: lattice.nodes.count)
    for end in lattice.ends { endsAt[end.node].append(end) }
    var placesAt = [[Int32]](repeating: [], count: lattice.nodes.count)
    var numberOf: [UInt64: Int32] = [:]
    placesAt[0] = [0]
    for node in lattice.nodes.indices {
      for source in survivors(placesAt[node], configuration) {
        let place = places[Int(source)]
        for end in endsAt[node] {
          let language = end.language == nil ? 0 : Double(language.endScore(place.history))
          ends.append((source, place.best + end.acoustic + languageWeight * language))
        }
        for index in leaving[node] {
          let link = lattice.links[index]
          let id = ids[Int(wordOfLink[index])]
          let (word, history) = Self.score(link, id, place.history, language)
          let score = link.acoustic + languageWeight * word + wordChange
          let key = UInt64(link.target) << 32 | UInt64(history)
          let target = numberOf[key] ?? Int32(places.count)
          if Int(target) == places.count {
            places.append(Place(node: link.target, history: history, best: -.infinity))
            numberOf[key] = target
            placesAt[link.target].append(target)
          }
          places[Int(target)].best = max(places[Int(target)].best, place.best + score)
          arcs.append(Arc(source: source, target: target, link: Int32(index), score: score))
        }
      }
    }
  }

  /// The model's number of each word of the lattice, by the word's number here.
  private func identifiers(_ lattice: Lattice, _ language: NGramModel) -> [UInt32?] {
    var ids: [UInt32?] = []
    for (index, link) in lattice.links.enumerated() where Int(wordOfLink[index]) == ids.count {
      ids.append(language.wordId(link.text))
    }
    return ids
  }

  /// The places of a node that go on, in the order they were found.
  private func survivors(
    _ candidates: [Int32], _ configuration: RescoreConfiguration
  ) -> [Int32] {
    let best = candidates.map { places[Int($0)].best }.max() ?? 0
    let kept = candidates.filter { places[Int($0)].best >= best - Double(configuration.beam) }
    guard kept.count > configuration.mostHistories else { return kept }
    return Array(
      kept.sorted { (places[Int($0)].best, $1) > (places[Int($1)].best, $0) }
        .prefix(configuration.mostHistories))
  }

  /// Logarithm of a word's probability after a history, and the new history.
  private static func score(
    _ link: Lattice.Link, _ id: UInt32?, _ history: NGramModel.State, _ language: NGramModel
  ) -> (Double, NGramModel.State) {
    switch link.origin {
    case .lexicon:
      if let id {
        let (score, next) = language.score(history, id)
        return (Double(score), next)
      }
      let (score, next) = language.unknown(after: history)
      return (Double(score + SearchGraph.strangerScore), next)
    case .added:
      return (link.language, language.unknown(after: history).next)
    case .unknown:
      let (score, next) = language.unknown(after: history)
      return (Double(score), next)
    }
  }
}
