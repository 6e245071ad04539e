package import Foundation

/// A child process whose standard output is read as bytes and whose messages are kept in part.
///
/// Both streams are emptied together, so the child never waits for us with a full pipe, and it is
/// killed and reaped when the object goes away in the middle. Written on `posix_spawn` because
/// Foundation's `Process` keeps the reading end open while it waits: a child that writes into a
/// full pipe would then never end.
/// - Isolation: belongs to one task at a time; not Sendable.
package final class ChildProcess {
  /// The most bytes of messages that are kept: the first and the last half of these.
  private static let mostMessages = 1 << 15

  /// The process number.
  package let id: pid_t
  /// Where the child's output can be read by whoever does so without `fill`; -1 after its end was read.
  package var outputDescriptor: CInt { output }
  private var output: CInt
  private var errors: CInt
  private var messageBytes: [UInt8] = []
  private var reaped: CInt?

  /// What the child wrote to its standard error so far, without the middle when it was long.
  var messages: String { String(decoding: messageBytes, as: UTF8.self) }

  /// Starts a program with nothing on its standard input; nil when that is impossible.
  ///
  /// No other descriptor of ours reaches the child, and no other child gets its pipes.
  package init?(program: String, arguments: [String], environment: [String: String]) {
    guard let out = Self.channel() else { return nil }
    guard let err = Self.channel() else {
      out.forEach { close($0) }
      return nil
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out[1], 1)
    posix_spawn_file_actions_adddup2(&actions, err[1], 2)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    var number: pid_t = 0
    let failure = posix_spawn(&number, program, &actions, nil, &words, &settings)
    (words + settings).forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    close(out[1])
    close(err[1])
    guard failure == 0 else {
      close(out[0])
      close(err[0])
      return nil
    }
    (id, output, errors) = (number, out[0], err[0])
  }

  deinit {
    if reaped == nil { kill(id, SIGKILL) }
    _ = finish()
  }

  /// Reads until the buffer is full and returns its bytes; fewer than fit only at the end.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var filled = 0
    while filled < buffer.count, output >= 0 {
      let ready = wait(timeout: -1)
      if ready.errors { readMessages() }
      guard ready.output else { continue }
      let count = read(output, base + filled, buffer.count - filled)
      if count > 0 {
        filled += count
      } else if count == 0 || errno != EINTR {
        Self.release(&output)
      }
    }
    return filled
  }

  /// Takes in the messages that are waiting, without waiting for more.
  func collectMessages() {
    while wait(timeout: 0).errors { readMessages() }
  }

  /// Stops listening, waits for the end and returns the exit status; 128 and the number for a
  /// signal.
  package func finish() -> Int32 {
    Self.release(&output)
    while errors >= 0, wait(timeout: -1).errors { readMessages() }
    Self.release(&errors)
    if let reaped { return reaped }
    var status: CInt = 0
    while waitpid(id, &status, 0) < 0 {
      // Somebody else reaped it: nothing is known, which is no failure of the child.
      guard errno == EINTR else { break }
    }
    let signal = status & 0x7F
    let result = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    reaped = result
    return result
  }

  /// Waits until a stream has something to say, its end included; timeout in milliseconds, -1 for
  /// none.
  private func wait(timeout: CInt) -> (output: Bool, errors: Bool) {
    var streams = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&streams, 2, timeout) < 0 {
      // Reading would wait as well, and tells what is wrong.
      guard errno == EINTR else { return (output >= 0, errors >= 0) }
    }
    return (streams[0].revents != 0, streams[1].revents != 0)
  }

  private func readMessages() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(errors, &chunk, chunk.count)
    if count > 0 {
      messageBytes += chunk[..<count]
      let half = Self.mostMessages / 2
      if messageBytes.count > 2 * half {
        messageBytes.removeSubrange(half..<messageBytes.count - half)
      }
    } else if count == 0 || errno != EINTR {
      Self.release(&errors)
    }
  }

  /// Two connected descriptors that no child inherits by accident, the reading one first; nil when
  /// there are none.
  ///
  /// Sockets, because a pipe with that property cannot be made atomically from Swift, and another
  /// reader may start its own child in between.
  private static func channel() -> [CInt]? {
    var ends: [CInt] = [-1, -1]
    let kind = CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    return socketpair(AF_UNIX, kind, 0, &ends) == 0 ? ends : nil
  }

  private static func release(_ descriptor: inout CInt) {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }
}
