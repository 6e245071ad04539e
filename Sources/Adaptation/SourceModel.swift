import AcousticModel
import Foundation
import LanguageModel

/// The parts of the source model that adapting needs.
struct SourceModel {
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
    let lexiconPath = directory + "/lexicon.txt"
    let languagePath = directory + "/language.bin"
    guard var bytes = FileManager.default.contents(atPath: lexiconPath) else {
      throw .language(file: lexiconPath, .unreadable(path: lexiconPath))
    }
    do { lexicon = try Lexicon(bytes: [UInt8](bytes), units: units) } catch {
      throw .language(file: lexiconPath, error)
    }
    do { language = try NGramModel(path: languagePath) } catch {
      throw .language(file: languagePath, error)
    }
    let largePath = directory + "/language-besar.bin"
    if FileManager.default.fileExists(atPath: largePath) {
      do { largeLanguage = try NGramModel(path: largePath) } catch {
        throw .language(file: largePath, error)
      }
    } else {
      largeLanguage = nil
    }
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    lexiconBytes = bytes
  }
}
