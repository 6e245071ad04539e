public import Foundation
import Quantities
import Recording
public import Transcription
import Transcripts

/// Recognises a recording while it is made, and writes what was said into its folder.
///
/// The recording is read as it lies on the disk, in blocks of 100 ms counted from its last gap, so that the transcript
/// depends on the sound alone and not on when it arrived. The same holds after a kill: see `Resumption`.
/// - Isolation: belongs to one task at a time; not Sendable.
public final class LiveRecognition {
  /// What one step found.
  public enum Step: Sendable {
    /// Sound that was recognised.
    case worked
    /// Everything so far was recognised; the recorder may still write.
    case waiting
    /// The recording has ended and everything in it is in the transcript.
    case ended
  }

  /// Frames are read in pieces of a second at most.
  private static let blocksPerSecond = 10
  /// A section ends in a pause of so many blocks.
  private static let pauseBlocks = 15
  /// The next one begins so many blocks before: 0.7 s.
  ///
  /// That is what the detector may not have decided yet (0.12 s, and the 0.24 s in which it opens) and the 0.3 s before.
  /// No stretch can begin and end in less than 0.8 s.
  private static let overlapBlocks = 7

  private let folder: URL
  private let model: RecognitionModel
  private let options: LiveRecognitionOptions
  private let transcript: TranscriptFile
  private let stateFile: StateFile
  private let reader: RecordingReader
  private var resumption: Resumption
  private var stream: Stream?
  /// Frames that were recognised, or belong to what was recognised before.
  private var position: Int64
  /// Utterances in the transcript.
  public private(set) var utterances: Int
  /// The frame up to which the transcript's last line says that it is complete; nil when that says something else.
  private var completeAt: Int64?
  /// Utterances that the transcript held when it was opened.
  public let resumedUtterances: Int
  /// Bytes of a torn last line that were cut off.
  public let tornBytes: Int

  /// What is known once the recorder has started.
  private struct Stream {
    let format: CaptureFormat
    var blocks: BlockBuffer
    var section: Section
    /// The last blocks, of which the next section needs some.
    var recent: [ArraySlice<Int16>] = []
  }

  /// Opens a recording and its transcript, which is made or continued.
  ///
  /// - Throws: `LiveRecognitionError`.
  public init(
    folder: URL, model: RecognitionModel, options: LiveRecognitionOptions = LiveRecognitionOptions()
  ) throws(LiveRecognitionError) {
    self.folder = folder
    self.model = model
    self.options = options
    // Nothing is made in a folder that holds no recording.
    do { _ = try RecordingHistory(folder: folder) } catch { throw .recording(error) }
    transcript = try TranscriptFile(folder: folder)
    stateFile = StateFile(folder: folder)
    tornBytes = transcript.tornBytes
    utterances = transcript.content.utterances
    resumedUtterances = utterances
    completeAt = transcript.content.end?.frames
    resumption = Resumption(transcript.content)
    position = resumption.sectionStart
    do { reader = try RecordingReader(folder: folder, from: position) } catch {
      throw .recording(error)
    }
    // A term that is unusable shall be told before the recorder has started.
    if let format = reader.format { try open(format) }
  }

  /// Reads up to a second of sound, recognises it and hands over what was appended to the transcript.
  ///
  /// - Throws: `LiveRecognitionError`; what was appended stays.
  public func step(handle: (TranscriptLine) -> Void) throws(LiveRecognitionError) -> Step {
    let frames = stream.map { $0.format.rate.hertz } ?? 1
    let read: RecordingReader.Step
    do { read = try reader.next(frames: frames) } catch { throw .recording(error) }
    if stream == nil {
      guard let format = reader.format else { return .waiting }
      try open(format)
    }
    switch read {
    case .samples(let samples, _):
      stream?.blocks.append(samples)
      while let block = stream?.blocks.next() { try recognise(block, handle) }
      return .worked
    case .gap:
      try endSection(handle)
      return .worked
    case .waiting: return .waiting
    case .ended:
      try endSection(handle)
      try requireKnown(none: true)
      if completeAt != position {
        try append(
          .end(TranscriptLine.End(utterances: utterances, frames: position)), handle)
        completeAt = position
      }
      return .ended
    }
  }

  /// How far recognition is, with the words of the open stretches.
  ///
  /// - Parameter activity: what it does; nil for what the lag says.
  public func state(
    _ activity: RecognizerState.Activity? = nil
  ) throws(LiveRecognitionError) -> RecognizerState {
    let recorded: Int64
    do { recorded = max(position, try reader.recordedFrames()) } catch { throw .recording(error) }
    let rate = reader.format?.rate ?? .speech
    let offset = stream.map { rate.span(ofSamples: $0.section.start).seconds } ?? 0
    func seconds(_ frames: Int64) -> Double {
      Utterance.rounded(rate.span(ofSamples: frames).seconds)
    }
    let lag = seconds(recorded - position)
    return RecognizerState(
      process: ProcessInfo.processInfo.processIdentifier, written: Self.time(Date()),
      activity: activity ?? (lag < RecognizerState.noticeableLag ? .live : .catchingUp),
      position: seconds(position), recorded: seconds(recorded), lag: lag, utterances: utterances,
      channels: stream?.section.partials().map { channel, words in
        .init(channel: channel, partial: words.map { .init($0, offset: offset) })
      } ?? [])
  }

  /// Replaces the state that screens read.
  public func publish(_ state: RecognizerState) {
    stateFile.write(state)
  }

  /// Begins with the first section, and with the transcript when it is new.
  private func open(_ format: CaptureFormat) throws(LiveRecognitionError) {
    let beginning = TranscriptLine.Beginning(
      channels: format.channels, isMixed: options.channels == .mixed, rate: format.rate.hertz,
      fingerprint: try Fingerprint.of(model: model, options: options))
    if let found = transcript.content.beginning {
      guard found == beginning else { throw .otherOptions(path: path) }
    }
    let section = try section(format, start: position)
    if transcript.content.beginning == nil { try transcript.append(.beginning(beginning)) }
    stream = Stream(
      format: format,
      blocks: BlockBuffer(length: format.rate.hertz / Self.blocksPerSecond * format.channels),
      section: section)
  }

  private func section(
    _ format: CaptureFormat, start: Int64
  ) throws(LiveRecognitionError) -> Section {
    try Section(model: model, options: options, format: format, start: start)
  }

  private func recognise(
    _ block: ArraySlice<Int16>, _ handle: (TranscriptLine) -> Void
  ) throws(LiveRecognitionError) {
    guard let stream else { return }
    position += Int64(block.count / stream.format.channels)
    if position < resumption.decidedAt {
      stream.section.skip(block)
    } else {
      try take(stream.section.accept(block), stream, handle)
    }
    try divide(block)
  }

  /// Begins a new section when the present one is long and nobody speaks, so that after a kill little is heard again.
  ///
  /// As this too depends on the sound alone, it is the same whenever the process was killed.
  private func divide(_ block: ArraySlice<Int16>) throws(LiveRecognitionError) {
    guard var stream else { return }
    stream.recent.append(ArraySlice(Array(block)))
    if stream.recent.count > Self.overlapBlocks { stream.recent.removeFirst() }
    let length = position - stream.section.start
    if stream.section.pause >= Self.pauseBlocks,
      length >= Int64(options.sectionSeconds) * Int64(stream.format.rate.hertz)
    {
      let overlap = stream.recent.reduce(0) { $0 + $1.count } / stream.format.channels
      stream.section = try section(stream.format, start: position - Int64(overlap))
      for block in stream.recent { stream.section.skip(block) }
      stream.recent = []
    }
    self.stream = stream
  }

  /// Ends the present section and begins the next, unless no sound has come since the last end.
  private func endSection(
    _ handle: (TranscriptLine) -> Void
  ) throws(LiveRecognitionError) {
    guard let rest = stream?.blocks.rest() else { return }
    if !rest.isEmpty { try recognise(rest, handle) }
    guard var stream, !stream.section.isEmpty else { return }
    try take(stream.section.finish(), stream, handle)
    stream.section = try section(stream.format, start: position)
    stream.recent = []
    self.stream = stream
  }

  /// Appends what is new of what was heard.
  private func take(
    _ heard: [Section.Heard], _ stream: Stream, _ handle: (TranscriptLine) -> Void
  ) throws(LiveRecognitionError) {
    let offset = stream.format.rate.span(ofSamples: stream.section.start).seconds
    for one in heard {
      let known = resumption.known.first
      let words = one.words.map { Utterance.Word($0, offset: offset) }
      guard let first = words.first, let last = words.last else { continue }
      let utterance = Utterance(
        number: known?.number ?? utterances + 1, channel: one.channel,
        wall: wall(first.start, stream.format), start: first.start, end: last.end,
        decidedAt: position, section: stream.section.start, words: words)
      if let known {
        guard known == utterance else { throw .unlike(path: path, utterance: known.number) }
        resumption.known.removeFirst()
        continue
      }
      try requireKnown(none: position > resumption.decidedAt)
      utterances += 1
      completeAt = nil
      try append(.utterance(utterance), handle)
    }
    try requireKnown(none: position > resumption.decidedAt)
  }

  /// What was decided before the kill must have come again before anything new.
  private func requireKnown(none: Bool) throws(LiveRecognitionError) {
    if none, let missing = resumption.known.first {
      throw .unlike(path: path, utterance: missing.number)
    }
  }

  private func append(
    _ line: TranscriptLine, _ handle: (TranscriptLine) -> Void
  ) throws(LiveRecognitionError) {
    try transcript.append(line)
    handle(line)
  }

  private var path: String {
    folder.appendingPathComponent(RecognitionFolder.words).path
  }

  /// Time of day of a place in the sound.
  private func wall(_ seconds: Double, _ format: CaptureFormat) -> String {
    let frame = min(Int64(seconds * Double(format.rate.hertz)), max(0, position - 1))
    let nanoseconds = reader.timeline.wall(ofFrame: frame) ?? 0
    return Self.time(Date(timeIntervalSince1970: Double(nanoseconds / 1_000_000) / 1000))
  }

  private static func time(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
