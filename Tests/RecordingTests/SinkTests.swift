import Foundation
import Support
import Testing

@testable import Recording

@Suite("What a sink makes of gaps and clocks")
struct SinkTests {
  private let temporary: TemporaryFolder
  private let folder: URL

  init() throws {
    temporary = try TemporaryFolder()
    folder = URL(fileURLWithPath: temporary.file("r"), isDirectory: true)
  }

  private func expectGap(
    _ reason: GapReason, at frame: Int64, lost: Int64, _ run: SinkRun
  ) throws {
    run.run()
    let history = try run.history()
    #expect(history.gaps == [JournalEvent.Gap(reason: reason, atFrame: frame, lost: lost)])
    #expect(history.segments.map(\.start.firstFrame) == [0, frame])
    #expect(try run.samples() == run.pushed)
    #expect(try RecordingCheck(folder: folder).faults == [])
  }

  @Test("a ring that was full is a gap of exactly the frames that were refused")
  func overflow() throws {
    let run = try SinkRun(folder, packets: 40)
    run.push(40)
    #expect(!run.push(10))
    let writer = Worker("uji-tulis") { [sink = run.sink] in sink.run() }
    while !run.sink.ring.isEmpty { usleep(1000) }
    run.push(20)
    run.sink.finish()
    writer.join()
    let history = try run.history()
    #expect(
      history.gaps == [
        JournalEvent.Gap(reason: .overflow, atFrame: 16_000, lost: SinkRun.second / 2)
      ])
    #expect(run.sink.state.lostFrames == 4000)
    #expect(try run.samples() == run.pushed)
  }

  @Test("what the device told is kept", arguments: [GapReason.overrun, .unplugged])
  func device(reason: GapReason) throws {
    let run = try SinkRun(folder)
    run.push(30)
    run.push(10, gap: reason, lost: 3 * SinkRun.second)
    try expectGap(reason, at: 12_000, lost: 3 * SinkRun.second, run)
  }

  @Test(
    "a machine that slept is a gap of the time it slept, and the next segment has its own time of day"
  )
  func suspended() throws {
    let run = try SinkRun(folder)
    run.push(30)
    run.boot += 3600 * SinkRun.second
    run.wall += 3600 * SinkRun.second
    run.push(10)
    try expectGap(.suspended, at: 12_000, lost: 3600 * SinkRun.second, run)
    let starts = try run.history().segments.map(\.start.wall)
    #expect(starts[1] - starts[0] == 3_601_500_000_000)
  }

  @Test(
    "a clock that is set begins a segment with the new time and loses nothing",
    arguments: [
      7200 * SinkRun.second, -7200 * SinkRun.second, SinkRun.second / 2,
    ])
  func clockSet(by step: Int64) throws {
    let run = try SinkRun(folder)
    run.push(30)
    run.wall += step
    run.push(10)
    run.run()
    let history = try run.history()
    #expect(history.gaps == [])
    #expect(try run.events().contains(.clockSet(by: step)))
    #expect(history.segments.map(\.start.firstFrame) == [0, 12_000])
    #expect(
      history.segments[1].start.wall - history.segments[0].start.wall
        == step + 3 * SinkRun.second / 2)
    #expect(try run.samples() == run.pushed)
  }

  @Test("a time server that slews a clock by a millisecond is not told")
  func slew() throws {
    let run = try SinkRun(folder)
    for _ in 0..<40 {
      run.push()
      run.wall += SinkRun.second / 1000
    }
    run.run()
    #expect(try run.history().segments.count == 1)
  }

  @Test("a device that silently delivers less than time passes is told within four seconds")
  func missing() throws {
    let run = try SinkRun(folder)
    run.push(200)
    for clock in [\SinkRun.wall, \SinkRun.boot, \SinkRun.awake] {
      run[keyPath: clock] += SinkRun.second
    }
    run.push(200)
    run.run()
    let gaps = try run.history().gaps
    #expect(gaps.map(\.reason) == [.missing])
    #expect(gaps.first?.lost == SinkRun.second)
    #expect(try #require(gaps.first).atFrame <= 80_000 + 4 * 8000)
    #expect(try run.samples() == run.pushed)
  }

  @Test(
    "a device whose clock runs 50 ppm fast is measured, journalled, and no gap",
    arguments: [50.0, -200])
  func drift(partsPerMillion: Double) throws {
    let run = try SinkRun(folder, packets: 4000)
    for index in 0..<2400 {
      // A faster device delivers a packet in less time.
      if index % 100 == 0 {
        let step = Int64(-partsPerMillion * 5000)
        for clock in [\SinkRun.wall, \SinkRun.boot, \SinkRun.awake] { run[keyPath: clock] += step }
      }
      run.push()
    }
    run.run()
    let history = try run.history()
    #expect(history.gaps == [])
    #expect(abs(try #require(history.driftPPM) - partsPerMillion) < abs(partsPerMillion) / 50 + 0.5)
  }

  @Test("a reader follows a recording that grows, over segments and gaps, and ends with it")
  func growing() throws {
    let run = try SinkRun(folder)
    let reader = try RecordingReader(folder: folder)
    let writer = Worker("uji-tulis") { [sink = run.sink] in sink.run() }
    var read: [Int16] = []
    var gaps: [GapReason] = []
    func follow(until count: Int) throws {
      while read.count < count {
        switch try reader.next(frames: 170) {
        case .samples(let values, let first):
          #expect(first == Int64(read.count))
          read += values
        case .gap(let gap): gaps.append(gap.reason)
        case .waiting: usleep(1000)
        case .ended: Issue.record("ended at \(read.count)"); return
        }
      }
    }
    run.push(3)
    try follow(until: 1200)
    run.push(5, gap: .overrun, lost: 5)
    try follow(until: 3200)
    run.push(4, gap: .unplugged, lost: 7)
    run.sink.finish()
    writer.join()
    try follow(until: 4800)
    #expect(read == run.pushed)
    #expect(gaps == [.overrun, .unplugged])
    guard case .ended = try reader.next(frames: 10) else {
      Issue.record("not ended")
      return
    }
  }

  @Test("a recorder that died is closed with what the file holds, and the next one goes on")
  func died() throws {
    var run: SinkRun? = try SinkRun(folder)
    let pushed: [Int16]
    do {
      let first = try #require(run)
      first.push(30)
      pushed = first.pushed
      first.run()
    }
    run = nil
    // The journal as it was when the last segment was open.
    let path = folder.appendingPathComponent(RecordingFolder.journal).path
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let opened = try #require(lines.lastIndex { $0.contains("\"opened\"") })
    try (lines[...opened].joined(separator: "\n") + "\n{torn").write(
      toFile: path, atomically: true, encoding: .utf8)
    let history = try RecordingCheck.recover(folder: folder)
    #expect(history.segments.compactMap(\.end).map(\.recovered) == [true])
    #expect(history.closedFrames == 12_000)
    let again = try SinkRun(folder)
    again.push(5)
    again.run()
    #expect(try again.samples() == pushed + again.pushed)
    #expect(try again.history().gaps.map(\.reason) == [.stopped])
  }
}
