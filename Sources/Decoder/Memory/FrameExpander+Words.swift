import LanguageModel

extension FrameExpander {
  /// Every hypothesis that has just reached the end of a word also continues after it.
  mutating func finishWords() {
    let reached = next.count
    for i in 0..<reached where next.tokens[i].fresh { finish(next.tokens[i]) }
    for token in late { finish(token) }
  }

  private mutating func finish(_ token: Token) {
    guard token.score >= next.best - configuration.beam else { return }
    if token.node >= unknownBase {
      if Int(token.count) >= configuration.unknownShortest { finishUnknown(token) }
    } else if token.node >= overlayBase {
      guard let tree = overlay.tree else { return }
      let node = overlayNodes[Int(token.node - overlayBase)]
      for index in 0..<Int(node.wordCount) {
        finishAdded(token, tree.words[Int(node.firstWord) + index])
      }
    } else if token.node != Self.root {
      let node = nodes[Int(token.node)]
      for index in 0..<Int(node.wordCount) {
        finishKnown(token, graph.tree.words[Int(node.firstWord) + index], node.smear)
      }
    }
  }

  private mutating func finishKnown(_ token: Token, _ word: UInt32, _ smear: Float) {
    let (score, state) = scores.score(token.history, word, graph)
    finish(
      token, .known(word), gain: configuration.languageWeight * (score - smear + rootSmear),
      language: score, state, number: word, before: token.trace)
  }

  private mutating func finishAdded(_ token: Token, _ word: UInt32) {
    let boost = overlay.boosts[Int(word)] ?? configuration.termBoost
    let (_, state) = graph.unknown(token.history)
    finish(
      token, .added(word), gain: configuration.languageWeight * rootSmear + boost,
      language: configuration.addedWord, state, number: word | TermOverlay.addedMark,
      before: token.trace)
  }

  private mutating func finishUnknown(_ token: Token) {
    let (score, state) = graph.unknown(token.history)
    finish(
      token, .unknown(token.trace), gain: configuration.languageWeight * score,
      language: score, state, number: nil, before: history.sounds[Int(token.trace)].before)
  }

  private mutating func finish(
    _ token: Token, _ word: SearchHistory.Word, gain: Float, language: Float,
    _ state: NGramModel.State, number: UInt32?, before: Int32
  ) {
    var done = token
    done.score += gain + configuration.wordScore
    if !overlay.phrases.isEmpty {
      let (phrase, reward) = overlay.phrases.advance(token.phrase, number)
      done.phrase = phrase
      done.score += value(reward)
    }
    guard done.score >= next.best - configuration.beam else { return }
    done.node = Self.root
    done.history = state
    done.fresh = false
    let (at, isNew) = next.place(done)
    if isNew {
      done.trace = remember(word, done, before, language)
      next.set(at, done)
      return
    }
    let old = next.tokens[at]
    guard done.score > old.score - configuration.latticeBeam else { return }
    if history.isRepeat(old.trace, of: word, after: before) {
      guard done.score > old.score else { return }
      done.trace = remember(word, done, before, language)
      next.set(at, done)
    } else {
      done.trace = remember(word, done, before, language)
      meet(at, old, done)
    }
  }

  private mutating func remember(
    _ word: SearchHistory.Word, _ done: Token, _ before: Int32, _ language: Float
  ) -> Int32 {
    history.append(
      SearchHistory.Link(
        word: word, before: before, start: done.start, last: frame,
        score: offset + Double(done.score), language: language, loss: done.loss,
        units: done.count))
  }

  func value(_ reward: PhraseGraph.Reward) -> Float {
    reward[0] + reward[1] * configuration.termBoost
  }

  /// All places where the segment may end, with the end of the sentence scored.
  ///
  /// When every hypothesis is inside a word, the words before it are kept.
  func finished() -> [SegmentEnd] {
    var ends: [SegmentEnd] = []
    for i in 0..<current.count where current.tokens[i].node == Self.root {
      let token = current.tokens[i]
      let language = graph.language.endScore(token.history)
      let end = configuration.languageWeight * language
      let refund = value(overlay.phrases.refund(token.phrase))
      ends.append(
        SegmentEnd(
          trace: token.trace, score: offset + Double(token.score + end + refund),
          language: language))
    }
    if ends.isEmpty {
      for i in 0..<current.count {
        let score = offset + Double(current.tokens[i].score)
        ends.append(
          SegmentEnd(trace: trace(of: current.tokens[i]), score: score, language: nil))
      }
    }
    return ends
  }

  /// The trace of what was said before the word that a hypothesis is in.
  private func trace(of token: Token) -> Int32 {
    token.node >= unknownBase ? history.sounds[Int(token.trace)].before : token.trace
  }

  /// The last finished word of the best hypothesis, and the last word that all hypotheses share; -1 for none.
  ///
  /// - Complexity: O(hypotheses + words remembered).
  func present() -> (best: Int32, shared: Int32) {
    guard current.count > 0 else { return (-1, -1) }
    var isOpen = [Bool](repeating: false, count: history.links.count + 1)
    var open = 0
    func mark(_ link: Int32) {
      if !isOpen[Int(link + 1)] {
        isOpen[Int(link + 1)] = true
        open += 1
      }
    }
    for i in 0..<current.count { mark(history.bestLink(trace(of: current.tokens[i]))) }
    var at = history.links.count
    // The newest of the open words gives way to the one before it until one is left.
    while open > 1 {
      if isOpen[at] {
        open -= 1
        mark(history.bestLink(history.links[at - 1].before))
      }
      at -= 1
    }
    while at > 0, !isOpen[at] { at -= 1 }
    // A hypothesis inside a word has not yet paid for it, as those that finished it have.
    var best = -Float.infinity
    var bestAt = 0
    for i in 0..<current.count {
      let isInside = current.tokens[i].node != Self.root
      let score =
        current.tokens[i].score + (isInside ? configuration.languageWeight * rootSmear : 0)
      if score > best {
        best = score
        bestAt = i
      }
    }
    return (history.bestLink(trace(of: current.tokens[bestAt])), Int32(at - 1))
  }
}
