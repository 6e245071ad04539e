/// Whether a member who holds a seat may use it.
public enum MembershipState: String, Hashable, Sendable, CaseIterable {
  /// In office.
  case active = "aktif"
  /// Suspended (diberhentikan sementara): the seat is held and not vacant, but nothing is done in it.
  case suspended = "diberhentikan_sementara"
}
