import SidilanKit

/// The rules of membership, and the seats of the parties, for every day.
struct RuleHistory: Sendable {
  private let book: ParameterBook
  private let all: [CivilDate: MembershipRules]

  /// Reads the module's rules.
  init(_ context: PluginContext) throws(RuleError) {
    book = try context.rules.parameters(of: context.module)
    var all: [CivilDate: MembershipRules] = [:]
    for set in book.history(of: "keanggotaan") { all[set.validSince] = try MembershipRules(set) }
    self.all = all
  }

  /// The rules of a day.
  ///
  /// - Throws: `RuleError.noParameterSet`.
  func membership(on day: CivilDate) throws(RuleError) -> MembershipRules {
    let set = try book.set("keanggotaan", on: day)
    if let rules = all[set.validSince] { return rules }
    return try MembershipRules(set)
  }

  /// Parties and constituencies of a day.
  ///
  /// - Throws: `RuleError.noParameterSet`.
  func election(on day: CivilDate) throws(RuleError) -> ElectionResult {
    try ElectionResult(book.set("kursi", on: day))
  }
}
