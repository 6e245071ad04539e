/// The council to which a store belongs.
public struct CouncilProfile: Hashable, Codable, Sendable {
  /// Its name, such as `DPRD Kota Balikpapan`.
  public var name: String
  /// The lines of the letterhead, from top to bottom.
  public var letterhead: [String]
  /// IANA name of its time zone, such as `Asia/Makassar`.
  public var timeZone: String
  /// Seats by law.
  public var seats: Int

  /// Makes a profile.
  public init(name: String, letterhead: [String], timeZone: String, seats: Int) {
    self.name = name
    self.letterhead = letterhead
    self.timeZone = timeZone
    self.seats = seats
  }
}
