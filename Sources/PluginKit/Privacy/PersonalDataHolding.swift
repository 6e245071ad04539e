public import CouncilRules
public import RecordStore

/// What a module that holds personal data must be able to do for the person (UU 27/2022).
///
/// A person is known by one record. Where a module writes data of somebody down in several records, such as the visits
/// of one guest, one of them stands for the person, and `records` names them all.
public protocol PersonalDataHolding: Sendable {
  /// The columns of the module's tables that hold personal data; an export shows no more of them than its reader may see.
  var columns: [PersonalColumn] { get }
  /// The person's record that a text names: a code, an identifier; nil when the module knows nobody of this name.
  func person(named text: String, in store: StoreReader) throws -> RecordID?
  /// The records in which the module holds data of a person, the person's own first; empty when it holds none.
  func records(of person: RecordID, in store: StoreReader) throws -> [RecordID]
  /// The codes by which a module knows a person; an account with such an identifier is the person's.
  func codes(of person: RecordID, in store: StoreReader) throws -> [String]
  /// Everything that the module holds about a person, unmasked.
  func items(about person: RecordID, in store: StoreReader) throws -> [PersonalItem]
  /// The words of the fields of a person that can be corrected, such as `telepon`; empty when it knows nobody.
  func correctable(of person: RecordID, in store: StoreReader) throws -> [String]
  /// Corrects fields of a person; an empty value takes one out.
  ///
  /// - Parameter values: only fields that `correctable` names.
  /// - Throws: an `ExplainedError` that does not repeat personal values.
  func correct(_ person: RecordID, _ values: [String: String], _ writer: StoreWriter) throws
  /// Makes anonymous what may be deleted, and blots it out of the trail.
  func erase(_ person: RecordID, on day: CivilDate, _ writer: StoreWriter) throws -> ErasureReport
}

extension PersonalDataHolding {
  /// Nobody has a code.
  public func codes(of person: RecordID, in store: StoreReader) throws -> [String] { [] }
}
