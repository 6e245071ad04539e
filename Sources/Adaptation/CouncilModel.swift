import LanguageModel
import TextNormalization

/// The council's sentences as a language model, and how much of it the mixture shall have.
struct CouncilModel {
  /// Every sentence of this number is held out for the trial.
  private static let heldOut = 10
  /// A sentence made for a name counts at most so much, and all together at most this share of the text.
  private static let nameWeight: Float = 0.25
  private static let nameShare: Float = 0.2
  private static let leastNameWeight: Float = 0.02

  /// The share of the council's model.
  private(set) var weight: Double
  /// The trial on the sentences that were held out; nil when there were none.
  private(set) var trial: AdaptationRecord.Trial?
  /// Both models, the council's made of all sentences.
  let scorer: MixedScorer

  /// Makes the model.
  ///
  /// - Parameter sentences: spoken words; those that the vocabulary lacks count as unknown.
  /// - Complexity: O(n log n) for n words.
  init(
    sentences: [[String]], names: [PersonName], general: NGramModel, vocabulary: MixedVocabulary
  ) {
    let numbered = sentences.map { $0.map(vocabulary.number) }
    let spoken = names.flatMap(\.sentences).map { $0.map(vocabulary.number) }
    let share = Self.nameShare * Float(numbered.count) / Float(max(1, spoken.count))
    let nameWeight =
      numbered.isEmpty ? 1 : min(Self.nameWeight, max(Self.leastNameWeight, share))

    func model(_ isUsed: (Int) -> Bool) -> MixedScorer {
      var text = NumberedText(vocabulary: vocabulary)
      for (index, words) in numbered.enumerated() where isUsed(index) { text.append(words) }
      for words in spoken { text.append(words, weight: nameWeight) }
      return MixedScorer(
        general: general,
        text: KneserNeyModel(text, vocabulary: vocabulary, order: general.order),
        vocabulary: vocabulary)
    }
    func isHeldOut(_ index: Int) -> Bool { index % Self.heldOut == Self.heldOut - 1 }

    var scores = HeldOutScores()
    if numbered.count >= Self.heldOut {
      let others = model { !isHeldOut($0) }
      for (index, words) in numbered.enumerated() where isHeldOut(index) {
        scores.add(words, others)
      }
    }
    // Names alone shall not change how everything else is heard.
    let chosen = numbered.isEmpty ? HeldOutScores.weightRange.lowerBound : scores.bestWeight
    weight = chosen
    if let before = scores.perplexity(weight: 0), let after = scores.perplexity(weight: chosen) {
      trial = AdaptationRecord.Trial(
        kata: scores.wordCount, sebelum: before, sesudah: after,
        asingSebelum: scores.strangersBefore, asingSesudah: scores.strangersAfter)
    }
    scorer = model { _ in true }
  }
}
