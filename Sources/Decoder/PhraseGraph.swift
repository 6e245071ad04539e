/// The expected words and phrases, followed word by word.
///
/// Every word of a phrase is rewarded when it is said; what was given for a phrase that then breaks off is
/// taken back. A one-word phrase is complete at once.
/// - Source: Aho and Corasick (1975); a failure goes to the longest end that begins another phrase.
struct PhraseGraph: Sendable {
  /// A reward: a fixed part, and how many times the configuration's boost.
  typealias Reward = SIMD2<Float>

  /// No phrase has begun.
  static let start: UInt32 = 0

  private struct Node {
    /// Given on arriving here from the word before.
    var share = Reward.zero
    /// Given so far for a phrase that is not yet complete.
    var held = Reward.zero
    var failure: UInt32 = 0
    var parent: UInt32 = 0
    var word: UInt32 = 0
    var isComplete = false
    var hasChildren = false
  }

  private var nodes = [Node()]
  /// Children by parent and word: open addressing, `UInt64.max` is free.
  private var keys: [UInt64] = []
  private var children: [UInt32] = []

  /// True when there is nothing to follow.
  var isEmpty: Bool { nodes.count == 1 }

  /// Builds the graph.
  ///
  /// - Parameter phrases: words of each phrase and the reward of one word.
  /// - Complexity: O(words).
  init(_ phrases: [(words: [UInt32], reward: Reward)]) {
    var size = 16
    let wordCount = phrases.reduce(0) { $0 + $1.words.count }
    while size < wordCount * 2 { size *= 2 }
    keys = [UInt64](repeating: .max, count: size)
    children = [UInt32](repeating: 0, count: size)
    for phrase in phrases where !phrase.words.isEmpty {
      var at: UInt32 = 0
      for word in phrase.words {
        at = child(of: at, word) ?? add(to: at, word)
        if phrase.reward.sum() > nodes[Int(at)].share.sum() || nodes[Int(at)].share == .zero {
          nodes[Int(at)].share = phrase.reward
        }
      }
      nodes[Int(at)].isComplete = true
    }
    linkFailures()
  }

  private mutating func add(to parent: UInt32, _ word: UInt32) -> UInt32 {
    var node = Node()
    node.parent = parent
    node.word = word
    nodes.append(node)
    nodes[Int(parent)].hasChildren = true
    let slot = slot(of: parent, word)
    keys[slot] = UInt64(parent) << 32 | UInt64(word)
    children[slot] = UInt32(nodes.count - 1)
    return UInt32(nodes.count - 1)
  }

  /// Failures need the shorter nodes first, so the nodes are visited by depth.
  private mutating func linkFailures() {
    var depth = [Int](repeating: 0, count: nodes.count)
    for index in nodes.indices.dropFirst() { depth[index] = depth[Int(nodes[index].parent)] + 1 }
    let order = nodes.indices.dropFirst().sorted { (depth[$0], $0) < (depth[$1], $1) }
    for index in order {
      let node = nodes[index]
      nodes[index].held = node.isComplete ? .zero : nodes[Int(node.parent)].held + node.share
      guard node.parent != Self.start else { continue }
      var at = nodes[Int(node.parent)].failure
      while true {
        if let found = child(of: at, node.word) {
          nodes[index].failure = found
          break
        }
        if at == Self.start { break }
        at = nodes[Int(at)].failure
      }
    }
  }

  private func slot(of parent: UInt32, _ word: UInt32) -> Int {
    let key = UInt64(parent) << 32 | UInt64(word)
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & (keys.count - 1)
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private func child(of parent: UInt32, _ word: UInt32) -> UInt32? {
    let slot = slot(of: parent, word)
    return keys[slot] == .max ? nil : children[slot]
  }

  /// Where a word leads, and the reward or, when phrases break off, the refund.
  ///
  /// - Parameter word: nil for a word that is in no phrase.
  func advance(_ state: UInt32, _ word: UInt32?) -> (next: UInt32, reward: Reward) {
    var at = state
    var reward = Reward.zero
    while true {
      if let word, let found = child(of: at, word) {
        reward += nodes[Int(found)].share
        at = found
        // A finished phrase that nothing continues is forgotten.
        while at != Self.start, !nodes[Int(at)].hasChildren {
          at = nodes[Int(at)].failure
          reward += nodes[Int(at)].held
        }
        return (at, reward)
      }
      if at == Self.start { return (at, reward) }
      let failure = nodes[Int(at)].failure
      reward += nodes[Int(failure)].held - nodes[Int(at)].held
      at = failure
    }
  }

  /// What is taken back when the segment ends here.
  func refund(_ state: UInt32) -> Reward {
    -nodes[Int(state)].held
  }
}
