import Foundation

/// The tables of standard spelling, from the file that the training scripts read too.
struct SpellingRules: Decodable, Sendable {
  /// The committed tables, which are part of the program.
  ///
  /// - Precondition: the embedded file is well formed; a test reads all of it.
  static let shared: SpellingRules = {
    do {
      return try JSONDecoder().decode(
        SpellingRules.self, from: Data(PackageResources.spelling_json))
    } catch {
      preconditionFailure("Data/spelling.json: \(error)")
    }
  }()

  /// Prepositions and the places that are never one word with them.
  let prepositions: [String: [String]]
  /// Other words wrongly written together, and their right form.
  let joined: [String: String]
  /// The pattern of a word with -nya written apart, the word as its first group.
  let apart: String
  /// Acronyms that have a vowel and are read by letter.
  let spelled: [String]
  let otherAcronyms: [String]
  /// Wrong beginnings of words: a pattern and the template of the right one.
  let beginnings: [[String]]
  /// A prefix and the letter of the stem that it swallows, or an empty one.
  let prefixes: [[String]]
  let combinedPrefixes: [String]
  let suffixes: [String]
  /// How many times as common a word must be, for a wrong beginning and for any other mistake.
  let known: Double
  let clear: Double
  /// The letters of a word in which any mistake may count, and how often a stem is seen.
  let shortest: Int
  let stem: Double
  /// The words of the texts that the general model was made of.
  let words: Double

  /// All words wrongly written together.
  var misjoined: [String: String] {
    var all = joined
    for (preposition, places) in prepositions {
      for place in places { all[preposition + place] = "\(preposition) \(place)" }
    }
    return all
  }
}
