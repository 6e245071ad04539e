import SidilanKit

/// The state of a member on a day.
enum MemberState: String, Hashable, Sendable, CaseIterable {
  case coming = "akan_menjabat"
  case active = "aktif"
  case suspended = "diberhentikan_sementara"
  case ended = "berhenti"
  case replaced = "digantikan"
}
