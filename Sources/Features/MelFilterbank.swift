import Foundation

/// Triangular filters on the mel scale, each kept only where it is not zero.
///
/// - Source: mel(f) = 1127 ln(1 + f / 700); triangles are linear in mel, as in Kaldi's mel-computations.
struct MelFilterbank {
  /// First Fourier bin of each filter.
  let starts: [Int]
  /// Weights of all filters one after the other; filter `b` has `offsets[b] ..< offsets[b + 1]`.
  let weights: [Float]
  let offsets: [Int]

  init(_ c: MFCCConfiguration) {
    func mel(_ hertz: Float) -> Float { 1127 * log(1 + hertz / 700) }
    let low = mel(c.lowestFrequency)
    let high = mel(Float(c.sampleRate) / 2)
    let step = (high - low) / Float(c.melBands + 1)
    let binWidth = Float(c.sampleRate) / Float(c.fftLength)
    var starts: [Int] = []
    var weights: [Float] = []
    var offsets = [0]
    for band in 0..<c.melBands {
      let left = low + Float(band) * step
      let center = left + step
      let right = center + step
      var first: Int?
      for bin in 0..<c.fftLength / 2 {
        let m = mel(Float(bin) * binWidth)
        guard m > left, m < right else { continue }
        if first == nil { first = bin }
        weights.append(m <= center ? (m - left) / (center - left) : (right - m) / (right - center))
      }
      starts.append(first ?? 0)
      offsets.append(weights.count)
    }
    self.starts = starts
    self.weights = weights
    self.offsets = offsets
  }
}
