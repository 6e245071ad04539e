public import CouncilRules
public import RecordStore

/// The register of people, bodies and meetings that one module keeps and all others read.
///
/// Everything is asked for a day: pay, quorum and labels of speakers rest on the membership valid on that day. Both
/// ends of a time belong to it; who succeeds begins the day after, so that no day has two holders.
public protocol RegisterReading: Sendable {
  /// The members of the council who hold their seat on a day, in the order of their codes; those who are suspended
  /// among them, with that state.
  func members(on day: CivilDate, in store: StoreReader) throws -> [RegisteredMember]
  /// The bodies of the council (AKD) that exist on a day, in the order of their codes.
  func bodies(on day: CivilDate, in store: StoreReader) throws -> [RegisteredBody]
  /// Who sits in a body on a day, its leaders first, those who are suspended with that state; empty for a body that
  /// does not exist then.
  func seats(of body: String, on day: CivilDate, in store: StoreReader) throws -> [BodySeat]
  /// The factions that exist on a day, in the order of their codes.
  func factions(on day: CivilDate, in store: StoreReader) throws -> [RegisteredFaction]
  /// The meetings and other events set for a day, in the order of their beginning.
  func events(on day: CivilDate, in store: StoreReader) throws -> [RegisteredEvent]
}
