import AcousticModel
import Foundation
import LanguageModel
import TextNormalization

/// The parts of the source model that adapting needs.
struct SourceModel {
  static let lexiconFile = "lexicon.txt"
  static let languageFile = "language.bin"
  static let largeLanguageFile = "language-besar.bin"

  let name: String
  let units: [String]
  let lexicon: Lexicon
  /// The lexicon's text, ended by a line break.
  let lexiconBytes: Data
  let language: NGramModel
  /// The model of the second pass; nil when the folder has none.
  let largeLanguage: NGramModel?

  /// Opens a model folder.
  ///
  /// - Throws: `AdaptationError` naming the part that is unusable.
  init(directory: String) throws(AdaptationError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw .modelMissing(directory: directory) }
    do {
      let acoustic = try AcousticModel.load(directory: directory)
      name = acoustic.name
      units = acoustic.units
    } catch {
      throw .acoustic(error)
    }
    let lexiconPath = directory + "/" + Self.lexiconFile
    guard var bytes = FileManager.default.contents(atPath: lexiconPath) else {
      throw .language(file: lexiconPath, .unreadable(path: lexiconPath))
    }
    lexicon = try AdaptationError.opening(lexiconPath) {
      [bytes, units] _ throws(LanguageModelError) in
      try Lexicon(bytes: [UInt8](bytes), units: units)
    }
    language = try AdaptationError.opening(
      directory + "/" + Self.languageFile, NGramModel.init(path:))
    let largePath = directory + "/" + Self.largeLanguageFile
    largeLanguage =
      FileManager.default.fileExists(atPath: largePath)
      ? try AdaptationError.opening(largePath, NGramModel.init(path:)) : nil
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    lexiconBytes = bytes
  }

  /// How often the texts of the general model have a word, by its probability without a history.
  func generalCount(_ word: String) -> Double {
    guard let id = language.wordId(word) else { return 0 }
    let logProbability = language.score(NGramModel.emptyState, id).logProbability
    return exp(Double(logProbability)) * Misprints.generalWords
  }
}
