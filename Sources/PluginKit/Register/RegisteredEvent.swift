public import CouncilRules
public import RecordStore

/// A meeting or another event of the agenda.
public struct RegisteredEvent: Hashable, Sendable {
  /// Its record.
  public let record: RecordID
  /// What it is, such as `paripurna`, `rapat_komisi`, `reses`.
  public let kind: String
  /// What it is about.
  public let title: String
  /// The body that meets; nil for the whole council.
  public let body: String?
  /// The room's code.
  public let room: String?
  /// When it begins, in WITA.
  public let start: CivilMoment
  /// When it ends, in WITA.
  public let end: CivilMoment
  /// Its state, such as `ditetapkan`.
  public let status: String

  /// Describes an event.
  public init(
    record: RecordID, kind: String, title: String, body: String?, room: String?,
    start: CivilMoment, end: CivilMoment, status: String
  ) {
    self.record = record
    self.kind = kind
    self.title = title
    self.body = body
    self.room = room
    self.start = start
    self.end = end
    self.status = status
  }
}
