import SidilanKit

/// The re-forming of bodies at half-term: all seats end, and the new composition begins, in one act.
enum Reforming {
  /// A seat of the new composition.
  struct Seat: Hashable, Sendable {
    let body: String
    let member: String
    let position: BodySeat.Position
  }

  /// Ends all seats of all bodies that are re-formed, and begins the new ones.
  ///
  /// - Returns: how many seats ended and how many began.
  /// - Throws: `PeopleError.notReformed`, `.twice`, `.unknown`, `.endedAlready`, `.notYet`.
  static func perform(
    _ seats: [Seat], from day: CivilDate, decree: String, rules: MembershipRules,
    _ writer: StoreWriter
  ) throws -> (ended: Int, begun: Int) {
    let now = try RegisterHistory.load(writer.reader).on(day)
    let kinds = rules.reformedKinds.value
    let reformed = Set(now.bodies.filter { kinds.contains($0.kind) }.map(\.code))
    var named = Set<[String]>()
    for seat in seats {
      guard now.bodies.contains(where: { $0.code == seat.body }) else {
        throw PeopleError.unknown(.body, seat.body)
      }
      guard reformed.contains(seat.body) else {
        throw PeopleError.notReformed(body: seat.body, rules.reformedKinds.basis)
      }
      guard named.insert([seat.body, seat.member]).inserted else {
        throw PeopleError.twice(.member, "\(seat.member) (\(seat.body))")
      }
    }
    // A body that nobody names stays as it is; a file with one line must not empty all the others.
    let places = Set(seats.map(\.body))
    let ended = now.seats.filter { reformed.contains($0.place) && places.contains($0.place) }
    for seat in ended { try DatedRow.end(seat, in: "simadu_seat", before: day, writer) }
    let validity = try Validity(since: day)
    for seat in seats {
      let member = try MemberRecord.find(seat.member, writer.reader)
      try MemberBook.requireSitting(member, on: day)
      try BodyBook.insert(member, seat.body, seat.position, validity, decree, writer)
    }
    return (ended.count, seats.count)
  }
}
