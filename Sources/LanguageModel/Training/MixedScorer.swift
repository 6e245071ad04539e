import Foundation

/// A general model and that of a text, asked for the same words side by side.
package struct MixedScorer: Sendable {
  let general: NGramModel
  let text: KneserNeyModel
  let vocabulary: MixedVocabulary

  /// What both models remember.
  struct State: Sendable {
    var general: NGramModel.State
    var text: NGramPlace
  }

  /// Puts two models side by side.
  package init(general: NGramModel, text: KneserNeyModel, vocabulary: MixedVocabulary) {
    self.general = general
    self.text = text
    self.vocabulary = vocabulary
  }

  static let empty = State(general: NGramModel.emptyState, text: .empty)
  var beginning: State { State(general: general.beginState, text: text.beginning) }

  /// Both probabilities of a word and the state after it.
  ///
  /// A word that the general model does not have is impossible there and ends its memory.
  func score(
    _ state: State, _ word: UInt32
  ) -> (general: Double, text: Double, next: State) {
    let (ours, next) = text.score(state.text, word)
    let number = vocabulary.general[Int(word)]
    guard number != MixedVocabulary.absent else {
      return (0, ours, State(general: NGramModel.emptyState, text: next))
    }
    let (logarithm, generalNext) = general.score(state.general, number)
    let theirs = word == vocabulary.begin ? 0 : exp(Double(logarithm))
    return (theirs, ours, State(general: generalNext, text: next))
  }
}
