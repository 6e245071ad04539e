import CFFTW
import Synchronization

/// FFTW's planner keeps global state and must be used by one thread at a time; plans run freely.
private let planner = Mutex(())

/// A real-to-complex Fourier transform of fixed length with its own aligned memory.
///
/// - Isolation: belongs to one task at a time; not Sendable.
final class RealFFT {
  /// Samples in.
  let length: Int
  /// The input, `length` samples; overwritten by nobody but the caller.
  let input: UnsafeMutablePointer<Float>
  private let output: UnsafeMutablePointer<fftwf_complex>
  private let plan: fftwf_plan

  /// Makes a plan, or nil when the library has no memory for it.
  init?(length: Int) {
    guard let memory = fftwf_alloc_real(length), let result = fftwf_alloc_complex(length / 2 + 1)
    else { return nil }
    // FFTW_ESTIMATE: the same plan on every start, so the same bits.
    // The address leaves the lock as a number because a plan itself is not Sendable.
    let address = planner.withLock { _ in
      UInt(bitPattern: fftwf_plan_dft_r2c_1d(Int32(length), memory, result, FFTW_ESTIMATE))
    }
    guard let made = fftwf_plan(bitPattern: address) else {
      fftwf_free(memory)
      fftwf_free(result)
      return nil
    }
    self.length = length
    input = memory
    output = result
    plan = made
    input.initialize(repeating: 0, count: length)
  }

  deinit {
    planner.withLock { _ in fftwf_destroy_plan(plan) }
    fftwf_free(input)
    fftwf_free(output)
  }

  /// Transforms `input` and writes the squared magnitudes of bins 0 ..< length / 2.
  func powerSpectrum(to power: UnsafeMutablePointer<Float>) {
    fftwf_execute(plan)
    output.withMemoryRebound(to: Float.self, capacity: length + 2) { parts in
      for bin in 0..<length / 2 {
        let real = parts[2 * bin]
        let imaginary = parts[2 * bin + 1]
        power[bin] = real * real + imaginary * imaginary
      }
    }
  }
}
