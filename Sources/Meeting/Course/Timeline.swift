/// The events that count, in the order in which they happened, on one line of time that never runs back.
///
/// Events marked live keep their order and the distances of the clock that nobody can set; after a new start of the
/// machine the clock of day goes on. Events whose time was typed stand among them by their time of day.
package struct Timeline: Hashable, Sendable {
  /// An event at its time.
  package struct Entry: Hashable, Sendable {
    /// The event.
    package let event: MeetingEvent
    /// When, in milliseconds; equal to the clock of day until that is set.
    package let time: Int64
  }

  /// The clock of day was set.
  package struct Jump: Hashable, Sendable {
    /// The first event after it.
    package let event: Int
    /// How much later it is on the clock of day than it ought to be, in milliseconds; negative for an earlier time.
    package let milliseconds: Int64
  }

  /// Differences between clocks up to this are drift or a time server's slow hand, in milliseconds.
  private static let tolerance: Int64 = 2000

  /// The events that count.
  package private(set) var entries: [Entry] = []
  /// Where the clock of day was set by more than two seconds.
  package private(set) var jumps: [Jump] = []

  /// Puts events in order; those struck out are left away.
  ///
  /// - Complexity: O(n log n + n · m), m events of typed time.
  package init(_ events: [MeetingEvent]) {
    let counting = events.filter { $0.strike == nil }
    var last: Entry?
    for event in counting.filter(\.clock.isLive).sorted(by: { $0.place < $1.place }) {
      let entry = Entry(event: event, time: Self.time(of: event, after: last))
      if let last { note(event, after: last.event) }
      entries.append(entry)
      last = entry
    }
    let typed = counting.filter { !$0.clock.isLive }.sorted {
      ($0.clock.wall, $0.number) < ($1.clock.wall, $1.number)
    }
    for event in typed { insert(event) }
  }

  private static func time(of event: MeetingEvent, after last: Entry?) -> Int64 {
    guard let last else { return event.clock.wall }
    if event.clock.boot == last.event.clock.boot, let now = event.clock.steady,
      let then = last.event.clock.steady
    {
      return last.time + max(0, now - then)
    }
    return max(last.time, event.clock.wall)
  }

  private mutating func note(_ event: MeetingEvent, after last: MeetingEvent) {
    guard event.clock.boot == last.clock.boot, let now = event.clock.steady,
      let then = last.clock.steady
    else { return }
    let excess = event.clock.wall - last.clock.wall - (now - then)
    if abs(excess) > Self.tolerance {
      jumps.append(Jump(event: event.number, milliseconds: excess))
    }
  }

  /// Behind the last event that the clock of day does not show later.
  private mutating func insert(_ event: MeetingEvent) {
    let wall = event.clock.wall
    let index = (entries.lastIndex { $0.event.clock.wall <= wall } ?? -1) + 1
    var time = wall
    if index > 0 {
      let before = entries[index - 1]
      time = before.time + (wall - before.event.clock.wall)
    }
    if index < entries.count { time = min(time, entries[index].time) }
    entries.insert(Entry(event: event, time: time), at: index)
  }
}
