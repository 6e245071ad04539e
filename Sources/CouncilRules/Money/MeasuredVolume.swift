/// A quantity with its unit, such as 85,5 m.
public struct MeasuredVolume: Hashable, Sendable, Codable, CustomStringConvertible {
  /// How much.
  public let amount: Quantity
  /// Of what: `m`, `m2`, `titik`.
  public let unit: String

  /// Joins an amount and its unit.
  public init(_ amount: Quantity, _ unit: String) {
    self.amount = amount
    self.unit = unit
  }

  /// The volume as it is printed, `85,5 m`.
  public var description: String { "\(amount) \(unit)" }

  /// The sum of two volumes of one unit.
  ///
  /// - Throws: `RuleError.unitsDiffer`, `.overflow`.
  public static func + (left: MeasuredVolume, right: MeasuredVolume) throws(RuleError) -> Self {
    guard left.unit == right.unit else { throw .unitsDiffer(left.unit, right.unit) }
    return MeasuredVolume(try left.amount + right.amount, left.unit)
  }

  /// One sum for each unit, in the order in which the units come first; units are never mixed.
  ///
  /// - Throws: `RuleError.overflow`.
  public static func totals(
    of volumes: some Sequence<MeasuredVolume>
  ) throws(RuleError) -> [MeasuredVolume] {
    var totals: [MeasuredVolume] = []
    for volume in volumes {
      if let index = totals.firstIndex(where: { $0.unit == volume.unit }) {
        totals[index] = try totals[index] + volume
      } else {
        totals.append(volume)
      }
    }
    return totals
  }
}
