/// The hypotheses of one frame, found by what they remember; memory is taken once.
///
/// Of two hypotheses with the same node, history and last unit only the better is kept (Viterbi). On a tie the
/// first stays, so the result depends on nothing but the numbers.
final class TokenTable {
  /// Room for candidates of one frame; more than the beam ever needs.
  static let capacity = 1 << 16
  private static let slots = 1 << 17

  let tokens: UnsafeMutablePointer<Token>
  private(set) var count = 0
  private(set) var best = -Float.infinity
  private let index: UnsafeMutablePointer<UInt32>
  private let stamps: UnsafeMutablePointer<UInt32>
  private var stamp: UInt32 = 0

  init() {
    tokens = .allocate(capacity: Self.capacity)
    index = .allocate(capacity: Self.slots)
    stamps = .allocate(capacity: Self.slots)
    index.initialize(repeating: 0, count: Self.slots)
    stamps.initialize(repeating: 0, count: Self.slots)
  }

  deinit {
    tokens.deallocate()
    index.deallocate()
    stamps.deallocate()
  }

  /// Empties the table.
  func clear() {
    count = 0
    best = -.infinity
    stamp &+= 1
    if stamp == 0 {
      stamps.update(repeating: 0, count: Self.slots)
      stamp = 1
    }
  }

  /// The place of an equal hypothesis or of a new one, which is then not yet written; nil when full.
  @inline(__always)
  private func place(_ token: Token) -> (at: Int, new: Bool)? {
    var hash = UInt64(token.node) &* 0x9e37_79b9_7f4a_7c15
    hash ^= UInt64(token.history) &* 0xc2b2_ae3d_27d4_eb4f
    hash ^= UInt64(token.last) &* 0x1656_67b1_9e37_79f9
    var slot = Int(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(Self.slots - 1))
    while stamps[slot] == stamp {
      let at = Int(index[slot])
      if tokens[at].node == token.node, tokens[at].history == token.history,
        tokens[at].last == token.last
      {
        return (at, false)
      }
      slot = (slot + 1) & (Self.slots - 1)
    }
    guard count < Self.capacity else { return nil }
    stamps[slot] = stamp
    index[slot] = UInt32(count)
    count += 1
    return (count - 1, true)
  }

  /// Adds a hypothesis, or keeps the better of two equal ones.
  ///
  /// - Returns: the worse one of two that met, when their last words differ.
  @inline(__always) @discardableResult
  func insert(_ token: Token) -> (winner: Int32, loser: Int32, deficit: Float)? {
    guard let (at, new) = place(token) else { return nil }
    if token.score > best { best = token.score }
    if new {
      tokens[at] = token
      return nil
    }
    let old = tokens[at]
    let better = token.score > old.score
    if better { tokens[at] = token }
    if old.link == token.link { return nil }
    return better
      ? (token.link, old.link, token.score - old.score)
      : (old.link, token.link, old.score - token.score)
  }

  /// The score below which hypotheses are dropped so that about `most` remain within the beam.
  func threshold(beam: Float, most: Int) -> Float {
    let floor = best - beam
    guard count > most else { return floor }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { buckets in
      buckets.initialize(repeating: 0)
      let scale = 255 / beam
      for i in 0..<count where tokens[i].score >= floor {
        buckets[min(255, max(0, Int((best - tokens[i].score) * scale)))] += 1
      }
      var total = 0
      for bucket in 0..<256 {
        total += Int(buckets[bucket])
        if total >= most { return max(floor, best - Float(bucket + 1) / scale) }
      }
      return floor
    }
  }
}
