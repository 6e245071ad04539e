import SidilanKit

/// A seat of the council and who holds it when.
struct MemberRow: Hashable, Sendable {
  let code: String
  let person: String
  let party: String
  let constituency: String
  /// The code of the predecessor, for who came in by replacement (PAW).
  let replaces: String?
  let validity: Validity
}
