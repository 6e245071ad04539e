import SidilanKit

/// A faction with the time in which it exists.
struct DatedFaction: Hashable, Sendable {
  let code: String
  let name: String
  let validity: Validity
}

/// A body with the time in which it exists.
struct DatedBody: Hashable, Sendable {
  let code: String
  let name: String
  let kind: RegisteredBody.Kind
  let validity: Validity
}
