import Foundation
import Recording
import Transcription

/// What a transcript depends on besides the sound, as one SHA-256.
enum Fingerprint {
  private static let parts = [
    "config.json", "acoustic.safetensors", "voice.json", "voice.safetensors", "lexicon.txt",
    "language.bin",
  ]

  /// Of a model folder's files and the user's choices.
  ///
  /// - Throws: `system` when a file of the model cannot be read.
  /// - Complexity: reads the model's files, some 40 MB.
  static func of(
    model: RecognitionModel, options: LiveRecognitionOptions
  ) throws(LiveRecognitionError) -> String {
    var text = "\(options.channels.rawValue)\n\(options.gate)\n\(options.sectionSeconds)\n"
    for term in options.terms {
      text += "\(term.text)\t\(term.phones ?? [])\t\(term.boost.map { "\($0)" } ?? "")\n"
    }
    for part in parts {
      do throws(SystemFailure) {
        text += try Hash256.of(file: model.directory + "/" + part).digest + "\n"
      } catch { throw .system(error) }
    }
    return Hash256.of(Data(text.utf8))
  }
}
