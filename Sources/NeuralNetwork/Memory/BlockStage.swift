import CKernels

/// One block's state: the rows that its depthwise convolution still needs, and the running mean.
final class BlockStage {
  private let block: ConvNetwork.Block
  private let channels: Int
  private let history: FloatBuffer
  private let sum: FloatBuffer
  private var held: Int
  private var seen = 0

  /// Rows of right context.
  var right: Int { block.right }

  init(_ block: ConvNetwork.Block, channels: Int) {
    self.block = block
    self.channels = channels
    let most = max(ConvNetworkStream.chunk, 64)
    history = FloatBuffer(count: (block.left + 2 * block.right + most) * channels)
    sum = FloatBuffer(count: channels)
    held = block.left
  }

  /// Takes rows from the workspace and says how many can be computed now.
  func append(rows count: Int, work: StageWorkspace) -> Int {
    (history.start + held * channels).update(from: work.rows.start, count: count * channels)
    held += count
    return ready
  }

  /// Appends zeros for the right context beyond the segment's end.
  func appendPadding(work: StageWorkspace) -> Int {
    (history.start + held * channels).update(repeating: 0, count: block.right * channels)
    held += block.right
    return ready
  }

  private var ready: Int { max(0, held - block.left - block.right) }

  /// Computes `count` rows into the workspace and drops what no later row needs.
  func compute(rows count: Int, work: StageWorkspace) {
    let taps = block.left + block.right + 1
    sidilan_depthwise(
      history.start, Int64(count), Int64(channels), block.depthwiseWeights.start,
      block.depthwiseBias.start, Int64(taps), work.depthwise.start)
    for row in 0..<count {
      seen += 1
      sidilan_accumulate_mean(
        work.depthwise.start + row * channels, Int64(channels), Float(seen), sum.start,
        work.means.start + row * channels)
    }
    block.reduce.apply(
      work.means.start, rowStride: channels, count: count, to: work.squeezed.start, mode: .relu)
    block.excite.apply(
      work.squeezed.start, rowStride: block.reduce.outputs, count: count, to: work.gates.start)
    sidilan_gate(work.depthwise.start, work.gates.start, Int64(count * channels))
    block.expand.apply(
      work.depthwise.start, rowStride: channels, count: count, to: work.expanded.start,
      mode: .relu)
    work.rows.start.update(
      from: history.start + block.left * channels, count: count * channels)
    block.project.apply(
      work.expanded.start, rowStride: block.expand.outputs, count: count, to: work.rows.start,
      mode: .add)
    held -= count
    history.start.update(from: history.start + count * channels, count: held * channels)
  }

  func reset() {
    held = block.left
    seen = 0
    history.clear()
    sum.clear()
  }
}
