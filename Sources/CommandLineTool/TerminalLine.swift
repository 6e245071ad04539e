import Foundation

/// Reads lines of standard input, and stops waiting when the program is interrupted.
enum TerminalLine {
  private static let waitingMilliseconds: Int32 = 100

  /// A line without its end; nil at the end of the input or after an interrupt.
  ///
  /// Byte by byte: what a buffer has taken beyond the line would not show up when the next one is waited for.
  static func read() -> String? {
    var line: [UInt8] = []
    while !Task.isCancelled {
      var state = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      let ready = poll(&state, 1, waitingMilliseconds)
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      guard ready > 0 else { return nil }
      var byte: UInt8 = 0
      let count = Foundation.read(0, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      guard count == 1 else { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
      if byte == 10 { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }
}
