import SidilanKit

/// A member's place in a faction or a body, dated.
struct Membership: Hashable, Sendable {
  let number: Int64
  /// The faction's or body's code.
  let place: String
  let member: String
  let position: BodySeat.Position
  let decree: String
  let validity: Validity
}
