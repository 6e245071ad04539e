import AcousticModel
package import Foundation
import LanguageModel
import TextDocuments
import TextNormalization

/// Makes a new model folder that knows the council's own words and names.
package enum Adaptation {
  /// Reads everything, mixes the language models and writes the folder, which appears whole or not at all.
  ///
  /// - Throws: `AdaptationError`, or `CancellationError` when the task is cancelled between two steps.
  /// The large model of the second pass, when the source has one, is mixed in the same way: weighing again with a model
  /// that does not know the council's words would take them out of the transcript.
  ///
  /// - Complexity: O(n log n) for the n-grams of all models; a general model of two million n-grams takes some
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
      text: text, names: names, lexicon: source.lexicon, units: source.units,
      generalCount: source.generalCount)
    let spoken = Set(source.lexicon.words).union(found.words.map(\.kata))
    let used = Set(text.counts.keys).union(names.flatMap(\.sentences).joined())
    func mixed(_ general: NGramModel) throws -> (council: CouncilModel, tables: NGramTables) {
      let council = CouncilModel(
        sentences: text.sentences, names: names, general: general,
        vocabulary: MixedVocabulary(general: general, adding: used.intersection(spoken)))
      try Task.checkCancellation()
      let tables = NGramMixture(council.scorer, weight: council.weight).tables()
      try Task.checkCancellation()
      return (council, tables)
    }
    report(.mixing)
    let (council, tables) = try mixed(source.language)
    var languages = [SourceModel.languageFile: tables]
    if let large = source.largeLanguage {
      languages[SourceModel.largeLanguageFile] = try mixed(large).tables
    }

    let record = AdaptationRecord(
      skema: "sidilan-sesuaian", versi: 1, tanggal: date.formatted(.iso8601),
      modelAsal: source.name, teks: text.files, namaDaftar: listed.count,
      namaPembicara: names.count - listed.count, kalimat: text.sentences.count,
      kata: text.wordCount, bobot: council.weight, uji: council.trial, kataBaru: found.words,
      tanpaLafal: found.unspoken, salahTulis: found.misprints, ngram: tables.counts)
    try write(draft, request, source, languages, found, record)
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
    _ languages: [String: NGramTables], _ found: NewWords, _ record: AdaptationRecord
  ) throws {
    try draft.copy(
      from: request.model,
      except: [
        SourceModel.lexiconFile, SourceModel.languageFile, SourceModel.largeLanguageFile,
        AdaptationRecord.fileName,
      ])
    try draft.write(
      source.lexiconBytes + Data(found.lexiconLines.utf8), name: SourceModel.lexiconFile)
    // What was written is opened as the recogniser will open it, so that no unusable folder appears.
    for (name, tables) in languages {
      try draft.write(Data(tables.binary()), name: name)
      _ = try AdaptationError.opening(draft.path + "/" + name, NGramModel.init(path:))
    }
    _ = try AdaptationError.opening(
      draft.path + "/" + SourceModel.lexiconFile
    ) { path throws(LanguageModelError) in try Lexicon(path: path, units: source.units) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    try draft.write(encoder.encode(record), name: AdaptationRecord.fileName)
    try Task.checkCancellation()
    try draft.finish()
  }
}
