import CKernels
import Quantities

/// Scratch memory of one stream, shared by its stages, which run one after the other.
final class StageWorkspace {
  let channels: Int
  /// Rows on their way from one stage to the next: `[chunk x channels]`.
  let rows: FloatBuffer
  let depthwise: FloatBuffer
  let means: FloatBuffer
  let squeezed: FloatBuffer
  let gates: FloatBuffer
  let expanded: FloatBuffer
  private let scores: FloatBuffer
  private let outputs: Int

  init(_ c: ConvNetworkConfiguration) {
    // A stage's flush can make as many rows as its right context.
    let most = max(ConvNetworkStream.chunk, c.blocks.reduce(0) { max($0, $1.right) })
    channels = c.channels
    outputs = c.outputs
    rows = FloatBuffer(count: most * c.channels)
    depthwise = FloatBuffer(count: most * c.channels)
    means = FloatBuffer(count: most * c.channels)
    squeezed = FloatBuffer(count: most * c.squeeze)
    gates = FloatBuffer(count: most * c.channels)
    expanded = FloatBuffer(count: most * c.expansion)
    scores = FloatBuffer(count: most * c.outputs)
  }

  /// Scores the units of `rows` and appends their log-probabilities.
  func score(rows count: Int, layer: DenseLayer, into output: inout Matrix) {
    sidilan_relu(rows.start, Int64(count * channels))
    layer.apply(rows.start, rowStride: channels, count: count, to: scores.start)
    for row in 0..<count { sidilan_log_softmax(scores.start + row * outputs, Int64(outputs)) }
    output.append(UnsafeBufferPointer(start: scores.start, count: count * outputs))
  }
}
