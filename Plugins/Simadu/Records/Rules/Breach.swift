import SidilanKit

/// A rule that the register breaks on a day.
struct Breach: Hashable, Sendable, Comparable {
  /// What is wrong.
  enum Kind: Hashable, Sendable {
    // Refused whenever an act would bring it about.
    case twoChairs(body: String, members: [String], most: Int)
    case twoCommissions(member: String, bodies: [String], most: Int)
    case leaderInCommission(member: String, body: String)
    case boardTooLarge(body: String, found: Int, most: Int, seats: Int)
    case seatWithoutFaction(member: String, body: String)
    case seatOutsideTenure(member: String, place: String)
    case seatOutsideExistence(member: String, place: String)
    case seatedTwice(member: String, body: String)
    case twoFactions(member: String, factions: [String])
    case twoCouncilSeats(members: [String])
    case tooManyMembers(found: Int, most: Int)
    case successorDiffers(member: String, predecessor: String)
    case combinedFactions(factions: [String], most: Int)
    case suspendedGivenOffice(member: String, place: String, position: BodySeat.Position)
    // Only told: it may take several acts to mend.
    case memberWithoutFaction(member: String)
    case memberWithoutCommission(member: String)
    case factionTooSmall(faction: String, found: Int, least: Int)
    case bodyWithoutChair(body: String)
    case wrongBoardSize(body: String, found: Int, expected: Int)
    case boardAboveShare(body: String, found: Int, most: Int, members: Int)
    case officeNotExercised(member: String, body: String, position: BodySeat.Position)
    case leadershipIncomplete(deputies: Int, expected: Int)
    case exOfficioChairMissing(body: String, chair: String)
    case partySeatsExceeded(party: String, found: Int, most: Int)
    case partySplit(party: String, factions: [String])
    case termExceeded(member: String, years: Int)
    case vacantSeats(found: Int, seats: Int)
  }

  let kind: Kind
  let basis: Basis?

  /// Whether an act that brings it about is refused; the others are only told by `simadu periksa`.
  var isRefused: Bool {
    switch kind {
    case .twoChairs, .twoCommissions, .leaderInCommission, .boardTooLarge, .seatWithoutFaction,
      .seatOutsideTenure, .seatOutsideExistence, .seatedTwice, .twoFactions, .twoCouncilSeats,
      .tooManyMembers, .successorDiffers, .suspendedGivenOffice, .combinedFactions:
      true
    default: false
    }
  }

  /// What or whom it is about.
  var subject: String {
    switch kind {
    case .twoChairs(let body, _, _), .boardTooLarge(let body, _, _, _), .bodyWithoutChair(let body),
      .wrongBoardSize(let body, _, _), .exOfficioChairMissing(let body, _),
      .boardAboveShare(let body, _, _, _), .officeNotExercised(_, let body, _):
      body
    case .twoCommissions(let member, _, _), .leaderInCommission(let member, _),
      .seatWithoutFaction(let member, _), .seatOutsideTenure(let member, _),
      .seatOutsideExistence(let member, _), .seatedTwice(let member, _),
      .twoFactions(let member, _), .memberWithoutFaction(let member),
      .memberWithoutCommission(let member), .termExceeded(let member, _),
      .successorDiffers(let member, _), .suspendedGivenOffice(let member, _, _):
      member
    case .twoCouncilSeats(let members): members.joined(separator: ", ")
    case .factionTooSmall(let faction, _, _): faction
    case .combinedFactions(let factions, _): factions.joined(separator: ", ")
    case .partySeatsExceeded(let party, _, _), .partySplit(let party, _): party
    case .leadershipIncomplete: "pimpinan"
    case .tooManyMembers, .vacantSeats: "dprd"
    }
  }

  /// In the order of what they are about, the refused ones first.
  static func < (left: Breach, right: Breach) -> Bool {
    if left.isRefused != right.isRefused { return left.isRefused }
    return (left.subject, left.sentence.indonesian) < (right.subject, right.sentence.indonesian)
  }
}
