import Foundation
import LanguageModel
import Synchronization

/// The large language model of a folder, mapped when a second pass first needs it and then shared.
///
/// The lock guards the model, so that two transcriptions that begin together open it once.
final class LargeLanguage: Sendable {
  /// The file's name in a model folder.
  static let file = "language-besar.bin"

  private let path: String
  private let opened = Mutex<NGramModel?>(nil)

  /// True when the folder has one.
  let isPresent: Bool

  init(directory: String) {
    path = directory + "/" + Self.file
    isPresent = FileManager.default.fileExists(atPath: path)
  }

  /// The model, or nil when the folder has none.
  ///
  /// - Throws: `TranscriptionError.language` when the file is unusable.
  /// - Complexity: O(file) the first time, to check it.
  func model() throws(TranscriptionError) -> NGramModel? {
    guard isPresent else { return nil }
    let path = path
    return try opened.withLock { (opened) throws(TranscriptionError) -> NGramModel in
      if let opened { return opened }
      do throws(LanguageModelError) {
        let model = try NGramModel(path: path)
        opened = model
        return model
      } catch {
        throw .language(file: path, error)
      }
    }
  }
}
