/// One who signs: the lines above the space for the signature, and the name below it.
///
/// Printed from top to bottom: place and date, acting line, office, space, name, identity.
public struct Signatory: Hashable, Sendable {
  /// "Balikpapan, 25 November 2026", or "Mengetahui,"; may be empty.
  public var placeAndDate: String
  /// For whom, or in what capacity; nil when the office is the signatory's own.
  ///
  /// "a.n. KETUA DPRD" gets a line of its own, one word such as "Plt." stands before the office.
  public var acting: String?
  /// The office, such as "SEKRETARIS DPRD".
  public var office: String
  /// The name with titles, as it is to be printed.
  public var name: String
  /// "NIP 19700101 199003 1 001"; nil for members of the council, who have none.
  public var identity: String?

  /// A signatory.
  public init(
    placeAndDate: String = "", acting: String? = nil, office: String, name: String,
    identity: String? = nil
  ) {
    self.placeAndDate = placeAndDate
    self.acting = acting
    self.office = office
    self.name = name
    self.identity = identity
  }
}
