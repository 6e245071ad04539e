/// What the hypotheses of one segment have said: words, and which readings met where.
///
/// A trace stands for all readings that lead to a hypothesis. It is either the start of the segment, a word, or
/// the meeting of two traces, the worse with its distance. Entries point only at earlier ones.
struct SearchHistory {
  /// What a finished word is.
  enum Word: Hashable {
    /// A word of the shared lexicon.
    case known(UInt32)
    /// A word of the overlay.
    case added(UInt32)
    /// A word that is in no lexicon; the number leads to its sounds.
    case unknown(Int32)

    /// True for the same word; all unknown words count as one.
    func isSame(_ other: Word) -> Bool {
      if case .unknown = self, case .unknown = other { return true }
      return self == other
    }
  }

  struct Link {
    let word: Word
    /// The trace of what stood before the word.
    let before: Int32
    let start: Int32
    /// First frame of the last unit.
    let last: Int32
    /// Score of the best reading up to here.
    let score: Double
    /// Logarithm of the word's probability after what stood before it, not weighted.
    let language: Float
    let loss: Float
    let units: UInt8
  }

  struct Trace {
    /// The link of a word, or the better trace of two that met.
    let first: Int32
    /// The worse trace of two that met; `wordMark` or `startMark` otherwise.
    let second: Int32
    /// How much worse it was.
    let deficit: Float
  }

  /// A sound of an unknown word.
  struct Sound {
    let unit: UInt8
    let previous: Int32
    /// The trace of what stood before the unknown word.
    let before: Int32
  }

  /// The trace of the segment's start.
  static let startTrace: Int32 = 0
  private static let wordMark: Int32 = -1
  private static let startMark: Int32 = -2

  private(set) var links: [Link] = []
  private(set) var traces = [Trace(first: -1, second: startMark, deficit: 0)]
  private(set) var sounds: [Sound] = []

  mutating func removeAll() {
    links.removeAll(keepingCapacity: true)
    traces.removeLast(traces.count - 1)
    sounds.removeAll(keepingCapacity: true)
  }

  /// Remembers a word and returns its trace.
  mutating func append(_ link: Link) -> Int32 {
    links.append(link)
    traces.append(Trace(first: Int32(links.count - 1), second: Self.wordMark, deficit: 0))
    return Int32(traces.count - 1)
  }

  mutating func append(_ sound: Sound) -> Int32 {
    sounds.append(sound)
    return Int32(sounds.count - 1)
  }

  /// Remembers that two traces met and returns the trace of both.
  mutating func meet(better: Int32, worse: Int32, deficit: Float) -> Int32 {
    traces.append(Trace(first: better, second: worse, deficit: deficit))
    return Int32(traces.count - 1)
  }

  /// The word that a trace is, or nil.
  func link(at trace: Int32) -> Int32? {
    traces[Int(trace)].second == Self.wordMark ? traces[Int(trace)].first : nil
  }

  func isMeeting(_ trace: Int32) -> Bool {
    traces[Int(trace)].second >= 0
  }

  /// True when the trace is this very word after this very trace: the same readings, otherwise timed.
  func isRepeat(_ trace: Int32, of word: Word, after before: Int32) -> Bool {
    guard let link = link(at: trace) else { return false }
    return links[Int(link)].before == before && links[Int(link)].word.isSame(word)
  }

  /// The last word of the best reading of a trace, or -1 at the start of the segment.
  func bestLink(_ trace: Int32) -> Int32 {
    var at = trace
    while isMeeting(at) { at = traces[Int(at)].first }
    return traces[Int(at)].first
  }

  /// The links of the best reading that ends with this one, first word first.
  func path(to link: Int32) -> [Int32] {
    var path: [Int32] = []
    var at = link
    while at >= 0 {
      path.append(at)
      at = bestLink(links[Int(at)].before)
    }
    return path.reversed()
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
