/// One order of a mixture while it is made, in flat arrays.
struct MixtureLevel {
  /// The share that is always left for words that are not listed.
  private static let least = 1e-6

  var words: [UInt32] = []
  var probabilities: [Double] = []
  /// Where each parent's n-grams begin.
  var children: [UInt32] = []
  var suffixes: [NGramPlace] = []
  var generalStates: [NGramModel.State] = []
  var textStates: [NGramPlace] = []
  /// Places of the same n-gram in the two models; -1 where it is not listed.
  var generalIndices: [Int32] = []
  var textIndices: [Int32] = []

  init(parentCount: Int) {
    children.reserveCapacity(parentCount + 1)
  }

  mutating func beginParent() {
    children.append(UInt32(words.count))
  }

  mutating func add(
    word: UInt32, probability: Double, suffix: NGramPlace, state: MixedScorer.State, general: Int,
    text: Int
  ) {
    words.append(word)
    probabilities.append(probability)
    suffixes.append(suffix)
    generalStates.append(state.general)
    textStates.append(state.text)
    generalIndices.append(Int32(general))
    textIndices.append(Int32(text))
  }

  /// The back-off weight of the parent whose n-grams begin at `first`.
  ///
  /// Rounded models may list a little more than one in all; then the n-grams are scaled down. When the
  /// shorter history leaves nothing for other words, the n-grams are scaled to take all.
  /// - Parameters:
  ///   - listed: the sum of the parent's probabilities.
  ///   - shorter: the sum of the same words' probabilities after the shorter history.
  mutating func close(from first: Int, listed: Double, shorter: Double) -> Double {
    let open = 1 - shorter
    let isFull = open < Self.least
    let most = isFull ? 1.0 : 1 - Self.least
    guard listed > most || isFull else { return (1 - listed) / open }
    let scale = most / max(listed, 1e-30)
    for at in first..<probabilities.count { probabilities[at] *= scale }
    return isFull ? 1e-9 : (1 - most) / open
  }
}
