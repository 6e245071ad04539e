/// The words that hypotheses have finished, each pointing back at the one before.
struct WordLinks {
  /// What a finished word is.
  enum Word: Hashable {
    /// A word of the shared lexicon.
    case known(UInt32)
    /// A word of the overlay.
    case added(UInt32)
    /// A word that is in no lexicon; the number leads to its sounds.
    case unknown(Int32)
  }

  struct Link {
    let word: Word
    let previous: Int32
    let start: Int32
    /// First frame of the last unit.
    let last: Int32
    let score: Float
    let acoustic: Float
    let units: UInt8
    var firstAlternative: Int32 = -1
  }

  struct Alternative {
    let link: Int32
    let deficit: Float
    let next: Int32
  }

  /// A sound of an unknown word.
  struct Sound {
    let unit: UInt8
    let previous: Int32
    /// The finished word before the unknown one.
    let before: Int32
  }

  private(set) var links: [Link] = []
  private(set) var alternatives: [Alternative] = []
  private(set) var sounds: [Sound] = []

  mutating func removeAll() {
    links.removeAll(keepingCapacity: true)
    alternatives.removeAll(keepingCapacity: true)
    sounds.removeAll(keepingCapacity: true)
  }

  mutating func append(_ link: Link) -> Int32 {
    links.append(link)
    return Int32(links.count - 1)
  }

  mutating func append(_ sound: Sound) -> Int32 {
    sounds.append(sound)
    return Int32(sounds.count - 1)
  }

  /// Remembers that `loser` stood where `winner` goes on, a little worse.
  mutating func addAlternative(winner: Int32, loser: Int32, deficit: Float) {
    guard winner >= 0, loser >= 0 else { return }
    alternatives.append(
      Alternative(
        link: loser, deficit: deficit, next: links[Int(winner)].firstAlternative))
    links[Int(winner)].firstAlternative = Int32(alternatives.count - 1)
  }

  /// The units of an unknown word, first to last.
  func units(of sound: Int32) -> [UInt8] {
    var units: [UInt8] = []
    var at = sound
    while at >= 0 {
      units.append(sounds[Int(at)].unit)
      at = sounds[Int(at)].previous
    }
    return units.reversed()
  }
}
