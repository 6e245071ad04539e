/// The hypotheses of one frame, found by what they remember; memory is taken once and grows seldom.
struct TokenTable: ~Copyable {
  private(set) var tokens: UnsafeMutablePointer<Token>
  private(set) var count = 0
  /// The best score, and the hypothesis that has it.
  private(set) var best = -Float.infinity
  private(set) var bestAt = 0
  private var capacity: Int
  /// A stamp in the upper half, the place of a token in the lower; a slot of another stamp is free.
  private var slots: UnsafeMutablePointer<UInt64>
  private var slotMask: Int
  private var stamp: UInt64 = 0

  /// - Parameter capacity: a power of two.
  init(capacity: Int = 1 << 12) {
    self.capacity = capacity
    tokens = .allocate(capacity: capacity)
    slotMask = capacity * 4 - 1
    slots = .allocate(capacity: capacity * 4)
    slots.initialize(repeating: 0, count: capacity * 4)
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
    stamp += 1
    if stamp > UInt64(UInt32.max) {
      slots.update(repeating: 0, count: slotMask + 1)
      stamp = 1
    }
  }

  /// The place of an equal hypothesis, or of a new one, which the caller must then `set`.
  @inline(__always)
  mutating func place(_ token: Token) -> (at: Int, isNew: Bool) {
    if count == capacity { grow() }
    var slot = Int(token.hash) & slotMask
    while slots[slot] >> 32 == stamp {
      let at = Int(slots[slot] & 0xffff_ffff)
      if tokens[at].isEqual(token) { return (at, false) }
      slot = (slot + 1) & slotMask
    }
    slots[slot] = stamp << 32 | UInt64(count)
    count += 1
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
    slotMask = capacity * 4 - 1
    slots = .allocate(capacity: capacity * 4)
    slots.initialize(repeating: 0, count: capacity * 4)
    for at in 0..<count {
      var slot = Int(tokens[at].hash) & slotMask
      while slots[slot] >> 32 == stamp { slot = (slot + 1) & slotMask }
      slots[slot] = stamp << 32 | UInt64(at)
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
