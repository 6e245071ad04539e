import SidilanKit

/// A time in which a member is suspended (pemberhentian sementara).
struct Suspension: Hashable, Sendable {
  let member: String
  let validity: Validity
}
