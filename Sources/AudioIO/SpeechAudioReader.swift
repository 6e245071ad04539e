public import Diagnostics
import Quantities

/// Reads any recording as 16 kHz sound in small blocks; a ten-hour file is never held in memory.
///
/// WAV, RF64, W64, FLAC, Ogg/Vorbis, Opus, MP3, AIFF, AU and CAF are read by libsndfile; everything
/// else by an ffmpeg process when it is installed. The blocks' cutting does not depend on how the
/// file is stored.
/// - Isolation: belongs to one task at a time; not Sendable.
public final class SpeechAudioReader {
  /// The most channels that are handled.
  public static let mostChannels = 64
  /// Frames of the file read at once.
  private static let blockFrames = 8192

  /// What the file says of itself.
  public let format: AudioFormat
  /// Channels delivered: 1 when mixed.
  public let channelCount: Int
  /// Findings so far; complete after the last block.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Samples at 16 kHz delivered so far, a channel.
  public private(set) var position: Int64 = 0

  private let path: String
  private let source: any SampleSource
  private let lacksEnd: Bool
  private var mixer: ChannelMixer?
  private let resamplers: [Resampler]
  private var buffer: [Float]
  private var framesRead: Int64 = 0
  private var nonFinite: Int64 = 0
  private var clipped: Int64 = 0
  private var ended = false

  /// Opens a recording.
  ///
  /// - Throws: `AudioError` saying what is wrong with the file.
  public convenience init(path: String, channels layout: ChannelLayout) throws(AudioError) {
    try self.init(path: path, channels: layout, programFolders: FFmpegProgram.searchPath)
  }

  /// Opens a recording, with ffmpeg looked for in the given folders.
  init(
    path: String, channels layout: ChannelLayout, programFolders: [String]
  ) throws(AudioError) {
    let opened = try RecordingOpener(programFolders: programFolders).open(path)
    let source = opened.source
    guard source.format.channels <= Self.mostChannels else {
      throw .tooManyChannels(
        path: path, found: source.format.channels, most: Self.mostChannels)
    }
    guard (2000...768_000).contains(source.format.sampleRate.hertz) else {
      throw .impossibleRate(path: path, hertz: source.format.sampleRate.hertz)
    }
    self.path = path
    self.source = source
    lacksEnd = opened.lacksEnd
    format = source.format
    diagnostics = opened.findings
    let mixes = layout == .mixed && source.format.channels > 1
    mixer = mixes ? ChannelMixer(channels: source.format.channels) : nil
    channelCount = mixes ? 1 : source.format.channels
    let rate = source.format.sampleRate.hertz
    let target = SampleRate.speech.hertz
    var resamplers: [Resampler] = []
    if rate != target {
      for _ in 0..<channelCount {
        guard let resampler = Resampler(from: rate, to: target) else {
          throw .resampler(path: path)
        }
        resamplers.append(resampler)
      }
    }
    self.resamplers = resamplers
    buffer = [Float](repeating: 0, count: Self.blockFrames * source.format.channels)
  }

  /// The next block, or nil after the last one.
  ///
  /// - Throws: `noSound` when the file ended without a single sample.
  public func next() throws(AudioError) -> AudioBlock? {
    while !ended {
      let count = try fill()
      let frames = count / format.channels
      framesRead += Int64(frames)
      if count == 0 { ended = true }
      var channels = separate(frames: frames)
      if !resamplers.isEmpty {
        for (index, resampler) in resamplers.enumerated() {
          var output: [Float] = []
          resampler.process(channels[index], end: ended, into: &output)
          channels[index] = output
        }
      }
      if ended { try conclude() }
      guard let length = channels.first?.count, length > 0 else { continue }
      defer { position += Int64(length) }
      return AudioBlock(channels: channels, start: position)
    }
    return nil
  }

  private func fill() throws(AudioError) -> Int {
    var count = 0
    var failure: AudioError?
    buffer.withUnsafeMutableBufferPointer { buffer in
      do throws(AudioError) { count = try source.read(into: buffer) } catch { failure = error }
    }
    if let failure { throw failure }
    for i in 0..<count {
      if !buffer[i].isFinite {
        buffer[i] = 0
        nonFinite += 1
      } else if abs(buffer[i]) >= 0.999_96 {
        clipped += 1
        buffer[i] = min(max(buffer[i], -1), 1)
      }
    }
    return count
  }

  /// The channels of the present buffer, mixed or apart.
  private func separate(frames: Int) -> [[Float]] {
    if let mixed = mixer?.mix(buffer.span, frames: frames) { return [mixed] }
    let width = format.channels
    if width == 1 { return [Array(buffer[..<frames])] }
    return (0..<width).map { channel in (0..<frames).map { buffer[$0 * width + channel] } }
  }

  private func conclude() throws(AudioError) {
    guard framesRead > 0 else { throw .noSound(path: path) }
    let rate = format.sampleRate
    if source.endedEarly || lacksEnd {
      diagnostics.append(
        Diagnostic(.warning, .damagedTail(at: rate.span(ofSamples: framesRead))))
    }
    if let promised = source.promisedFrames, framesRead < promised {
      diagnostics.append(
        Diagnostic(.warning, .shorterThanDeclared(declared: promised, found: framesRead)))
    }
    if nonFinite > 0 {
      diagnostics.append(Diagnostic(.warning, .nonFiniteSamples(count: nonFinite)))
    }
    // A few full-scale samples are nothing; one in ten thousand is an overdriven recording.
    if clipped * 10_000 > framesRead * Int64(format.channels) {
      diagnostics.append(Diagnostic(.note, .clippedSamples(count: clipped)))
    }
  }
}
