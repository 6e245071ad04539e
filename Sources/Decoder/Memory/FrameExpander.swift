import Foundation
import LanguageModel
import Quantities

/// One frame's work: every living hypothesis stays, moves on or finishes a word.
///
/// Node numbers: the shared tree first, then the overlay's tree, then for each unit of unknown words one node
/// for each length up to the shortest that may end. The shared root stands for both roots.
struct FrameExpander: ~Copyable {
  static let root: UInt32 = 0

  let graph: SearchGraph
  let overlay: TermOverlay
  let configuration: SearchConfiguration
  let nodes: [LexiconTree.Node]
  let overlayNodes: [LexiconTree.Node]
  let overlayBase: UInt32
  let unknownBase: UInt32
  let rootSmear: Float
  private let skipScore: Float
  var current = TokenTable()
  var next = TokenTable()
  var scores = ScoreCache()
  var history = SearchHistory()
  /// Hypotheses that lost against one that stays, but may end a word that the other cannot.
  var late: [Token] = []
  /// What was taken off all scores so far, so that they stay small and exact.
  var offset = 0.0
  private(set) var frame: Int32 = 0
  /// True when all hypotheses have a blank behind them, so that one more changes nothing.
  private var isRested = true
  /// The present frame: scores relative to the best hypothesis, and losses against the best unit.
  private var gain: [Float]
  private var loss: [Float]
  private var isUsable: [Bool]
  private var likelyUnits: [UInt8] = []

  init(graph: SearchGraph, overlay: TermOverlay, configuration: SearchConfiguration) {
    self.graph = graph
    self.overlay = overlay
    let configuration = configuration.bounded
    self.configuration = configuration
    nodes = graph.tree.nodes
    overlayNodes = overlay.tree?.nodes ?? []
    overlayBase = UInt32(graph.tree.nodes.count)
    unknownBase = overlayBase + UInt32(overlayNodes.count)
    rootSmear = graph.tree.nodes[0].smear
    skipScore = log(configuration.blankSkip)
    gain = [Float](repeating: 0, count: graph.unitCount)
    loss = [Float](repeating: 0, count: graph.unitCount)
    isUsable = [Bool](repeating: false, count: graph.unitCount)
    reset()
  }

  mutating func reset() {
    history.removeAll()
    offset = 0
    frame = 0
    isRested = true
    current.clear()
    let first = Token(
      history: graph.language.beginState, phrase: PhraseGraph.start,
      trace: SearchHistory.startTrace)
    let at = current.place(first).at
    current.set(at, first)
  }

  /// Takes frames of log-probabilities.
  mutating func accept(_ frames: Matrix) {
    frames.values.withUnsafeBufferPointer { values in
      for row in 0..<frames.rows {
        let start = row * frames.columns
        expand(UnsafeBufferPointer(rebasing: values[start..<start + frames.columns]))
      }
    }
  }

  private mutating func expand(_ y: UnsafeBufferPointer<Float>) {
    defer { frame += 1 }
    let blank = Self.bounded(y[0])
    if blank > skipScore {
      if isRested {
        offset += Double(blank)
      } else {
        age(blank)
      }
      return
    }
    prepare(y)
    isRested = false
    let threshold = current.threshold(
      beam: configuration.beam, most: configuration.mostActive)
    next.clear()
    late.removeAll(keepingCapacity: true)
    guard current.count > 0 else { return }
    // The best first: what it reaches tells early how good the others must be.
    let first = current.bestAt
    var bestRoot: Token?
    advance(current.tokens[first])
    if current.tokens[first].node == Self.root { bestRoot = current.tokens[first] }
    for i in 0..<current.count where i != first && current.tokens[i].score >= threshold {
      let token = current.tokens[i]
      advance(token)
      if token.node == Self.root, token.score > bestRoot?.score ?? -.infinity { bestRoot = token }
    }
    if let bestRoot { enterUnknown(bestRoot) }
    finishWords()
    swap(&current, &next)
  }

  /// A log-probability as the search can bear it, whatever the network made.
  private static func bounded(_ value: Float) -> Float {
    value.isNaN ? -1000 : min(max(value, -1000), 0)
  }

  private mutating func prepare(_ y: UnsafeBufferPointer<Float>) {
    let best = current.best
    offset += Double(best)
    var peak: Float = -1000
    for unit in gain.indices {
      gain[unit] = Self.bounded(y[unit])
      peak = max(peak, gain[unit])
    }
    likelyUnits.removeAll(keepingCapacity: true)
    for unit in gain.indices {
      let score = gain[unit]
      loss[unit] = peak - score
      gain[unit] = score - best
      isUsable[unit] = unit > 0 && score > configuration.unitFloor
      if unit > 0, unit < 256, score > -3 { likelyUnits.append(UInt8(unit)) }
    }
  }

  /// A frame that is blank without doubt: no hypothesis moves.
  private mutating func age(_ blank: Float) {
    offset += Double(current.best) + Double(blank)
    let threshold = current.threshold(
      beam: configuration.beam, most: configuration.mostActive)
    let best = current.best
    next.clear()
    for i in 0..<current.count where current.tokens[i].score >= threshold {
      var token = current.tokens[i]
      token.score -= best
      token.last = 0
      token.fresh = false
      insert(token)
    }
    swap(&current, &next)
    isRested = true
  }

  /// A blank, the same unit again, or a step on.
  @inline(__always)
  private mutating func advance(_ token: Token) {
    var stay = token
    stay.fresh = false
    stay.last = 0
    stay.score = token.score + gain[0]
    stay.loss = token.loss + loss[0]
    insert(stay)
    if token.last != 0 {
      stay.last = token.last
      stay.score = token.score + gain[Int(token.last)]
      stay.loss = token.loss + loss[Int(token.last)]
      insert(stay)
    }
    if token.node == Self.root {
      leaveRoot(token)
    } else if token.node < overlayBase {
      let node = nodes[Int(token.node)]
      enter(node, in: nodes, base: 0, from: token, smear: node.smear)
    } else if token.node < unknownBase {
      let node = overlayNodes[Int(token.node - overlayBase)]
      enter(node, in: overlayNodes, base: overlayBase, from: token, smear: node.smear)
    } else {
      moveUnknown(token)
    }
  }

  /// Begins a word.
  private mutating func leaveRoot(_ token: Token) {
    var begin = token
    begin.count = 0
    begin.start = frame
    enter(nodes[0], in: nodes, base: 0, from: begin, smear: rootSmear)
    if !overlayNodes.isEmpty {
      // Added words have one score for all; it is charged at once, so that it prunes as look-ahead does.
      begin.score += configuration.languageWeight * (configuration.addedWord - rootSmear)
      enter(overlayNodes[0], in: overlayNodes, base: overlayBase, from: begin, smear: 0)
    }
  }

  @inline(__always)
  private mutating func enter(
    _ node: LexiconTree.Node, in nodes: [LexiconTree.Node], base: UInt32, from token: Token,
    smear: Float
  ) {
    let first = Int(node.firstChild)
    for index in first..<first + Int(node.childCount) {
      let child = nodes[index]
      // A unit that repeats needs a blank between.
      guard isUsable[Int(child.unit)], child.unit != token.last else { continue }
      let score =
        token.score + gain[Int(child.unit)]
        + configuration.languageWeight * (child.smear - smear)
      guard score >= next.best - configuration.beam else { continue }
      var moved = token
      moved.score = score
      moved.loss += loss[Int(child.unit)]
      moved.node = base + UInt32(index)
      moved.last = child.unit
      moved.count = token.count &+ 1
      moved.fresh = true
      insert(moved)
    }
  }

  /// Begins an unknown word: as dear as the configuration says.
  private mutating func enterUnknown(_ token: Token) {
    guard configuration.unknownEntry > -1000 else { return }
    for unit in likelyUnits where unit != token.last {
      let cost = configuration.unknownEntry + configuration.unknownPhone
      sound(unit, of: token, count: 1, start: frame, cost: cost, previous: -1)
    }
  }

  private mutating func moveUnknown(_ token: Token) {
    guard token.count < 60 else { return }
    for unit in likelyUnits where unit != token.last {
      sound(
        unit, of: token, count: token.count + 1, start: token.start,
        cost: configuration.unknownPhone, previous: token.trace)
    }
  }

  private mutating func sound(
    _ unit: UInt8, of token: Token, count: UInt8, start: Int32, cost: Float, previous: Int32
  ) {
    var moved = token
    moved.score += gain[Int(unit)] + cost
    guard moved.score >= next.best - configuration.beam else { return }
    moved.loss += loss[Int(unit)]
    let length = min(UInt32(count), UInt32(configuration.unknownShortest)) - 1
    moved.node = unknownBase + length * UInt32(gain.count) + UInt32(unit)
    moved.last = unit
    moved.count = count
    moved.start = start
    moved.fresh = true
    let before = previous < 0 ? token.trace : history.sounds[Int(previous)].before
    moved.trace = history.append(
      SearchHistory.Sound(unit: unit, previous: previous, before: before))
    insert(moved)
  }

  /// Adds a hypothesis; of two with the same future the better goes on.
  ///
  /// On a tie the first stays, so the result depends on nothing but the numbers.
  @inline(__always)
  private mutating func insert(_ token: Token) {
    guard token.score >= next.best - configuration.beam else { return }
    let (at, isNew) = next.place(token)
    if isNew {
      next.set(at, token)
      return
    }
    let old = next.tokens[at]
    if old.trace == token.trace || token.node >= unknownBase {
      if token.score > old.score { next.set(at, token) }
    } else {
      meet(at, old, token)
    }
  }

  /// Keeps the better of two and remembers the worse one's words.
  mutating func meet(_ at: Int, _ old: Token, _ new: Token) {
    let isBetter = new.score > old.score
    var winner = isBetter ? new : old
    let loser = isBetter ? old : new
    let deficit = winner.score - loser.score
    if deficit < configuration.latticeBeam {
      winner.trace = history.meet(better: winner.trace, worse: loser.trace, deficit: deficit)
      if loser.fresh, !winner.fresh { late.append(loser) }
    }
    next.set(at, winner)
  }
}
