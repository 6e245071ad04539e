import SidilanKit

/// A seat of the council and who holds it when.
struct MemberRow: Hashable, Sendable {
  let code: String
  let person: String
  let party: String
  let constituency: String
  let validity: Validity
}
