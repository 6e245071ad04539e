/// How somebody holds a role.
public enum RoleManner: String, Codable, Sendable, CaseIterable {
  /// By appointment.
  case definitive = "definitif"
  /// Atas nama: signs on behalf of somebody who remains in office.
  case onBehalf = "an"
  /// Pelaksana tugas: the office is vacant.
  case acting = "plt"
  /// Pelaksana harian: the holder is away.
  case daily = "plh"
}
