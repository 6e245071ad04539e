import Dispatch
import Foundation

/// Calls a closure when the user interrupts the program; the second interrupt ends it at once.
final class InterruptWatcher {
  private let sources: [any DispatchSourceSignal]

  init(_ handler: @escaping @Sendable () -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler {
        signal(number, SIG_DFL)
        handler()
      }
      source.resume()
      return source
    }
  }

  func stop() {
    sources.forEach { $0.cancel() }
  }
}
