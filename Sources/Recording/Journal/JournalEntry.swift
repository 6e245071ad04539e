/// One line of a recording's journal.
public struct JournalEntry: Hashable, Sendable, Codable {
  /// Its number, from 1.
  public let number: Int
  /// When it was written.
  public let clock: ClockReading
  /// What happened.
  public let event: JournalEvent

  /// Makes an entry.
  public init(number: Int, clock: ClockReading, event: JournalEvent) {
    self.number = number
    self.clock = clock
    self.event = event
  }
}
