import CouncilRules
package import PluginKit

/// What knocks are taken to mean; custom, not law (specification, section 3.5: `arti_ketukan`).
package struct GavelMeaning: Hashable, Sendable {
  /// From so many knocks.
  package let least: Int
  /// To so many knocks.
  package let most: Int
  /// What they mean.
  package let meaning: Wording

  /// Reads one entry of the table.
  init(_ entry: ParameterField) throws(RuleError) {
    try entry.allowOnly(["dari", "sampai", "arti", "arti_en"])
    least = try entry.field("dari").integer(in: 1...99)
    most = try entry.field("sampai").integer(in: least...99)
    meaning = Wording(try entry.field("arti").text(), try entry.field("arti_en").text())
  }
}
