/// When a decision is valid once the meeting is quorate.
public enum DecisionRule: Hashable, Sendable {
  /// A part of those present must be in favour.
  case threshold(ThresholdRule)
  /// Suara terbanyak: more in favour than against.
  case mostVotes
  /// The tata tertib decides, and no number of it is known here.
  case byStandingOrders

  /// How many of those present must be in favour; nil when their number does not decide it.
  ///
  /// - Throws: `RuleError.countOutOfRange`.
  public func need(ofPresent present: Int) throws(RuleError) -> Int? {
    guard case .threshold(let rule) = self else { return nil }
    return try rule.need(of: present)
  }

  /// Reads the rule of a quorum class: an object with comparison and fraction, or a word.
  init(_ field: ParameterField) throws(RuleError) {
    if field.value.kind == .object {
      self = .threshold(try ThresholdRule(field))
      return
    }
    switch try field.text() {
    case "suara_terbanyak": self = .mostVotes
    case "tatib": self = .byStandingOrders
    case let word: throw field.unsuitable(word)
    }
  }
}

extension ThresholdRule {
  /// Reads comparison and fraction of an object.
  init(_ field: ParameterField) throws(RuleError) {
    try field.allowOnly(["perbandingan", "pecahan"])
    let part = try field.field("pecahan")
    let fraction = try part.fraction()
    let comparison = try field.field("perbandingan").choice(Comparison.self)
    // Why it is refused is plain from the fraction, and the place helps more.
    guard let rule = try? ThresholdRule(comparison, fraction) else {
      throw part.unsuitable(fraction.description)
    }
    self = rule
  }
}
