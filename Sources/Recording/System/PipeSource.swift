import AudioIO
import Foundation

/// Raw samples (signed, 16 bits, little-endian) from a descriptor: the standard input, or a program's output.
final class PipeSource: CaptureSource {
  let format: CaptureFormat
  let waits: Bool
  private let descriptor: Int32
  /// Starts the program anew after it ended; nil for the standard input, whose end is the end.
  private let restart: (() -> StreamProgram?)?
  private var program: StreamProgram?
  /// Bytes of a frame that has come in part; never more than one frame.
  private let rest: UnsafeMutableRawPointer
  private var restCount = 0

  /// Reads the standard input, or another descriptor, until its end.
  init(descriptor: Int32, format: CaptureFormat) {
    self.descriptor = descriptor
    self.format = format
    waits = true
    restart = nil
    rest = .allocate(byteCount: format.frameBytes, alignment: 2)
  }

  /// Reads a program's output and starts it again when it ends.
  init(program: StreamProgram, format: CaptureFormat, restart: @escaping () -> StreamProgram?) {
    descriptor = -1
    self.format = format
    waits = false
    self.restart = restart
    self.program = program
    rest = .allocate(byteCount: format.frameBytes, alignment: 2)
  }

  deinit {
    rest.deallocate()
  }

  func read(into target: UnsafeMutablePointer<Int16>, frames: Int) -> CaptureStep {
    let input = program?.output ?? descriptor
    guard input >= 0 else { return .lost }
    var state = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    let ready = poll(&state, 1, 200)
    if ready == 0 || (ready < 0 && errno == EINTR) { return .frames(0) }
    let bytes = UnsafeMutableRawPointer(target)
    if restCount > 0 { bytes.copyMemory(from: rest, byteCount: restCount) }
    let count = Foundation.read(
      input, bytes + restCount, frames * format.frameBytes - restCount)
    if count < 0 {
      return errno == EINTR || errno == EAGAIN ? .frames(0) : ending
    }
    if count == 0 { return ending }
    let present = restCount + count
    let whole = present / format.frameBytes
    restCount = present % format.frameBytes
    if restCount > 0 {
      rest.copyMemory(from: bytes + whole * format.frameBytes, byteCount: restCount)
    }
    return .frames(whole)
  }

  func reopen() -> Bool {
    guard let restart else { return false }
    close()
    program = restart()
    return program != nil
  }

  func close() {
    restCount = 0
    program = nil
  }

  /// Half a frame at the end is no sound.
  private var ending: CaptureStep { restart == nil ? .ended : .lost }
}
