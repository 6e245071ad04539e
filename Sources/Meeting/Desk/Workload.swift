/// The work of a time by the four indicators of Permenpan RB 12/2025: bodies, meetings, kinds, duration
/// (specification, section 3.7).
package struct Workload: Hashable, Sendable {
  /// A kind of meeting.
  package struct Kind: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// How many were held.
    package let meetings: Int
    /// Their net length together, milliseconds.
    package let net: Int64
  }

  /// How many bodies met.
  package let bodies: Int
  /// The kinds, in the order of their names.
  package let kinds: [Kind]
  /// How many meetings were held.
  package var meetings: Int { kinds.reduce(0) { $0 + $1.meetings } }
  /// Their net length together, milliseconds.
  package var net: Int64 { kinds.reduce(0) { $0 + $1.net } }

  /// Counts meetings that were opened and closed.
  package init(_ logs: [MeetingLog]) {
    let held = logs.compactMap { log in
      log.course.closed.flatMap { end in
        MeetingLength(log.course, at: end).map { (log.meeting, $0.net) }
      }
    }
    bodies = Set(held.compactMap { $0.0.body }).count
    kinds = Dictionary(grouping: held, by: { $0.0.kind }).map { name, meetings in
      Kind(
        name: name, meetings: meetings.count, net: meetings.reduce(Int64(0)) { $0 + $1.1 })
    }.sorted { $0.name < $1.name }
  }
}
