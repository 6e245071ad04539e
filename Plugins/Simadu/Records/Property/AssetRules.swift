import SidilanKit

/// The dated rules of items.
struct AssetRules: Hashable, Sendable {
  /// How a hand-over document is numbered.
  let handoverNumber: NumberPattern
  /// Whether a loss needs a report.
  let lossNeedsReport: Bool
  let lossBasis: Basis
  let handoverBasis: Basis

  /// The rules that are valid on a day.
  static func on(_ day: CivilDate, _ context: PluginContext) throws -> AssetRules {
    let values = try context.rules.parameters(of: "simadu").set("aset", on: day).values
    let loss = try values.field("hilang")
    return AssetRules(
      handoverNumber: try NumberPattern(parsing: values.field("nomor_serah_terima").text()),
      lossNeedsReport: try loss.field("perlu_laporan").flag(),
      lossBasis: try Basis(loss),
      handoverBasis: try Basis(values.field("pinjam")))
  }
}
