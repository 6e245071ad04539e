/// How a result that is not whole becomes whole; every caller states it.
///
/// All three work on the magnitude, so that a correction of -x cancels x to the rupiah.
public enum Rounding: String, Hashable, Sendable, Codable {
  /// To the nearest; a half goes away from zero.
  case halfUp = "setengah_ke_atas"
  /// Towards zero.
  case down = "ke_bawah"
  /// Away from zero.
  case up = "ke_atas"

  /// A quotient as a whole number.
  ///
  /// - Range: `divisor` is at least 1; both within the product of two `Int64`, so nothing overflows.
  func quotient(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let (whole, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    guard rest != 0 else { return whole }
    let away: Int128 = dividend < 0 ? -1 : 1
    switch self {
    case .down: return whole
    case .up: return whole + away
    // The rest is compared with what is missing, since twice the rest might not fit.
    case .halfUp: return rest.magnitude >= divisor.magnitude - rest.magnitude ? whole + away : whole
    }
  }
}
