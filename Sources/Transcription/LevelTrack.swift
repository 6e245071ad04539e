/// How loud one channel is, a hundred times a second.
///
/// Depends on the samples only, not on how they are cut into blocks.
struct LevelTrack {
  private static let samplesPerFrame = 160

  /// Mean power of each frame that is kept, the first of them number `base`.
  private var powers: [Float] = []
  private var base = 0
  private var sum: Float = 0
  private var taken = 0

  /// Takes samples; frame `i` is samples `160 i ..< 160 (i + 1)`.
  mutating func accept(_ samples: some Collection<Float>) {
    for sample in samples {
      sum += sample * sample
      taken += 1
      guard taken == Self.samplesPerFrame else { continue }
      powers.append(sum / Float(Self.samplesPerFrame))
      sum = 0
      taken = 0
    }
  }

  /// The levels of a stretch.
  ///
  /// - Complexity: O(frames of the stretch).
  func stretch(from start: Int, to end: Int) -> StretchLevels {
    let first = max(base, start)
    let last = max(first, min(end, base + powers.count))
    return StretchLevels(powers: powers[first - base..<last - base], startFrame: first)
  }

  /// Drops what no stretch that begins with this frame or later can need.
  mutating func forget(before frame: Int) {
    let drop = min(frame - base, powers.count)
    guard drop > 1000 else { return }
    powers.removeFirst(drop)
    base += drop
  }
}
