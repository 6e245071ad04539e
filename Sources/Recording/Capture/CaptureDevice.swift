import Foundation

/// Where sound comes from.
public enum CaptureDevice: Hashable, Sendable {
  /// A device by its ALSA name.
  case alsa(String)
  /// Raw samples from an open descriptor, for example 0, the standard input.
  case input(descriptor: Int32)
  /// A network stream, read by `ffmpeg`.
  case stream(String)

  /// How it is called in the journal: an address without the user and password that may stand in it.
  public var name: String {
    switch self {
    case .alsa(let name): name
    case .input(let descriptor): "fd:\(descriptor)"
    case .stream(let address): Self.withoutUser(address)
    }
  }

  private static func withoutUser(_ address: String) -> String {
    guard let begin = address.range(of: "://")?.upperBound else { return address }
    let authority = address[begin...].prefix { $0 != "/" && $0 != "?" }
    guard let at = authority.lastIndex(of: "@") else { return address }
    return String(address[..<begin]) + String(address[address.index(after: at)...])
  }

  /// Whether it delivers by a clock of its own.
  var isPaced: Bool {
    if case .alsa = self { return true }
    return false
  }

  func open(_ format: CaptureFormat) throws(CaptureError) -> any CaptureSource {
    switch self {
    case .alsa(let name): return try AlsaSource(name: name, format: format)
    case .input(let descriptor): return PipeSource(descriptor: descriptor, format: format)
    case .stream(let address):
      return PipeSource(
        program: try StreamProgram(address: address, format: format), format: format,
        restart: { try? StreamProgram(address: address, format: format) })
    }
  }
}
