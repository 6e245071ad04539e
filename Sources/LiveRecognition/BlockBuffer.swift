/// Cuts samples, however they arrive, into blocks of the same length.
struct BlockBuffer {
  /// Samples of a block, all channels.
  let length: Int
  private var pending: [Int16] = []
  private var at = 0

  init(length: Int) {
    self.length = length
  }

  /// Takes samples; a remainder shorter than a block is waited for.
  mutating func append(_ samples: [Int16]) {
    if at > 0 {
      pending.removeFirst(at)
      at = 0
    }
    pending += samples
  }

  /// The next whole block; nil when there is none.
  mutating func next() -> ArraySlice<Int16>? {
    guard pending.count - at >= length else { return nil }
    defer { at += length }
    return pending[at..<at + length]
  }

  /// The remainder, which is forgotten.
  mutating func rest() -> ArraySlice<Int16> {
    defer {
      pending.removeAll(keepingCapacity: true)
      at = 0
    }
    return pending[at...]
  }
}
