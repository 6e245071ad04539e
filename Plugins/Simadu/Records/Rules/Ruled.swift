import SidilanKit

/// A value of law with its basis.
struct Ruled<Value: Hashable & Sendable>: Hashable, Sendable {
  let value: Value
  let basis: Basis

  /// Reads `{ "nilai": ..., "dasar": ..., "terverifikasi": ... }`.
  init(
    _ set: ParameterSet, _ name: String, _ read: (ParameterField) throws(RuleError) -> Value
  ) throws(RuleError) {
    let field = try set.values.field(name)
    try field.allowOnly(["nilai", "dasar", "terverifikasi"])
    value = try read(field.field("nilai"))
    basis = try Basis(field)
  }
}
