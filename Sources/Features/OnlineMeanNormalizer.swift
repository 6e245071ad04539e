public import Quantities

/// Subtracts the running mean of a channel's speech from its cepstra.
///
/// The mean starts from the model's prior, worth a hundred frames, and remembers six seconds at most:
/// n = min(n + 1, window); mean += (x - mean) / n; y = x - mean. It outlives the segments of a channel, so a
/// short call from a known microphone is normalised well from its first frame.
/// - Isolation: a value; each channel keeps its own.
public struct OnlineMeanNormalizer: Sendable {
  private var mean: [Float]
  private var count: Int
  private let window: Int

  /// Starts from a prior mean.
  ///
  /// - Units: `priorFrames` and `window` in frames.
  public init(priorMean: [Float], priorFrames: Int, window: Int) {
    mean = priorMean
    self.window = max(1, window)
    count = min(max(0, priorFrames), max(1, window))
  }

  /// Normalises frames in order of time and appends them.
  ///
  /// - Precondition: both tables are as wide as the prior mean.
  public mutating func apply(_ frames: Matrix, rows: Range<Int>, to output: inout Matrix) {
    precondition(frames.columns == mean.count && output.columns == mean.count, "wrong width")
    for row in rows {
      count = min(count + 1, window)
      let weight = 1 / Float(count)
      let frame = frames[row: row]
      for (i, x) in frame.enumerated() { mean[i] += (x - mean[i]) * weight }
      output.append(zip(frame, mean).lazy.map { $0 - $1 })
    }
  }
}
