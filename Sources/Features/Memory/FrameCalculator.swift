import CKernels
import Foundation
import Quantities

/// Computes one frame; owns all scratch memory and tables.
final class FrameCalculator {
  private let configuration: MFCCConfiguration
  private let fft: RealFFT
  private let bank: MelFilterbank
  private let window: [Float]
  /// Cosine transform packed for the kernel.
  private let packedCosines: [Float]
  private let zeros: [Float]
  private let power: UnsafeMutablePointer<Float>
  private let bands: UnsafeMutablePointer<Float>
  private let cepstra: UnsafeMutablePointer<Float>

  init?(_ c: MFCCConfiguration) {
    guard let fft = RealFFT(length: c.fftLength) else { return nil }
    self.fft = fft
    configuration = c
    bank = MelFilterbank(c)
    // Povey's window: a Hann window raised to 0.85.
    window = (0..<c.windowLength).map { i in
      let hann = 0.5 - 0.5 * cos(2 * Double.pi * Double(i) / Double(c.windowLength - 1))
      return Float(pow(hann, 0.85))
    }
    var cosines: [Float] = []
    for k in 0..<c.cepstra {
      for n in 0..<c.melBands {
        let scale = k == 0 ? sqrt(1 / Double(c.melBands)) : sqrt(2 / Double(c.melBands))
        let angle = Double.pi / Double(c.melBands) * (Double(n) + 0.5) * Double(k)
        cosines.append(Float(scale * cos(angle)))
      }
    }
    let outputs = Int64(c.cepstra)
    let inputs = Int64(c.melBands)
    var packed = [Float](repeating: 0, count: Int(sidilan_packed_count(outputs, inputs)))
    sidilan_pack(cosines, outputs, inputs, &packed)
    packedCosines = packed
    zeros = [Float](repeating: 0, count: c.cepstra)
    power = .allocate(capacity: c.fftLength / 2)
    bands = .allocate(capacity: c.melBands)
    cepstra = .allocate(capacity: c.cepstra)
    power.initialize(repeating: 0, count: c.fftLength / 2)
    bands.initialize(repeating: 0, count: c.melBands)
    cepstra.initialize(repeating: 0, count: c.cepstra)
  }

  deinit {
    power.deallocate()
    bands.deallocate()
    cepstra.deallocate()
  }

  /// Appends the frame that begins at the first of `samples`.
  ///
  /// - Precondition: at least `windowLength` samples.
  func compute(_ samples: UnsafeBufferPointer<Float>, into frames: inout Matrix) {
    precondition(samples.count >= configuration.windowLength, "a frame needs a whole window")
    fillWindow(samples)
    fft.powerSpectrum(to: power)
    bank.weights.withUnsafeBufferPointer { weights in
      for band in 0..<configuration.melBands {
        let first = bank.offsets[band]
        let count = bank.offsets[band + 1] - first
        let from = power + bank.starts[band]
        var energy: Float = 0
        for i in 0..<count { energy += weights[first + i] * from[i] }
        bands[band] = log(max(energy, Float.ulpOfOne))
      }
    }
    sidilan_product(
      bands, Int64(configuration.melBands), 1, packedCosines, zeros,
      Int64(configuration.melBands), Int64(configuration.cepstra), cepstra,
      Int64(configuration.cepstra), Int32(SIDILAN_PLAIN))
    frames.append(UnsafeBufferPointer(start: cepstra, count: configuration.cepstra))
  }

  /// Removes the mean, pre-emphasises and windows the samples into the transform's input.
  private func fillWindow(_ samples: UnsafeBufferPointer<Float>) {
    let n = configuration.windowLength
    let input = fft.input
    guard let from = samples.baseAddress else { return }
    let scale = configuration.inputScale
    var sums = SIMD8<Float>.zero
    for i in stride(from: 0, to: n, by: 8) {
      sums += UnsafeRawPointer(from + i).loadUnaligned(as: SIMD8<Float>.self)
    }
    let mean = sums.sum() * scale / Float(n)
    let emphasis = configuration.preEmphasis
    let offset = mean * (1 - emphasis)
    window.withUnsafeBufferPointer { window in
      input[0] = (from[0] * scale - mean) * (1 - emphasis) * window[0]
      for i in 1..<n {
        input[i] = ((from[i] - emphasis * from[i - 1]) * scale - offset) * window[i]
      }
    }
  }
}
