import Foundation
import Quantities
import Transcripts

/// How loud a stretch of speech is at each moment, beside its loudest moment.
package struct StretchLevels: Sendable {
  /// Frames over which a level is taken: a tenth of a second.
  private static let smoothed = 10

  private let startFrame: Int
  private let levels: [Float]
  private let loudest: Float

  /// Smooths the powers; the mean stands in the middle of its frames.
  ///
  /// - Parameter powers: mean power of each frame of the stretch, which begins with `startFrame`.
  init(powers: ArraySlice<Float>, startFrame: Int) {
    let powers = Array(powers)
    let half = Self.smoothed / 2
    levels = powers.indices.map { i in
      let part = powers[max(0, i - half)..<min(powers.count, i + half)]
      return part.reduce(0, +) / Float(part.count)
    }
    self.startFrame = startFrame
    loudest = levels.max() ?? 0
  }

  /// How far the loudest moment of a word lies below the loudest of the stretch.
  ///
  /// - Returns: decibels, 0 or more; 0 for a word outside the stretch, infinity for silence.
  func depth(of word: TimedWord) -> Double {
    let begin = frame(word.start)
    let end = max(begin + 1, frame(word.end))
    let part = levels[min(max(begin, 0), levels.count)..<min(max(end, 0), levels.count)]
    guard let peak = part.max(), loudest > 0 else { return 0 }
    return 10 * log10(Double(loudest / peak))
  }

  private func frame(_ time: TimeSpan) -> Int {
    Int(time.milliseconds / 10) - startFrame
  }
}
