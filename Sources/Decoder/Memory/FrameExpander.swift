import Foundation
import LanguageModel

/// One frame's work: every living hypothesis stays, moves on or finishes a word.
///
/// Node numbers: the shared tree first, then the overlay's tree, then one node for each unit of unknown words.
/// The shared root stands for both roots.
struct FrameExpander {
  private static let root: UInt32 = 0

  private let graph: SearchGraph
  private let overlay: TermOverlay
  private let configuration: SearchConfiguration
  private let overlayBase: UInt32
  private let unknownBase: UInt32
  private let rootSmear: Float
  private var current = TokenTable()
  private var next = TokenTable()
  private var scores: ScoreCache
  private(set) var links = WordLinks()
  /// Sum over the frames so far of the best unit's score; entry t includes frame t.
  private(set) var bestSoFar: [Float] = []
  private var activeUnits: [UInt8] = []

  init(graph: SearchGraph, overlay: TermOverlay, configuration: SearchConfiguration) {
    self.graph = graph
    self.overlay = overlay
    self.configuration = configuration
    overlayBase = UInt32(graph.tree.nodes.count)
    unknownBase = overlayBase + UInt32(overlay.tree?.nodes.count ?? 0)
    rootSmear = graph.tree.nodes[0].smear
    scores = ScoreCache()
    reset()
  }

  mutating func reset() {
    links.removeAll()
    bestSoFar.removeAll(keepingCapacity: true)
    current.clear()
    current.insert(
      Token(
        score: 0, acoustic: 0, node: Self.root, history: graph.language.beginState, link: -1,
        start: 0, last: 0, count: 0, fresh: false))
  }

  /// The best place to end, or to show what is there so far.
  func bestFinished(atEnd: Bool) -> Int32? {
    var best: (score: Float, link: Int32)?
    for i in 0..<current.count where current.tokens[i].node == Self.root {
      let token = current.tokens[i]
      if best == nil || token.score > best?.score ?? 0 { best = (token.score, token.link) }
    }
    return best?.link
  }

  /// All places where the segment may end, with the end of the sentence scored.
  func finished() -> [Readings.End] {
    var ends: [Readings.End] = []
    for i in 0..<current.count where current.tokens[i].node == Self.root {
      let token = current.tokens[i]
      let end = configuration.languageWeight * graph.language.endScore(token.history)
      ends.append(Readings.End(link: token.link, score: token.score + end))
    }
    return ends
  }

  /// Takes one frame of log-probabilities.
  mutating func expand(_ y: UnsafeBufferPointer<Float>) {
    let frame = Int32(bestSoFar.count)
    bestSoFar.append((bestSoFar.last ?? 0) + (y.max() ?? 0))
    let threshold = current.threshold(
      beam: configuration.beam, most: configuration.mostActive)
    next.clear()
    if y[0] > log(configuration.blankSkip) {
      for i in 0..<current.count where current.tokens[i].score >= threshold {
        blank(current.tokens[i], y[0])
      }
    } else {
      activeUnits.removeAll(keepingCapacity: true)
      for unit in 1..<y.count where y[unit] > configuration.unitFloor {
        activeUnits.append(UInt8(unit))
      }
      var bestRoot: Token?
      for i in 0..<current.count where current.tokens[i].score >= threshold {
        let token = current.tokens[i]
        blank(token, y[0])
        if token.node == Self.root {
          leaveRoot(token, y, frame)
          if token.score > bestRoot?.score ?? -.infinity { bestRoot = token }
        } else if token.node >= unknownBase {
          moveUnknown(token, y, frame)
        } else {
          move(token, y)
        }
      }
      if let bestRoot { enterUnknown(bestRoot, y, frame) }
      finishWords(frame)
    }
    swap(&current, &next)
  }

  /// Stays in place on a blank.
  @inline(__always)
  private mutating func blank(_ token: Token, _ score: Float) {
    var stay = token
    stay.score += score
    stay.acoustic += score
    stay.last = 0
    stay.fresh = false
    insert(stay)
  }

  /// Adds a hypothesis; where two meet between words, both predecessors are remembered.
  @inline(__always)
  private mutating func insert(_ token: Token) {
    if let met = next.insert(token), token.node == Self.root {
      links.addAlternative(winner: met.winner, loser: met.loser, deficit: met.deficit)
    }
  }

  /// Stays on the same unit, or moves on to the children.
  @inline(__always)
  private mutating func move(_ token: Token, _ y: UnsafeBufferPointer<Float>) {
    let inOverlay = token.node >= overlayBase
    let node = node(token.node)
    let base = inOverlay ? overlayBase : 0
    if token.last != 0 {
      var stay = token
      stay.score += y[Int(node.unit)]
      stay.acoustic += y[Int(node.unit)]
      stay.fresh = false
      next.insert(stay)
    }
    enter(
      children: base + node.firstChild, node.childCount, from: token, smear: node.smear,
      start: token.start, y)
  }

  @inline(__always)
  private func node(_ index: UInt32) -> LexiconTree.Node {
    if index < overlayBase { return graph.tree.nodes[Int(index)] }
    return overlay.tree?.nodes[Int(index - overlayBase)] ?? LexiconTree.Node()
  }

  @inline(__always)
  private mutating func enter(
    children: UInt32, _ count: UInt8, from token: Token, smear: Float, start: Int32,
    _ y: UnsafeBufferPointer<Float>
  ) {
    for index in children..<children + UInt32(count) {
      let child = node(index)
      let unit = child.unit
      let score = y[Int(unit)]
      // A unit that repeats needs a blank between.
      guard score > configuration.unitFloor, unit != token.last else { continue }
      var moved = token
      moved.score += score + configuration.languageWeight * (child.smear - smear)
      moved.acoustic += score
      moved.node = index
      moved.last = unit
      moved.start = start
      moved.count = token.count &+ 1
      moved.fresh = true
      if moved.score >= next.best - configuration.beam { next.insert(moved) }
    }
  }

  /// Between words: the last unit may ring on, or a word begins.
  private mutating func leaveRoot(
    _ token: Token, _ y: UnsafeBufferPointer<Float>, _ frame: Int32
  ) {
    if token.last != 0 {
      var stay = token
      stay.score += y[Int(token.last)]
      stay.acoustic += y[Int(token.last)]
      stay.fresh = false
      insert(stay)
    }
    var begin = token
    begin.count = 0
    let main = graph.tree.nodes[0]
    enter(
      children: main.firstChild, main.childCount, from: begin, smear: rootSmear, start: frame, y)
    if let root = overlay.tree?.nodes[0] {
      // Added words have one score for all; it is charged at once, so that it prunes as look-ahead does.
      begin.score += configuration.languageWeight * (configuration.addedWord - rootSmear)
      enter(
        children: overlayBase + root.firstChild, root.childCount, from: begin, smear: 0,
        start: frame, y)
    }
  }

  private mutating func enterUnknown(
    _ token: Token, _ y: UnsafeBufferPointer<Float>, _ frame: Int32
  ) {
    for unit in activeUnits where y[Int(unit)] > -3 && unit != token.last {
      var moved = token
      moved.score += y[Int(unit)] + configuration.unknownEntry + configuration.unknownPhone
      moved.acoustic += y[Int(unit)]
      moved.node = unknownBase + UInt32(unit)
      moved.last = unit
      moved.start = frame
      moved.count = 1
      moved.fresh = true
      guard moved.score >= next.best - configuration.beam else { continue }
      moved.link = links.append(WordLinks.Sound(unit: unit, previous: -1, before: token.link))
      next.insert(moved)
    }
  }

  private mutating func moveUnknown(
    _ token: Token, _ y: UnsafeBufferPointer<Float>, _ frame: Int32
  ) {
    if token.last != 0 {
      var stay = token
      stay.score += y[Int(token.last)]
      stay.acoustic += y[Int(token.last)]
      stay.fresh = false
      next.insert(stay)
    }
    guard token.count < 60 else { return }
    for unit in activeUnits where y[Int(unit)] > -3 && unit != token.last {
      var moved = token
      moved.score += y[Int(unit)] + configuration.unknownPhone
      moved.acoustic += y[Int(unit)]
      moved.node = unknownBase + UInt32(unit)
      moved.last = unit
      moved.count = token.count + 1
      moved.fresh = true
      guard moved.score >= next.best - configuration.beam else { continue }
      moved.link = links.append(
        WordLinks.Sound(
          unit: unit, previous: token.link, before: links.sounds[Int(token.link)].before))
      next.insert(moved)
    }
  }

  /// Every hypothesis that has just reached the end of a word also continues after it.
  private mutating func finishWords(_ frame: Int32) {
    let reached = next.count
    let floor = next.best - configuration.beam
    for i in 0..<reached where next.tokens[i].fresh && next.tokens[i].score >= floor {
      let token = next.tokens[i]
      if token.node >= unknownBase {
        if Int(token.count) >= configuration.unknownShortest { finishUnknown(token, frame) }
      } else if token.node != Self.root {
        let node = node(token.node)
        let first = Int(node.firstWord)
        for word in first..<first + Int(node.wordCount) {
          if token.node < overlayBase {
            finishKnown(token, graph.tree.words[word], node.smear, frame)
          } else if let tree = overlay.tree {
            finishAdded(token, tree.words[word], frame)
          }
        }
      }
    }
  }

  private mutating func finishKnown(
    _ token: Token, _ word: UInt32, _ smear: Float, _ frame: Int32
  ) {
    let (score, history) = scores.score(token.history, word, graph)
    var boost: Float = 0
    if let wanted = overlay.known[word] { boost = wanted ?? configuration.termBoost }
    finish(
      token, .known(word), gain: configuration.languageWeight * (score - smear + rootSmear) + boost,
      history, frame, link: token.link)
  }

  private mutating func finishAdded(_ token: Token, _ word: UInt32, _ frame: Int32) {
    let boost = overlay.boosts[Int(word)] ?? configuration.termBoost
    let (_, history) = graph.unknown(token.history)
    finish(
      token, .added(word), gain: configuration.languageWeight * rootSmear + boost, history, frame,
      link: token.link)
  }

  private mutating func finishUnknown(_ token: Token, _ frame: Int32) {
    let (score, history) = graph.unknown(token.history)
    finish(
      token, .unknown(token.link), gain: configuration.languageWeight * score, history, frame,
      link: links.sounds[Int(token.link)].before)
  }

  private mutating func finish(
    _ token: Token, _ word: WordLinks.Word, gain: Float, _ history: UInt32, _ frame: Int32,
    link: Int32
  ) {
    var done = token
    done.score += gain + configuration.wordScore
    guard done.score >= next.best - configuration.beam else { return }
    done.node = Self.root
    done.history = history
    done.fresh = false
    done.link = links.append(
      WordLinks.Link(
        word: word, previous: link, start: token.start, last: frame, score: done.score,
        acoustic: done.acoustic, units: token.count))
    insert(done)
  }
}
