import CKernels

/// Constant weights of one matrix product, packed for the kernel.
struct DenseLayer: Sendable {
  enum Mode {
    case plain, relu, add
  }

  let inputs: Int
  let outputs: Int
  private let packed: FloatBuffer
  private let bias: FloatBuffer

  init(weights: [Float], bias: [Float], inputs: Int) {
    self.inputs = inputs
    outputs = bias.count
    packed = FloatBuffer(count: Int(sidilan_packed_count(Int64(outputs), Int64(inputs))))
    sidilan_pack(weights, Int64(outputs), Int64(inputs), packed.start)
    self.bias = FloatBuffer(bias)
  }

  /// Multiplies `count` rows that lie `rowStride` numbers apart; rows of the result lie `outputs` apart.
  func apply(
    _ rows: UnsafePointer<Float>, rowStride: Int, count: Int, to out: UnsafeMutablePointer<Float>,
    mode: Mode = .plain
  ) {
    let kernelMode = mode == .relu ? SIDILAN_RELU : mode == .add ? SIDILAN_ADD : SIDILAN_PLAIN
    sidilan_product(
      rows, Int64(rowStride), Int64(count), packed.start, bias.start, Int64(inputs),
      Int64(outputs), out, Int64(outputs), Int32(kernelMode))
  }
}
