package import AcousticModel
package import Decoder
import Foundation
import LanguageModel
package import VoiceActivity

/// All parts of a model folder, loaded, checked against each other and shared by every stream.
public final class RecognitionModel: Sendable {
  /// The model's own name.
  public let name: String
  /// How many words it knows.
  public let wordCount: Int
  /// How many n-grams of each order its language model has.
  public let ngramCounts: [Int]
  /// Names of the sounds it tells apart.
  public var units: [String] { acoustic.units }
  package let acoustic: AcousticModel
  package let voice: VoiceModel
  package let graph: SearchGraph

  /// Loads `config.json`, `acoustic.safetensors`, `voice.json`, `voice.safetensors`, `lexicon.txt` and
  /// `language.bin` of a folder.
  ///
  /// - Throws: `TranscriptionError` naming the part that is unusable and why.
  public init(directory: String) throws(TranscriptionError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw .modelMissing(directory: directory) }
    do { acoustic = try AcousticModel.load(directory: directory) } catch { throw .acoustic(error) }
    do { voice = try VoiceModel(directory: directory) } catch { throw .voice(error) }
    guard acoustic.cepstra == voice.cepstra else {
      throw .modelMismatch(acoustic: acoustic.cepstra, voice: voice.cepstra)
    }
    let lexiconPath = directory + "/lexicon.txt"
    let languagePath = directory + "/language.bin"
    let lexicon: Lexicon
    let language: NGramModel
    do { lexicon = try Lexicon(path: lexiconPath, units: acoustic.units) } catch {
      throw .language(file: lexiconPath, error)
    }
    do { language = try NGramModel(path: languagePath) } catch {
      throw .language(file: languagePath, error)
    }
    graph = SearchGraph(lexicon: lexicon, language: language, units: acoustic.units)
    name = acoustic.name
    wordCount = graph.wordCount
    ngramCounts = language.counts
  }
}
