import CKernels

/// Which version of the arithmetic is in use, for tests and measurements.
package enum Kernel {
  /// The version's name.
  package static var name: String {
    switch sidilan_kernel_in_use() {
    case 1: "AVX2+FMA"
    case 2: "NEON"
    default: "portable"
    }
  }

  /// Uses the portable version on this thread from now on, or the best one again.
  package static func usePortable(_ portable: Bool) {
    sidilan_kernel_force_portable(portable ? 1 : 0)
  }

  /// Runs fused multiply-adds in registers and returns how many floating-point operations were done.
  package static func peakWork(rounds: Int) -> Double {
    var sink: Float = 0
    return sidilan_peak_work(Int64(rounds), &sink) + (sink == 0.125 ? 1 : 0)
  }

  /// Multiplies `[rows x inputs]` by weights `[outputs x inputs]` and adds a bias; row-major.
  ///
  /// - Precondition: the arrays have these sizes.
  package static func product(
    rows: [Float], weights: [Float], bias: [Float], inputs: Int
  ) -> [Float] {
    let count = rows.count / inputs
    let layer = DenseLayer(weights: weights, bias: bias, inputs: inputs)
    var out = [Float](repeating: 0, count: count * bias.count)
    out.withUnsafeMutableBufferPointer { out in
      rows.withUnsafeBufferPointer { rows in
        guard let from = rows.baseAddress, let to = out.baseAddress else { return }
        layer.apply(from, rowStride: inputs, count: count, to: to)
      }
    }
    return out
  }

  /// Repeats one product and returns the floating-point operations done; for measurements.
  package static func productWork(rows: Int, inputs: Int, outputs: Int, repeats: Int) -> Double {
    let layer = DenseLayer(
      weights: (0..<inputs * outputs).map { Float($0 % 17) * 0.01 },
      bias: [Float](repeating: 0.1, count: outputs), inputs: inputs)
    let from = FloatBuffer((0..<rows * inputs).map { Float($0 % 13) * 0.01 })
    let to = FloatBuffer(count: rows * outputs)
    for _ in 0..<repeats {
      layer.apply(from.start, rowStride: inputs, count: rows, to: to.start, mode: .relu)
    }
    return 2 * Double(rows) * Double(inputs) * Double(outputs) * Double(repeats)
  }
}
