/// Owned memory for floating-point numbers, aligned to a cache line; the only owner of raw memory here.
///
/// `@unchecked Sendable`: a buffer is either filled before it is shared and never written again (weights),
/// or belongs to one stream, which is not Sendable (state).
final class FloatBuffer: @unchecked Sendable {
  let count: Int
  let start: UnsafeMutablePointer<Float>

  /// Makes a buffer of zeros.
  init(count: Int) {
    precondition(count >= 0, "a buffer cannot have a negative size")
    self.count = count
    let raw = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1) * 4, alignment: 64)
    start = raw.bindMemory(to: Float.self, capacity: max(count, 1))
    start.initialize(repeating: 0, count: max(count, 1))
  }

  /// Makes a buffer of given numbers.
  convenience init(_ values: [Float]) {
    self.init(count: values.count)
    values.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { start.update(from: base, count: values.count) }
    }
  }

  deinit {
    UnsafeMutableRawPointer(start).deallocate()
  }

  /// Makes all numbers zero.
  func clear() {
    start.update(repeating: 0, count: count)
  }
}
