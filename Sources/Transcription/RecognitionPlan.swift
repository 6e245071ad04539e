package import Decoder
package import LanguageModel

/// How every segment of one transcription is recognised; made once and shared by all workers.
package struct RecognitionPlan: Sendable {
  /// The user's terms.
  package let overlay: TermOverlay
  /// The first pass; keeps lattices only when there is a second.
  package let search: SearchConfiguration
  /// The second pass, when there is one.
  package let rescorer: LatticeRescorer?
  /// Which words are left out as spoken in the background.
  package let background: BackgroundRule
  /// What confidences are worth.
  package let confidence: ConfidenceMap

  /// Prepares the terms and the weights.
  ///
  /// - Parameter large: the language model of the second pass; nil for none.
  /// - Throws: `TranscriptionError` when a term cannot be spoken or has unknown phones.
  package init(
    model: RecognitionModel, options: TranscriptionOptions, large: NGramModel?
  ) throws(TranscriptionError) {
    let settings = options.settings ?? model.settings
    var search = settings.search
    search.alternatives = max(0, options.alternatives)
    search.keepsLattice = large != nil
    overlay = try TermList.overlay(options.terms, model: model)
    rescorer = large.map {
      LatticeRescorer(language: $0, configuration: settings.rescore, search: search)
    }
    self.search = search
    background = settings.background
    confidence = settings.confidence
  }
}
