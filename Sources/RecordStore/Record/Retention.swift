/// How long a record is kept and what becomes of it (specification, section 11).
///
/// Dates are civil dates in WITA as `YYYY-MM-DD`; E-Arsip computes them, the store keeps them.
public struct Retention: Hashable, Codable, Sendable {
  /// What happens when the inactive time is over.
  public enum Fate: String, Codable, Sendable, CaseIterable {
    case destroy = "musnah"
    case permanent = "permanen"
    case review = "dinilai_kembali"
  }

  /// The day from which the years count.
  public var start: String?
  /// The last day of the active time.
  public var activeUntil: String?
  /// The last day of the inactive time.
  public var inactiveUntil: String?
  /// What happens then.
  public var fate: Fate?

  /// Makes a retention; nothing is known by default.
  public init(
    start: String? = nil, activeUntil: String? = nil, inactiveUntil: String? = nil,
    fate: Fate? = nil
  ) {
    self.start = start
    self.activeUntil = activeUntil
    self.inactiveUntil = inactiveUntil
    self.fate = fate
  }
}
