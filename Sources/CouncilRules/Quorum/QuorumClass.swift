/// A kind of decision, with what the law asks of the meeting that takes it.
public struct QuorumClass: Hashable, Sendable {
  /// A statement of law, and whether somebody has read it.
  public struct Basis: Hashable, Sendable, Codable {
    /// The rule, `UU 23/2014 pasal 183`.
    public let source: String
    /// Whether somebody has read the rule's own text.
    public let isVerified: Bool
  }

  /// The name, `q34`.
  public let name: String
  /// What it is used for, in Indonesian.
  public let title: String
  /// How many of all members must be present.
  public let presence: ThresholdRule
  /// How many fraksi must be present; nil when the class does not ask.
  public let leastFraksi: Int?
  /// When the decision is valid.
  public let decision: DecisionRule
  /// Where the rule of presence comes from.
  public let presenceBasis: Basis
  /// Where the rule of decision comes from.
  public let decisionBasis: Basis

  /// Reads one entry of the table.
  init(_ entry: ParameterField) throws(RuleError) {
    try entry.allowOnly([
      "nama", "uraian", "hadir", "fraksi_paling_sedikit", "putusan", "dasar_hadir",
      "dasar_putusan",
    ])
    name = try entry.field("nama").text()
    title = try entry.field("uraian").text()
    presence = try ThresholdRule(try entry.field("hadir"))
    leastFraksi = try entry.optional("fraksi_paling_sedikit")?.integer(in: 1...100)
    decision = try DecisionRule(try entry.field("putusan"))
    presenceBasis = try Basis(try entry.field("dasar_hadir"))
    decisionBasis = try Basis(try entry.field("dasar_putusan"))
  }
}

extension QuorumClass.Basis {
  /// Reads the two fields.
  init(_ field: ParameterField) throws(RuleError) {
    try field.allowOnly(["aturan", "terverifikasi"])
    source = try field.field("aturan").text()
    isVerified = try field.field("terverifikasi").flag()
  }
}
