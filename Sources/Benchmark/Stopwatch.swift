import Foundation

/// Times work in the processor time of the whole process, so that other programs disturb little.
enum Stopwatch {
  /// Seconds of processor time that `work` takes: the least of several runs.
  static func processor(runs: Int = 5, _ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let begun = clock(CLOCK_PROCESS_CPUTIME_ID)
      try work()
      best = min(best, clock(CLOCK_PROCESS_CPUTIME_ID) - begun)
    }
    return best
  }

  /// Seconds on a given clock.
  static func clock(_ id: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(id, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
