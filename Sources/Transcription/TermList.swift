import Decoder
import LanguageModel

/// Turns the user's terms into what the decoder needs.
enum TermList {
  /// The most terms of one list.
  static let most = 10_000

  /// Builds the overlay: words that the lexicon has are boosted, all others get pronunciations.
  ///
  /// The words of a phrase without phones of its own are favoured together, not each by itself.
  /// - Throws: `TranscriptionError` for an unknown phone or a word that cannot be spoken.
  static func overlay(
    _ terms: [Term], model: RecognitionModel
  ) throws(TranscriptionError) -> TermOverlay {
    guard !terms.isEmpty else { return .empty }
    guard terms.count <= most else { throw .tooManyTerms(found: terms.count, most: most) }
    let graph = model.graph
    let rules = GraphemeToPhoneme()
    var entries: [TermOverlay.Term] = []
    var phrases: [TermOverlay.Phrase] = []
    var seen: Set<String> = []
    for term in terms {
      if let phones = term.phones {
        entries.append(
          TermOverlay.Term(
            text: term.text, pronunciations: [try units(phones, term.text, model)],
            boost: term.boost.map(Float.init)))
        continue
      }
      let words = term.text.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
      var spelled: [String] = []
      for word in words {
        let plain = word.lowercased().filter { $0.isLetter || $0 == "'" }
        let isKnown = graph.contains(plain)
        spelled.append(isKnown ? plain : word)
        guard seen.insert(word).inserted else { continue }
        if isKnown {
          // A word of a phrase gets its bonus from the phrase alone, so that "ketua" in a name is not favoured.
          if words.count == 1 {
            entries.append(
              TermOverlay.Term(
                text: plain, pronunciations: [], boost: term.boost.map(Float.init)))
          }
          continue
        }
        let spoken: [[String]]
        do { spoken = try rules.pronunciations(of: word) } catch { throw .term(word, error) }
        var pronunciations: [[UInt8]] = []
        for phones in spoken { pronunciations.append(try units(phones, word, model)) }
        entries.append(
          TermOverlay.Term(
            text: word, pronunciations: pronunciations, boost: term.boost.map(Float.init)))
      }
      if words.count > 1 {
        phrases.append(TermOverlay.Phrase(words: spelled, boost: term.boost.map(Float.init)))
      }
    }
    return TermOverlay(terms: entries, phrases: phrases, graph: graph)
  }

  private static func units(
    _ phones: [String], _ term: String, _ model: RecognitionModel
  ) throws(TranscriptionError) -> [UInt8] {
    var units: [UInt8] = []
    for phone in phones {
      guard let index = model.units.firstIndex(of: phone), index > 0, index < 256 else {
        throw .termPhone(term: term, phone: phone)
      }
      units.append(UInt8(index))
    }
    return units
  }
}
