import Quantities

/// The first layer: splices input frames and reduces their rate.
final class FrontStage {
  private let layer: DenseLayer
  private let dimension: Int
  private let kernel: Int
  private let left: Int
  private let step: Int
  private let frames: FloatBuffer
  private let capacity: Int
  private var held = 0
  private var accepted = 0
  private var padded = 0
  /// Output rows made so far.
  private(set) var produced = 0

  init(_ network: ConvNetwork) {
    let c = network.configuration
    layer = network.front
    dimension = c.inputDimension
    kernel = c.frontKernel
    left = c.frontLeft
    step = c.stride
    capacity = c.frontKernel + c.stride + 2 * ConvNetworkStream.chunk
    frames = FloatBuffer(count: capacity * c.inputDimension)
    held = left
  }

  func append(_ matrix: Matrix, rows: Range<Int>) {
    matrix.values.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      (frames.start + held * dimension)
        .update(from: base + rows.lowerBound * dimension, count: rows.count * dimension)
    }
    held += rows.count
    accepted += rows.count
  }

  /// Appends one frame of zeros, or says that every output has been made.
  func appendPadding() -> Bool {
    guard produced < (accepted + step - 1) / step, padded <= kernel + step else { return false }
    (frames.start + held * dimension).update(repeating: 0, count: dimension)
    held += 1
    padded += 1
    return true
  }

  /// Makes up to `limit` output rows from what is held; never more than the segment has.
  func take(into rows: FloatBuffer, limit: Int) -> Int {
    guard held >= kernel else { return 0 }
    let possible = (held - kernel) / step + 1
    let count = min(possible, limit, (accepted + step - 1) / step - produced)
    guard count > 0 else { return 0 }
    layer.apply(
      frames.start, rowStride: step * dimension, count: count, to: rows.start, mode: .relu)
    produced += count
    let used = count * step
    held -= used
    frames.start.update(from: frames.start + used * dimension, count: held * dimension)
    return count
  }

  func reset() {
    held = left
    accepted = 0
    padded = 0
    produced = 0
    frames.clear()
  }
}
