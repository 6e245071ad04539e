import SidilanKit

/// The rest of the term that a successor would sit.
enum ReplacementTerm {
  /// Refuses a successor where too little of the term is left.
  ///
  /// - Parameter proposed: when the dismissal was proposed; nil when it was not before the predecessor's last day.
  /// - Throws: `PeopleError.termTooShort`, `.unknown`.
  static func require(
    _ predecessor: String, proposed: CivilDate?, _ rules: RuleHistory, _ reader: StoreReader
  ) throws {
    let old = try MemberRecord.find(predecessor, reader)
    guard let last = old.validity.until else { return }
    let day = min(proposed ?? last, last)
    let law = try rules.membership(on: day)
    let end = try end(of: old, law, reader)
    if try day.adding(months: law.monthsForReplacement.value) > end {
      throw PeopleError.termTooShort(
        old.code, proposed: day, end: end, law.monthsForReplacement.basis)
    }
  }

  /// The day on which the term ends in which a member sits; who came in for somebody sits the rest of that one's term.
  static func end(
    of member: MemberRecord, _ law: MembershipRules, _ reader: StoreReader
  ) throws -> CivilDate {
    var first = member
    while let code = first.replaces { first = try MemberRecord.find(code, reader) }
    return try first.validity.since.adding(years: law.termInYears.value)
  }
}
