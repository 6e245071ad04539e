import Foundation

/// A thread that can be waited for.
final class Worker: Sendable {
  private let done = DispatchSemaphore(value: 0)

  /// Starts a thread; an urgent one asks the system to be served before others, which an ordinary user may be refused.
  init(_ name: String, isUrgent: Bool = false, _ body: @escaping @Sendable () -> Void) {
    let done = done
    let thread = Thread {
      Self.setName(name)
      if isUrgent {
        var order = sched_param()
        order.sched_priority = 20
        if pthread_setschedparam(pthread_self(), SCHED_FIFO, &order) != 0 {
          setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, -10)
        }
      }
      body()
      done.signal()
    }
    thread.start()
  }

  /// Names this thread for the system's tools (`top -H`), which Foundation's name does not reach.
  private static func setName(_ name: String) {
    let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = write(file, name, name.utf8.count)
    close(file)
  }

  /// Waits for its end.
  func join() {
    done.wait()
    done.signal()
  }

  /// Waits for its end at most so long; whether it has ended.
  func join(milliseconds: Int) -> Bool {
    guard done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else {
      return false
    }
    done.signal()
    return true
  }
}
