import AudioIO
import Foundation
import Quantities

/// An ffmpeg child that reads a network stream and writes raw samples.
final class StreamProgram {
  /// Kinds of addresses that are read.
  private static let kinds: Set = ["rtsp", "rtsps", "http", "https", "srt", "udp", "rtp"]
  private static let protocols =
    "file,crypto,data,rtsp,rtsps,rtp,srtp,udp,tcp,tls,http,https,httpproxy,srt,hls"

  private let child: ChildProcess

  /// Where its samples are read; -1 never.
  var output: Int32 { child.outputDescriptor }

  /// Starts it.
  init(address: String, format: CaptureFormat) throws(CaptureError) {
    let kind = address.prefix { $0 != ":" }.lowercased()
    guard Self.kinds.contains(kind), address.contains("://") else {
      throw .address(CaptureDevice.stream(address).name)
    }
    guard let program = FFmpegProgram.path() else { throw .ffmpegMissing }
    let transport = kind.hasPrefix("rtsp") ? ["-rtsp_transport", "tcp"] : []
    let arguments =
      ["-v", "quiet", "-nostdin", "-protocol_whitelist", Self.protocols] + transport + [
        "-i", address, "-map", "0:a:0", "-f", "s16le", "-ac", "\(format.channels)", "-ar",
        "\(format.rate.hertz)", "pipe:1",
      ]
    guard
      let child = ChildProcess(
        program: program, arguments: arguments,
        environment: ProcessInfo.processInfo.environment)
    else { throw .programFailed(name: program) }
    self.child = child
  }
}
