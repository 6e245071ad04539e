import AcousticModel
package import Foundation
import LanguageModel
import TextDocuments
import TextNormalization

/// Makes a new model folder that knows the council's own words and names.
package enum Adaptation {
  private static let lexiconName = "lexicon.txt"
  private static let languageName = "language.bin"

  /// Reads everything, mixes the language models and writes the folder, which appears whole or not at all.
  ///
  /// - Throws: `AdaptationError`, or `CancellationError` when the task is cancelled between two steps.
  /// - Complexity: O(n log n) for the n-grams of both models; a general model of two million n-grams takes some
  ///   200 MB.
  package static func run(
    _ request: AdaptationRequest, date: Date = Date(),
    report: (AdaptationEvent) -> Void = { _ in }
  ) throws -> AdaptationRecord {
    let source = try SourceModel(directory: request.model)
    let draft = try ModelFolderDraft(target: request.output, source: request.model)
    let (text, listed) = try read(request, report)
    let known = Set(listed.map(\.words))
    let names = listed + text.speakers.filter { !known.contains($0.words) }
    guard !text.sentences.isEmpty || !names.isEmpty else { throw AdaptationError.noText }
    try Task.checkCancellation()

    let found = NewWords(
      text: text, names: names, lexicon: source.lexicon, units: source.units)
    let spoken = Set(source.lexicon.words).union(found.words.map(\.kata))
    let used = Set(text.counts.keys).union(names.flatMap(\.sentences).joined())
    let vocabulary = MixedVocabulary(
      general: source.language, adding: used.intersection(spoken))
    report(.mixing)
    let council = CouncilModel(
      sentences: text.sentences, names: names, general: source.language, vocabulary: vocabulary)
    try Task.checkCancellation()
    let tables = NGramMixture(council.scorer, weight: council.weight).tables()
    try Task.checkCancellation()

    let record = AdaptationRecord(
      skema: "sidilan-sesuaian", versi: 1, tanggal: date.formatted(.iso8601),
      modelAsal: source.name, teks: text.files, namaDaftar: listed.count,
      namaPembicara: names.count - listed.count, kalimat: text.sentences.count,
      kata: text.wordCount, bobot: council.weight, uji: council.trial, kataBaru: found.words,
      tanpaLafal: found.unspoken, ngram: tables.counts)
    try write(draft, request, source, tables, found, record)
    return record
  }

  private static func read(
    _ request: AdaptationRequest, _ report: (AdaptationEvent) -> Void
  ) throws -> (CouncilText, [PersonName]) {
    var text = CouncilText()
    for path in request.texts {
      do throws(DocumentError) {
        try text.read(path: path)
      } catch {
        throw AdaptationError.document(error)
      }
      if let file = text.files.last {
        report(.read(path: path, sentences: file.kalimat, words: file.kata))
      }
      try Task.checkCancellation()
    }
    guard let path = request.names else { return (text, []) }
    let names = try NameList.read(path: path)
    report(.names(path: path, count: names.count))
    return (text, names)
  }

  private static func write(
    _ draft: ModelFolderDraft, _ request: AdaptationRequest, _ source: SourceModel,
    _ tables: NGramTables, _ found: NewWords, _ record: AdaptationRecord
  ) throws {
    try draft.copy(
      from: request.model, except: [lexiconName, languageName, AdaptationRecord.fileName])
    try draft.write(source.lexiconBytes + Data(found.lexiconLines.utf8), name: lexiconName)
    try draft.write(Data(tables.binary()), name: languageName)
    let languagePath = draft.path + "/" + languageName
    do throws(LanguageModelError) {
      // What was written is opened as the recogniser will open it, so that no unusable folder appears.
      _ = try NGramModel(path: languagePath)
      _ = try Lexicon(path: draft.path + "/" + lexiconName, units: source.units)
    } catch {
      throw AdaptationError.language(file: languagePath, error)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    try draft.write(encoder.encode(record), name: AdaptationRecord.fileName)
    try Task.checkCancellation()
    try draft.finish()
  }
}
