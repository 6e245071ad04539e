import Foundation
import Quantities
import Synchronization

/// Writes one complete copy of a recording into one folder, on a thread of its own.
///
/// What this folder's disk does, a full or a missing one too, touches no other sink: sound that cannot be written is
/// told as a gap, and writing begins anew as soon as the disk takes it.
/// - Isolation: `run` belongs to one thread; `state` may be read from anywhere.
final class Sink: @unchecked Sendable {
  /// The longest that written sound stays only in memory.
  private static let syncInterval: Int64 = 500_000_000
  private static let clockInterval: Int64 = 10_000_000_000
  private static let retryInterval: Int64 = 1_000_000_000
  /// Reading a whole segment for its hash must take less than a second, during which sound waits in memory.
  private static let mostSegmentBytes: Int64 = 48 << 20
  /// A disk that was full must have room for so much sound before writing begins anew.
  private static let retrySeconds: Int64 = 10

  let ring: PacketRing
  private let folder: URL
  private let format: CaptureFormat
  private let segmentFrames: Int64
  private let journal: JournalFile
  private let shared: Mutex<SinkState>
  private let finishing = Atomic<Bool>(false)

  // Of the writing thread.
  private var segment: SegmentFile?
  private var number: Int
  /// Frames in this folder's recording.
  private var kept: Int64
  /// The number of the next packet's first frame, as the capture thread counts.
  private var expected: Int64 = 0
  private var pendingGap: (reason: GapReason, lost: Int64)?
  private var open = false
  private var lastClock: ClockReading?
  private var lastSync: Int64 = 0
  private var lastClockEntry: Int64 = 0
  private var failedAt: Int64?
  private var arrival: ArrivalWatch?
  private var drift: ClockDrift?

  /// Opens the folder, mends what a killed recorder left, and writes that a recorder began.
  ///
  /// - Throws: `RecordingError`.
  init(
    folder: URL, format: CaptureFormat, device: String, ring: PacketRing, segmentSeconds: Int,
    isPaced: Bool
  ) throws(RecordingError) {
    self.folder = folder
    self.format = format
    self.ring = ring
    segmentFrames = min(
      Int64(segmentSeconds) * Int64(format.rate.hertz),
      Self.mostSegmentBytes / Int64(format.frameBytes))
    arrival = isPaced ? ArrivalWatch(format: format) : nil
    drift = isPaced ? ClockDrift(format: format) : nil
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .system(SystemFailure(number: errno == 0 ? EIO : errno, path: folder.path))
    }
    journal = try JournalFile(
      path: folder.appendingPathComponent(RecordingFolder.journal).path)
    let recovery = RecordingRecovery(folder: folder, journal: journal)
    try recovery.run()
    let history = RecordingHistory(journal.entries)
    if let found = history.start?.format, found != format {
      throw .otherFormat(path: folder.path, found: found)
    }
    number = history.segments.last?.start.number ?? 0
    kept = history.closedFrames
    shared = Mutex(
      SinkState(
        folder: folder.path, failure: nil, frames: history.closedFrames, segment: number,
        lostFrames: 0))
    let now = Clocks.now()
    if let last = history.lastClock, !history.segments.isEmpty {
      pendingGap = (.stopped, max(0, now.wall - last.wall))
    }
    let start = JournalEvent.RecorderStart(device: device, format: format, firstFrame: kept)
    guard journal.append(.started(start), at: now), journal.sync() else {
      throw .system(SystemFailure(number: errno, path: folder.path))
    }
  }

  /// How writing goes; may be asked from any thread.
  var state: SinkState { shared.withLock { $0 } }

  /// Lets `run` end when everything has been written; no packet may be pushed any more.
  func finish() {
    finishing.store(true, ordering: .releasing)
  }

  /// Writes until `finish` was called and the ring is empty.
  func run() {
    while true {
      let last = finishing.load(ordering: .acquiring)
      while ring.take({ header, samples in accept(header, samples) }) {}
      keep(Clocks.now())
      if last, ring.isEmpty { break }
      usleep(20_000)
    }
    end(Clocks.now())
    journal.release()
  }

  /// Closes the recording, with what is missing at its end.
  private func end(_ now: ClockReading) {
    closeSegment()
    if failedAt != nil { retry(now) }
    if let gap = pendingGap {
      pendingGap = nil
      _ = journal.append(
        .gap(JournalEvent.Gap(reason: gap.reason, atFrame: kept, lost: gap.lost)), at: now)
    }
    if let drift = drift?.partsPerMillion {
      _ = journal.append(.clock(frame: kept, driftPPM: drift), at: now)
    }
    guard journal.append(.ended(frames: kept), at: now), journal.sync() else {
      fail()
      return
    }
  }

  private func accept(_ header: PacketHeader, _ samples: UnsafeBufferPointer<Int16>) {
    drift?.accept(header)
    defer {
      expected = header.firstFrame + Int64(header.frames)
      lastClock = header.clock
    }
    note(header)
    if failedAt != nil {
      lose(Int64(header.frames))
      return
    }
    if pendingGap != nil || (segment?.frames ?? segmentFrames) >= segmentFrames {
      closeSegment()
      guard openSegment(header) else {
        fail()
        lose(Int64(header.frames))
        return
      }
    }
    guard let segment else { return }
    let before = segment.frames
    let whole = segment.write(samples)
    kept += segment.frames - before
    if !whole {
      fail()
      lose(Int64(header.frames) - (segment.frames - before))
    }
    let (frames, number) = (kept, number)
    shared.withLock {
      $0.frames = frames
      $0.segment = number
    }
  }

  /// Works out what is missing before a packet.
  private func note(_ header: PacketHeader) {
    let dropped = header.firstFrame - expected
    if dropped > 0 {
      miss(.overflow, format.nanoseconds(ofFrames: dropped))
      shared.withLock { $0.lostFrames += dropped }
    }
    if let reason = header.gap { miss(reason, header.lost) }
    if let last = lastClock {
      let slept = (header.clock.boot - header.clock.awake) - (last.boot - last.awake)
      if slept > 200_000_000 { miss(.suspended, slept) }
      let set = (header.clock.wall - header.clock.boot) - (last.wall - last.boot)
      if abs(set) > 100_000_000 {
        _ = journal.append(.clockSet(by: set), at: header.clock)
        // The next segment tells the new time of day.
        closeSegment()
      }
    }
    if pendingGap != nil {
      arrival?.reset()
    } else if let late = arrival?.accept(frames: header.frames, at: header.clock.boot) {
      miss(.missing, late)
    }
  }

  private func miss(_ reason: GapReason, _ lost: Int64) {
    pendingGap = (pendingGap?.reason ?? reason, (pendingGap?.lost ?? 0) + max(0, lost))
  }

  private func lose(_ frames: Int64) {
    miss(.disk, format.nanoseconds(ofFrames: frames))
    shared.withLock { $0.lostFrames += frames }
  }

  /// Begins a segment with a packet; the journal knows of it before the file is there.
  private func openSegment(_ header: PacketHeader) -> Bool {
    if let gap = pendingGap {
      let event = JournalEvent.Gap(reason: gap.reason, atFrame: kept, lost: gap.lost)
      guard journal.append(.gap(event), at: header.clock) else { return false }
      pendingGap = nil
    }
    number += 1
    let name = RecordingFolder.segment(number)
    let start = JournalEvent.SegmentStart(
      number: number, file: name, firstFrame: kept,
      wall: header.clock.wall - format.nanoseconds(ofFrames: Int64(header.frames)))
    guard journal.append(.opened(start), at: header.clock), journal.sync() else {
      number -= 1
      return false
    }
    do {
      segment = try SegmentFile(
        path: folder.appendingPathComponent(name).path, format: format)
    } catch {
      errno = error.number
      return false
    }
    return true
  }

  private func closeSegment() {
    guard let segment else { return }
    self.segment = nil
    guard segment.finish() else {
      fail()
      return
    }
    seal(frames: segment.frames)
  }

  /// Writes into the journal what the last segment became.
  private func seal(frames: Int64) {
    let path = folder.appendingPathComponent(RecordingFolder.segment(number)).path
    guard let (digest, bytes) = try? Hash256.of(file: path) else {
      fail()
      return
    }
    let end = JournalEvent.SegmentEnd(
      number: number, frames: frames, bytes: bytes, sha256: digest, recovered: false)
    guard journal.append(.closed(end), at: Clocks.now()), journal.sync() else {
      fail()
      return
    }
  }

  /// What has to be done from time to time.
  private func keep(_ now: ClockReading) {
    if let failed = failedAt {
      if now.boot - failed >= Self.retryInterval { retry(now) }
      return
    }
    if now.boot - lastClockEntry >= Self.clockInterval, segment != nil {
      lastClockEntry = now.boot
      if !journal.append(.clock(frame: kept, driftPPM: drift?.partsPerMillion), at: now) { fail() }
    }
    if now.boot - lastSync >= Self.syncInterval {
      lastSync = now.boot
      if !(segment?.sync() ?? true) || !journal.sync() { fail() }
    }
  }

  /// Notes that the disk refused; sound is lost from here until `retry` succeeds.
  private func fail() {
    let number = errno == 0 ? EIO : errno
    segment = nil
    failedAt = Clocks.now().boot
    shared.withLock { $0.failure = number }
  }

  /// Sees whether the disk takes something again.
  private func retry(_ now: ClockReading) {
    failedAt = now.boot
    let recovery = RecordingRecovery(folder: folder, journal: journal)
    guard DiskSpace(folder).free >= Self.retrySeconds * format.bytesPerSecond else {
      shared.withLock { $0.failure = $0.failure ?? ENOSPC }
      return
    }
    guard (try? recovery.run()) != nil,
      journal.append(.clock(frame: kept, driftPPM: nil), at: now), journal.sync()
    else {
      let number = errno
      shared.withLock { $0.failure = number }
      return
    }
    let history = RecordingHistory(journal.entries)
    number = history.segments.last?.start.number ?? number
    // What was written and did not reach the disk is missing too.
    let vanished = max(0, kept - history.closedFrames)
    kept = history.closedFrames
    failedAt = nil
    lose(vanished)
    let frames = kept
    shared.withLock {
      $0.failure = nil
      $0.frames = frames
    }
  }
}
