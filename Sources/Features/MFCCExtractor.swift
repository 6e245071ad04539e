import Foundation
public import Quantities

/// Turns samples into mel-frequency cepstral coefficients, block by block.
///
/// Cutting the samples into blocks in any way gives the same frames bit for bit; frame t covers samples
/// 160 t ..< 160 t + 400.
/// - Source: Davis and Mermelstein (1980); constants and order of operations as in Kaldi's feature-mfcc.
/// - Isolation: belongs to one task at a time; not Sendable.
public final class MFCCExtractor {
  /// The constants in use.
  public let configuration: MFCCConfiguration
  private let calculator: FrameCalculator
  private var pending: [Float] = []

  /// Makes an extractor, or nil when there is no memory for the Fourier transform.
  public init?(_ configuration: MFCCConfiguration = .standard) {
    guard let calculator = FrameCalculator(configuration) else { return nil }
    self.configuration = configuration
    self.calculator = calculator
  }

  /// Takes samples and appends every frame that they complete.
  ///
  /// - Shape: samples at 16 kHz in [-1, 1]; rows of `cepstra` numbers.
  /// - Complexity: O(samples); nothing is allocated once the buffers have their size.
  public func accept(_ samples: some Collection<Float>, frames: inout Matrix) {
    pending.append(contentsOf: samples)
    let count = configuration.frameCount(samples: pending.count)
    guard count > 0 else { return }
    pending.withUnsafeBufferPointer { buffer in
      for frame in 0..<count {
        calculator.compute(
          UnsafeBufferPointer(rebasing: buffer[(frame * configuration.hopLength)...]),
          into: &frames)
      }
    }
    pending.removeFirst(count * configuration.hopLength)
  }

  /// Forgets the samples that have not made a frame yet.
  public func reset() {
    pending.removeAll(keepingCapacity: true)
  }
}
