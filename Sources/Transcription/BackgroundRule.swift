/// Which words count as spoken in the background: those much quieter than their stretch and not sure.
///
/// Off unless settings ask for it: a word that is left out is gone from the transcript, and an interjection without a
/// microphone is quiet and unsure too.
package struct BackgroundRule: Hashable, Sendable {
  /// How far below the loudest moment of the stretch a word must stay.
  ///
  /// - Range: 0...200.
  package var decibels = 15.0
  /// A word at least this sure is kept, however quiet; 0 keeps every word.
  ///
  /// The figures of `Models/README.md` are for 0.6.
  /// - Range: 0...1, of the search's confidence before calibration.
  package var confidence = 0.0

  /// True for a word that is left out.
  func leavesOut(confidence: Double, depth: Double) -> Bool {
    confidence < self.confidence && depth > decibels
  }

  /// Sets a number by its name in a file of settings; false when there is no such name or it is out of range.
  mutating func set(_ name: String, _ value: Double) -> Bool {
    switch name {
    case "decibels" where (0...200).contains(value): decibels = value
    case "confidence" where (0...1).contains(value): confidence = value
    default: return false
    }
    return true
  }
}
