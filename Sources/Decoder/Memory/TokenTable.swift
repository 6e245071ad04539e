/// The hypotheses of one frame, found by what they remember; memory is taken once and grows seldom.
struct TokenTable: ~Copyable {
  private(set) var tokens: UnsafeMutablePointer<Token>
  private(set) var count = 0
  /// The best score, and the hypothesis that has it.
  private(set) var best = -Float.infinity
  private(set) var bestAt = 0
  private var capacity: Int
  /// One more than the place of a token; 0 is free.
  ///
  /// Small enough for the fast cache, so that clearing it
  /// costs less than stamps of generations, which double its size.
  private var slots: UnsafeMutablePointer<UInt32>
  private var slotMask: Int

  /// - Parameter capacity: a power of two.
  init(capacity: Int = 1 << 12) {
    self.capacity = capacity
    tokens = .allocate(capacity: capacity)
    slotMask = capacity * 2 - 1
    slots = .allocate(capacity: capacity * 2)
    slots.initialize(repeating: 0, count: capacity * 2)
  }

  deinit {
    tokens.deallocate()
    slots.deallocate()
  }

  /// Empties the table.
  mutating func clear() {
    count = 0
    best = -.infinity
    bestAt = 0
    slots.update(repeating: 0, count: slotMask + 1)
  }

  /// The place of an equal hypothesis, or of a new one, which the caller must then `set`.
  @inline(__always)
  mutating func place(_ token: Token) -> (at: Int, isNew: Bool) {
    if count == capacity { grow() }
    var slot = Int(token.hash) & slotMask
    while slots[slot] != 0 {
      let at = Int(slots[slot]) - 1
      if tokens[at].isEqual(token) { return (at, false) }
      slot = (slot + 1) & slotMask
    }
    count += 1
    slots[slot] = UInt32(truncatingIfNeeded: count)
    return (count - 1, true)
  }

  /// Writes a hypothesis at its place; never a worse one over a better.
  @inline(__always)
  mutating func set(_ at: Int, _ token: Token) {
    tokens[at] = token
    if token.score > best {
      best = token.score
      bestAt = at
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: tokens, count: count)
    tokens.deallocate()
    tokens = larger
    slots.deallocate()
    capacity *= 2
    slotMask = capacity * 2 - 1
    slots = .allocate(capacity: capacity * 2)
    slots.initialize(repeating: 0, count: capacity * 2)
    for at in 0..<count {
      var slot = Int(tokens[at].hash) & slotMask
      while slots[slot] != 0 { slot = (slot + 1) & slotMask }
      slots[slot] = UInt32(truncatingIfNeeded: at + 1)
    }
  }

  /// The score below which hypotheses are dropped so that about `most` remain within the beam.
  ///
  /// - Complexity: O(hypotheses); a histogram of 256 steps, no sorting.
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
