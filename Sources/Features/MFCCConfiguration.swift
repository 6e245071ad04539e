/// How cepstra are computed; the numbers are those that the models were trained with.
public struct MFCCConfiguration: Hashable, Sendable {
  /// Samples a second.
  public let sampleRate = 16_000
  /// Length of the analysis window, in samples (25 ms).
  public let windowLength = 400
  /// Distance of two frames, in samples (10 ms).
  public let hopLength = 160
  /// Length of the Fourier transform, in samples.
  public let fftLength = 512
  /// Triangular filters, evenly spaced on the mel scale.
  public let melBands: Int
  /// Cepstral coefficients kept, the zeroth included.
  public let cepstra: Int
  /// Lowest frequency of the first filter, in hertz.
  public let lowestFrequency: Float = 20
  /// Pre-emphasis coefficient.
  public let preEmphasis: Float = 0.97
  /// Samples in [-1, 1] are brought to the 16-bit scale, on which the floor of the logarithm is defined.
  public let inputScale: Float = 32_768

  /// Forty bands, forty cepstra.
  public static let standard = MFCCConfiguration(melBands: 40, cepstra: 40)

  private init(melBands: Int, cepstra: Int) {
    self.melBands = melBands
    self.cepstra = cepstra
  }

  /// Whole frames in a recording of `samples` samples.
  public func frameCount(samples: Int) -> Int {
    samples < windowLength ? 0 : 1 + (samples - windowLength) / hopLength
  }
}
