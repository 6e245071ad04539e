import CALSA
import Quantities

/// A microphone, or whatever else ALSA calls a capture device: PulseAudio and PipeWire too, through its plug-ins.
final class AlsaSource: CaptureSource {
  let format: CaptureFormat
  let waits = false
  private let name: String
  private var handle: OpaquePointer?

  /// Opens a device by its ALSA name, for example `default`, `hw:1`, `plughw:CARD=USB`.
  ///
  /// The buffer holds half a second; ALSA converts rate and channels when the device has others.
  init(name: String, format: CaptureFormat) throws(CaptureError) {
    self.name = name
    self.format = format
    sidilan_alsa_quiet()
    handle = try Self.open(name, format)
  }

  deinit {
    close()
  }

  func read(into target: UnsafeMutablePointer<Int16>, frames: Int) -> CaptureStep {
    guard let handle else { return .lost }
    let ready = snd_pcm_wait(handle, 200)
    if ready == 0 { return .frames(0) }
    var count = ready < 0 ? snd_pcm_sframes_t(ready) : 0
    if ready > 0 { count = snd_pcm_readi(handle, target, snd_pcm_uframes_t(frames)) }
    if count >= 0 { return .frames(count) }
    switch Int32(count) {
    case -EAGAIN, -EINTR: return .frames(0)
    case -EPIPE, -ESTRPIPE:
      guard snd_pcm_prepare(handle) == 0, snd_pcm_start(handle) == 0 else { return .lost }
      return .overrun
    default: return .lost
    }
  }

  func reopen() -> Bool {
    close()
    handle = try? Self.open(name, format)
    return handle != nil
  }

  func close() {
    if let handle { snd_pcm_close(handle) }
    handle = nil
  }

  /// The most channels that a device delivers, at most as many as can be captured; 2 where it says it has any number.
  static func mostChannels(_ name: String) throws(CaptureError) -> Int {
    sidilan_alsa_quiet()
    var handle: OpaquePointer?
    let opened = snd_pcm_open(&handle, name, SND_PCM_STREAM_CAPTURE, Int32(SND_PCM_NONBLOCK))
    guard opened == 0, let handle else { throw refusal(name, opened) }
    defer { snd_pcm_close(handle) }
    var settings: OpaquePointer?
    guard snd_pcm_hw_params_malloc(&settings) == 0, let settings else { return 1 }
    defer { snd_pcm_hw_params_free(settings) }
    var most: UInt32 = 1
    guard snd_pcm_hw_params_any(handle, settings) >= 0,
      snd_pcm_hw_params_get_channels_max(settings, &most) == 0
    else { return 1 }
    return most > 64 ? 2 : min(Int(most), CaptureFormat.mostChannels)
  }

  private static func refusal(_ name: String, _ number: Int32) -> CaptureError {
    switch number {
    case -ENOENT, -ENODEV, -ENXIO: .noDevice(name: name)
    case -EBUSY, -EAGAIN: .busy(name: name)
    default: .device(name: name, number: -number)
    }
  }

  private static func open(
    _ name: String, _ format: CaptureFormat
  ) throws(CaptureError) -> OpaquePointer {
    var handle: OpaquePointer?
    let opened = snd_pcm_open(&handle, name, SND_PCM_STREAM_CAPTURE, Int32(SND_PCM_NONBLOCK))
    guard opened == 0, let handle else { throw refusal(name, opened) }
    let set = snd_pcm_set_params(
      handle, SND_PCM_FORMAT_S16_LE, SND_PCM_ACCESS_RW_INTERLEAVED, UInt32(format.channels),
      UInt32(format.rate.hertz), 1, 500_000)
    guard set == 0 else {
      snd_pcm_close(handle)
      throw .format(
        name: name, rate: format.rate.hertz, channels: format.channels, number: -set)
    }
    guard snd_pcm_start(handle) == 0 else {
      snd_pcm_close(handle)
      throw .device(name: name, number: EIO)
    }
    return handle
  }
}
