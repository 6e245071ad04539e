/// Sentences as word numbers, one after the other, each between its marks.
package struct NumberedText: Sendable {
  private(set) var tokens: [UInt32] = []
  /// How often each token's sentence counts.
  private(set) var weights: [Float] = []
  /// The distance of each token from the mark that begins its sentence.
  private(set) var places: [UInt32] = []
  private let begin: UInt32
  private let end: UInt32

  /// Begins an empty text.
  package init(vocabulary: MixedVocabulary) {
    begin = vocabulary.begin
    end = vocabulary.end
  }

  /// True when there is no sentence.
  package var isEmpty: Bool { tokens.isEmpty }

  /// Adds a sentence; one with a weight below one counts as less than seen once.
  package mutating func append(_ words: [UInt32], weight: Float = 1) {
    tokens.append(begin)
    tokens += words
    tokens.append(end)
    for place in 0..<words.count + 2 {
      weights.append(weight)
      places.append(UInt32(place))
    }
  }
}
