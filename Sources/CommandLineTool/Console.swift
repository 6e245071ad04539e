import Foundation
import PluginKit
import RecordStore
import Synchronization

/// Standard output and standard error, shared by all running transcriptions.
///
/// `Mutex` keeps lines whole; the progress line is drawn only on a terminal.
final class Console: Sendable {
  /// The one console of the process.
  static let shared = Console()

  private struct State {
    var shown = false
    var isCut = false
  }
  private let state = Mutex(State())
  private let isTerminal = isatty(2) == 1

  /// Writes a result to standard output.
  func print(_ text: String) {
    state.withLock { state in
      clear(&state)
      if !write(text, to: 1) { state.isCut = true }
    }
  }

  /// Says what a command has done, as one line or as JSON.
  func tell(
    _ done: Message, next: Message? = nil, code: String? = nil, record: RecordID? = nil,
    details: [Message] = [], warnings: [Message] = [], _ options: ActOptions
  ) throws {
    let report = ActReport(
      done.wording, code: code, record: record, next: next?.wording,
      details: details.map(\.wording), warnings: warnings.map(\.wording))
    print(try report.text(asJSON: options.asJSON))
  }

  /// Whether something of a result could not be written.
  var isCut: Bool { state.withLock { $0.isCut } }

  /// Columns of the terminal to which results go; 0 when they go elsewhere.
  var width: Int {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0 else { return 0 }
    return Int(size.ws_col)
  }

  /// Asks something on standard error, without ending the line.
  func prompt(_ text: String) {
    state.withLock { state in
      clear(&state)
      write(text, to: 2)
    }
  }

  /// Tells something on standard error.
  func note(_ text: String) {
    state.withLock { state in
      clear(&state)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { PlainLine.shown(String($0)) }.joined(separator: "\n")
      write(lines + "\n", to: 2)
    }
  }

  /// Replaces the progress line, on a terminal only.
  func progress(_ text: String) {
    guard isTerminal else { return }
    state.withLock { state in
      write("\r\u{1B}[K" + text, to: 2)
      state.shown = true
    }
  }

  private func clear(_ state: inout State) {
    guard state.shown else { return }
    write("\r\u{1B}[K", to: 2)
    state.shown = false
  }

  /// False when not all of it could be written.
  @discardableResult
  private func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var at = 0
      while at < bytes.count {
        let written = Foundation.write(
          descriptor, bytes.baseAddress.map { $0 + at }, bytes.count - at)
        if written < 0 && errno == EINTR { continue }
        if written <= 0 { return false }
        at += written
      }
      return true
    }
  }
}
