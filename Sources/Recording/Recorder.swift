import Foundation
public import Quantities

/// Records a device into folders until it is stopped.
///
/// - Isolation: `run` blocks its thread; `stop` may be called from anywhere, a signal handler too.
public final class Recorder: Sendable {
  /// How much sound waits for a disk at most.
  private static let mostBuffered = 64 << 20
  private static let bufferedSeconds = 20

  private let request: RecordingRequest
  private let loop: CaptureLoop
  private let sinks: [Sink]
  private let monitor: PacketRing

  /// Opens the device and the folders; what a killed recorder left there is mended, and recording goes on behind it.
  ///
  /// - Throws: `RecordingError`.
  public init(_ request: RecordingRequest) throws(RecordingError) {
    self.request = request
    let format = request.format
    let packet = max(160, format.rate.hertz / 20)
    let packets = min(
      Self.bufferedSeconds * 20, max(8, Self.mostBuffered / (packet * format.frameBytes)))
    let source: any CaptureSource
    do { source = try request.device.open(format) } catch { throw .capture(error) }
    var sinks: [Sink] = []
    for folder in request.folders {
      sinks.append(
        try Sink(
          folder: folder, format: format, device: request.device.name,
          ring: PacketRing(packets: packets, frames: packet, channels: format.channels),
          segmentSeconds: request.segmentSeconds, isPaced: request.device.isPaced))
    }
    self.sinks = sinks
    monitor = PacketRing(packets: 40, frames: packet, channels: format.channels)
    loop = CaptureLoop(
      source: source, rings: sinks.map(\.ring), monitor: monitor, packetFrames: packet)
  }

  /// Asks for the end; `run` returns when everything is on the disks.
  public func stop() {
    loop.stop()
  }

  /// How writing goes into each folder; after `run`, how it went.
  public var states: [SinkState] { sinks.map(\.state) }

  /// Records until `stop`, or until the source ends.
  public func run() {
    let writers = sinks.map { sink in Worker("sidilan-tulis") { sink.run() } }
    let loop = loop
    let capture = Worker("sidilan-tangkap", isUrgent: true) { loop.run() }
    watch(until: capture)
    sinks.forEach { $0.finish() }
    writers.forEach { $0.join() }
  }

  /// Records on threads of its own until the task is cancelled, or until the source ends.
  public func record() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        _ = Worker("sidilan-rekam") {
          self.run()
          continuation.resume()
        }
      }
    } onCancel: {
      stop()
    }
  }

  /// Keeps the state for screens until the capture thread has ended.
  private func watch(until capture: Worker) {
    var meter = LevelMeter(channels: request.format.channels)
    var drift = ClockDrift(format: request.format)
    let file = request.folders.first.flatMap {
      StatusFile(path: $0.appendingPathComponent(RecordingFolder.status).path)
    }
    var ended = false
    while !ended {
      ended = capture.join(milliseconds: 200)
      while monitor.take({ header, samples in
        meter.accept(samples)
        drift.accept(header)
      }) {}
      let (peaks, levels) = meter.read()
      let forecast = DiskForecast(format: request.format, folders: request.folders)
      file?.write(
        RecorderStatus(
          process: getpid(), wall: Clocks.now().wall, format: request.format,
          isConnected: loop.isConnected, frames: loop.frames, peaks: peaks, levels: levels,
          driftPPM: drift.partsPerMillion, sinks: sinks.map(\.state),
          freeBytes: forecast?.freeBytes ?? 0, secondsLeft: forecast?.seconds))
    }
  }
}
