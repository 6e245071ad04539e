public import CouncilRules
public import RecordStore

/// What a module that holds personal data must be able to do for the person (UU 27/2022).
public protocol PersonalDataHolding: Sendable {
  /// The person's record that a text names: a code, an identifier; nil when the module knows nobody of this name.
  func person(named text: String, in store: StoreReader) throws -> RecordID?
  /// Everything that the module holds about a person, unmasked.
  func items(about person: RecordID, in store: StoreReader) throws -> [PersonalItem]
  /// Makes anonymous what may be deleted, and blots it out of the trail.
  ///
  /// - Returns: what is kept and why; empty when nothing is.
  func erase(_ person: RecordID, on day: CivilDate, _ writer: StoreWriter) throws -> [KeptData]
}
