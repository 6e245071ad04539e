package import AcousticModel
package import Decoder
import Foundation
package import LanguageModel
package import VoiceActivity

/// All parts of a model folder, loaded, checked against each other and shared by every stream.
public final class RecognitionModel: Sendable {
  /// The model's own name.
  public let name: String
  /// The folder it was loaded from.
  public let directory: String
  /// How many words it knows.
  public let wordCount: Int
  /// How many n-grams of each order its language model has.
  public let ngramCounts: [Int]
  /// Names of the sounds it tells apart.
  public var units: [String] { acoustic.units }
  package let acoustic: AcousticModel
  package let voice: VoiceModel
  package let graph: SearchGraph
  /// The weights that the model was tuned and calibrated with.
  public let settings: DecodingSettings
  private let large: LargeLanguage
  /// True when the folder has a large language model for a second pass over files.
  public var hasSecondPass: Bool { large.isPresent }

  /// Loads `config.json`, `acoustic.safetensors`, `voice.json`, `voice.safetensors`, `lexicon.txt` and
  /// `language.bin` of a folder; `language-besar.bin`, which may be absent, is opened when first needed.
  ///
  /// - Throws: `TranscriptionError` naming the part that is unusable and why.
  public init(directory: String) throws(TranscriptionError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw .modelMissing(directory: directory) }
    self.directory = directory
    do { acoustic = try AcousticModel.load(directory: directory) } catch { throw .acoustic(error) }
    var base = DecodingSettings()
    base.search.blankSkip = Float(acoustic.blankSkipThreshold)
    settings = try Self.settings(path: directory + "/config.json", over: base)
    large = LargeLanguage(directory: directory)
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

  /// The weights of the model's own configuration, whose errors are the model's.
  private static func settings(
    path: String, over base: DecodingSettings
  ) throws(TranscriptionError) -> DecodingSettings {
    do throws(TranscriptionError) {
      return try DecodingSettings(path: path, over: base, others: true)
    } catch {
      if case .settings(let path, let field) = error {
        throw .acoustic(.configurationSyntax(path: path, field: field))
      }
      throw .acoustic(.unreadable(path: path))
    }
  }

  /// How many n-grams of each order the large language model has, or nil without one.
  ///
  /// - Throws: `TranscriptionError.language` when it is unusable.
  public func largeNgramCounts() throws(TranscriptionError) -> [Int]? {
    try large.model()?.counts
  }

  /// The large language model, opened once; nil when the folder has none.
  package func largeLanguage() throws(TranscriptionError) -> NGramModel? {
    try large.model()
  }
}
