import AudioIO
import Diagnostics
import Quantities
import Transcripts

/// Transcribes files with one model and one set of options.
public struct Transcription: Sendable {
  private let model: RecognitionModel
  private let options: TranscriptionOptions
  private let plan: RecognitionPlan

  /// Prepares the user's terms, and opens the large language model when there is one and it is wished.
  ///
  /// - Throws: `TranscriptionError` when a term cannot be spoken or has unknown phones, or the large model is unusable.
  /// - Complexity: milliseconds for a thousand terms.
  public init(
    model: RecognitionModel, options: TranscriptionOptions = TranscriptionOptions()
  ) throws(TranscriptionError) {
    self.model = model
    self.options = options
    plan = try RecognitionPlan(
      model: model, options: options,
      large: options.secondPass ? try model.largeLanguage() : nil)
  }

  /// Transcribes one file to its end.
  ///
  /// `handle` is called for one event after the other; while it runs, reading and recognising wait, so nothing
  /// piles up. Segments of one channel come in order of time.
  /// - Throws: `TranscriptionError`, whatever `handle` throws, or `CancellationError`.
  public func run(
    file path: String, handle: (TranscriptionEvent) async throws -> Void
  ) async throws -> TranscriptionSummary {
    let reader = try StretchReader(path: path, model: model, layout: options.channels)
    let format = reader.audio.format
    try await handle(
      .opened(
        SourceDescription(
          path: path, format: format.name, sampleRate: format.sampleRate,
          fileChannels: format.channels, recognisedChannels: reader.audio.channelCount,
          declaredDuration: format.declaredDuration)))
    let counts = try await recognise(reader, total: format.declaredDuration, handle: handle)
    var diagnostics = reader.audio.diagnostics
    if counts.segments == 0 { diagnostics.append(Diagnostic(.note, .noSpeech)) }
    return TranscriptionSummary(
      duration: reader.position, speech: reader.speech, segments: counts.segments,
      words: counts.words, diagnostics: diagnostics)
  }

  /// Keeps the workers busy and hands their results over in the order of the stretches.
  private func recognise(
    _ reader: StretchReader, total: TimeSpan?, handle: (TranscriptionEvent) async throws -> Void
  ) async throws -> (segments: Int, words: Int) {
    let workers = (0..<options.workers).map { _ in
      SegmentWorker(model: model, plan: plan)
    }
    var segments = 0
    var words = 0
    return try await withThrowingTaskGroup(of: (Int, Int, TranscriptSegment?).self) { group in
      var idle = Array(workers.indices)
      var submitted = 0
      var delivered = 0
      var waiting: [Int: TranscriptSegment?] = [:]
      var ended = false
      var reported = TimeSpan.zero

      func collect(_ result: (Int, Int, TranscriptSegment?)) async throws {
        idle.append(result.0)
        waiting[result.1] = .some(result.2)
        while let next = waiting.removeValue(forKey: delivered) {
          delivered += 1
          guard let segment = next else { continue }
          segments += 1
          words += segment.words.count
          try await handle(.segment(segment))
        }
      }

      while !ended || delivered < submitted {
        try Task.checkCancellation()
        if ended || idle.isEmpty || waiting.count > 4 * workers.count {
          if let result = try await group.next() { try await collect(result) }
          continue
        }
        switch try reader.next() {
        case .end: ended = true
        case .reading: break
        case .stretch(let stretch):
          let index = idle.removeLast()
          let worker = workers[index]
          let number = submitted
          submitted += 1
          group.addTask { (index, number, await worker.recognize(stretch)) }
        }
        if reader.position.seconds >= reported.seconds + 10 || ended {
          reported = reader.position
          try await handle(.progress(done: reported, total: total))
        }
      }
      return (segments, words)
    }
  }
}
