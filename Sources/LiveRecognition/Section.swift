import AudioIO
import Quantities
import Recording
import Transcription
import Transcripts

/// The recognisers of a stretch of time without gaps: one for each channel, and the gate between them.
///
/// - Isolation: belongs to one task at a time; not Sendable.
final class Section {
  /// Words in a row that are a channel's own, at least one; times count from the section's first sample.
  struct Heard {
    let channel: Int
    let words: [TimedWord]
  }

  private struct Times: Hashable {
    let start: TimeSpan
    let end: TimeSpan
  }

  private let width: Int
  private let isMixed: Bool
  private let transcribers: [LiveTranscriber]
  private let resamplers: [Resampler]
  private var mixer: ChannelMixer?
  private var gate: ChannelGate
  /// Decisions on partial words of each channel's open stretch.
  private var decided: [[Times: Bool]]
  /// The recording's frame at which it begins.
  let start: Int64
  /// Blocks in a row after which no channel was in a stretch.
  private(set) var pause = 0
  /// Whether no sound has come yet.
  private(set) var isEmpty = true

  /// Makes the recognisers.
  ///
  /// - Throws: `transcription`.
  init(
    model: RecognitionModel, options: LiveRecognitionOptions, format: CaptureFormat, start: Int64
  ) throws(LiveRecognitionError) {
    self.start = start
    width = format.channels
    isMixed = options.channels == .mixed
    let count = isMixed ? 1 : format.channels
    let settings = TranscriptionOptions(terms: options.terms, alternatives: 0, secondPass: false)
    var transcribers: [LiveTranscriber] = []
    var resamplers: [Resampler] = []
    for channel in 0..<count {
      do throws(TranscriptionError) {
        transcribers.append(
          try LiveTranscriber(
            model: model, options: settings, channel: isMixed ? 0 : channel + 1))
        guard format.rate != .speech else { continue }
        guard let resampler = Resampler(from: format.rate.hertz, to: SampleRate.speech.hertz)
        else { throw .outOfMemory }
        resamplers.append(resampler)
      } catch { throw .transcription(error) }
    }
    self.transcribers = transcribers
    self.resamplers = resamplers
    mixer = isMixed && width > 1 ? ChannelMixer(channels: width) : nil
    gate = ChannelGate(channels: count, rules: options.gate)
    decided = Array(repeating: [:], count: count)
  }

  /// Takes interleaved samples whose finished stretches are known already.
  func skip(_ samples: ArraySlice<Int16>) {
    let channels = separate(samples, end: false)
    for (index, channel) in channels.enumerated() { gate.accept(channel, channel: index) }
    let foreign = gate.foreign()
    for (index, channel) in channels.enumerated() {
      transcribers[index].skip(channel, isForeign: foreign[index])
    }
    countPause()
  }

  /// Takes interleaved samples and returns what they finish, in order of the channels.
  func accept(_ samples: ArraySlice<Int16>) -> [Heard] {
    defer { countPause() }
    return advance(separate(samples, end: false))
  }

  private func countPause() {
    pause = transcribers.contains(where: \.isOpen) ? 0 : pause + 1
  }

  /// Ends the section and returns what that finishes.
  func finish() -> [Heard] {
    let rest = resamplers.isEmpty ? [] : advance(separate([], end: true))
    return rest
      + transcribers.indices.flatMap { index in
        transcribers[index].conclude().flatMap { own($0, channel: index) }
      }
  }

  /// The words of each channel's open stretch so far that are its own.
  func partials() -> [(channel: Int, words: [TimedWord])] {
    transcribers.indices.map { index in
      let words = transcribers[index].partial().filter { word in
        let times = Times(start: word.start, end: word.end)
        if let known = decided[index][times] { return known }
        let keeps = gate.keeps(word, channel: index)
        decided[index][times] = keeps
        return keeps
      }
      return (number(index), words)
    }
  }

  private func advance(_ channels: [[Float]]) -> [Heard] {
    for (index, channel) in channels.enumerated() { gate.accept(channel, channel: index) }
    let foreign = gate.foreign()
    return channels.enumerated().flatMap { index, channel in
      transcribers[index].advance(channel, isForeign: foreign[index])
        .flatMap { own($0, channel: index) }
    }
  }

  /// A segment's own words; where words in between belong to another channel, it falls into several.
  private func own(_ segment: TranscriptSegment, channel: Int) -> [Heard] {
    decided[channel].removeAll(keepingCapacity: true)
    var runs: [[TimedWord]] = [[]]
    for word in segment.words {
      if gate.keeps(word, channel: channel) {
        runs[runs.count - 1].append(word)
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }.map { Heard(channel: number(channel), words: $0) }
  }

  private func number(_ index: Int) -> Int { isMixed ? 0 : index + 1 }

  /// The channels at 16 kHz, mixed or apart.
  private func separate(_ samples: ArraySlice<Int16>, end: Bool) -> [[Float]] {
    isEmpty = isEmpty && samples.isEmpty
    let frames = samples.count / width
    let values = samples.map { Float($0) / 32_768 }
    var channels: [[Float]]
    if mixer != nil {
      channels = [mixer?.mix(values.span, frames: frames) ?? []]
    } else {
      channels = (0..<width).map { channel in (0..<frames).map { values[$0 * width + channel] } }
    }
    for (index, resampler) in resamplers.enumerated() {
      var output: [Float] = []
      resampler.process(channels[index], end: end, into: &output)
      channels[index] = output
    }
    return channels
  }
}
