package import AcousticModel
package import LanguageModel
package import TextDocuments

/// Why a model cannot be adapted.
package enum AdaptationError: Error, Hashable, Sendable {
  /// The folder of the source model does not exist.
  case modelMissing(directory: String)
  /// The source model's sound part is unusable.
  case acoustic(AcousticModelError)
  /// The source model's lexicon or language model is unusable.
  case language(file: String, LanguageModelError)
  /// A document cannot be read.
  case document(DocumentError)
  /// The list of names is no UTF-8 text.
  case unreadableNames(path: String)
  /// The table of names cannot be read.
  case table(SpreadsheetError)
  /// The table of names has several columns and none is called `nama`.
  case nameColumn(path: String)
  /// There is no sentence and no name in what was given.
  case noText
  /// The folder to be made exists.
  case exists(path: String)
  /// The folder to be made would lie inside of the source model.
  case insideModel(path: String)
  /// The new folder cannot be written.
  case cannotWrite(path: String)

  /// What `open` makes of a file; its error is thrown with the file's name.
  static func opening<Part>(
    _ path: String, _ open: (String) throws(LanguageModelError) -> Part
  ) throws(AdaptationError) -> Part {
    do throws(LanguageModelError) {
      return try open(path)
    } catch {
      throw .language(file: path, error)
    }
  }
}
