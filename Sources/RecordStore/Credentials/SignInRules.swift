public import CouncilRules

/// How passwords must be, and when an account is locked: the parameter set `masuk`.
public struct SignInRules: Hashable, Sendable {
  /// The fewest characters of a password.
  public let shortest: Int
  /// Failures in a row after which the account is locked.
  public let failures: Int
  /// How long it is locked, in minutes.
  public let lockedMinutes: Int
  /// How many recovery codes there are.
  public let recoveryCodes: Int

  /// Reads a set named `masuk`.
  ///
  /// - Throws: `RuleError`.
  public init(_ set: ParameterSet) throws(RuleError) {
    try set.values.allowOnly(
      ["panjang_sandi", "batas_gagal", "kunci_menit", "kode_pemulihan"])
    shortest = try set.values.field("panjang_sandi").integer(in: 8...128)
    failures = try set.values.field("batas_gagal").integer(in: 3...100)
    lockedMinutes = try set.values.field("kunci_menit").integer(in: 1...1440)
    recoveryCodes = try set.values.field("kode_pemulihan").integer(in: 1...50)
  }
}
