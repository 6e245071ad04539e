import Quantities

/// Listens to a device for a second and tells how loud each of its channels is.
public struct DeviceProbe: Sendable {
  /// The loudest sample of each channel, in dB against full scale; -96 is silence.
  public let peaks: [Double]
  /// The mean power of each channel, in dB.
  public let levels: [Double]

  /// Opens a device with as many channels as it has, and listens.
  ///
  /// - Parameter rate: samples a second; ALSA converts.
  /// - Throws: `RecordingError.capture`.
  public init(device: String, rate: Int) throws(RecordingError) {
    do throws(CaptureError) {
      let channels = try AlsaSource.mostChannels(device)
      guard let hertz = SampleRate(hertz: rate),
        let format = CaptureFormat(rate: hertz, channels: channels)
      else {
        throw CaptureError.format(name: device, rate: rate, channels: channels, number: 0)
      }
      let source = try AlsaSource(name: device, format: format)
      var meter = LevelMeter(channels: channels)
      var frames = 0
      let end = Clocks.now().boot + 3_000_000_000
      let block = UnsafeMutableBufferPointer<Int16>.allocate(capacity: 1024 * channels)
      defer { block.deallocate() }
      while frames < rate, Clocks.now().boot < end, let base = block.baseAddress {
        switch source.read(into: base, frames: 1024) {
        case .frames(let count):
          meter.accept(UnsafeBufferPointer(rebasing: block[..<(count * channels)]))
          frames += count
        case .overrun: continue
        case .lost, .ended: throw CaptureError.noDevice(name: device)
        }
      }
      (peaks, levels) = meter.read()
    } catch {
      throw .capture(error)
    }
  }
}
