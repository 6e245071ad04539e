import SidilanKit

/// Where a rule comes from, and whether somebody has compared it with its source.
struct Basis: Hashable, Sendable {
  let text: String
  let isVerified: Bool

  /// As it stands behind a refusal.
  var wording: Wording {
    isVerified
      ? Wording(text, text) : Wording("\(text); belum diperiksa", "\(text); not verified yet")
  }
}

extension Basis {
  /// Reads `{ ..., "dasar": ..., "terverifikasi": ... }`.
  init(_ field: ParameterField) throws(RuleError) {
    text = try field.field("dasar").text()
    isVerified = try field.field("terverifikasi").flag()
  }
}
