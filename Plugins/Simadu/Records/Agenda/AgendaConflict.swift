import SidilanKit

/// Two events at one time that need the same room, body or members.
struct AgendaConflict: Hashable, Sendable {
  /// What they share.
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case room = "ruang"
    case body = "badan"
    case member = "anggota"
    case council = "seluruh_dewan"

    /// The kind's name for people.
    var title: Wording {
      switch self {
      case .room: Wording("ruang", "room")
      case .body: Wording("badan", "body")
      case .member: Wording("anggota", "members")
      case .council: Wording("seluruh dewan", "whole council")
      }
    }
  }

  let kind: Kind
  /// The code of the room or the body, or those of the members, separated by spaces.
  let shared: String
  /// The code of the event that begins first.
  let first: String
  let second: String
  /// The time that both take.
  let start: CivilMoment
  let end: CivilMoment
}

extension AgendaConflict {
  /// The conflicts of two events; none when their times do not overlap, also when one begins as the other ends.
  static func between(_ left: ConflictSubject, _ right: ConflictSubject) -> [AgendaConflict] {
    let start = max(left.start, right.start)
    let end = min(left.end, right.end)
    guard start < end else { return [] }
    let isInOrder = (left.start, left.code) < (right.start, right.code)
    func conflict(_ kind: Kind, _ shared: String) -> AgendaConflict {
      AgendaConflict(
        kind: kind, shared: shared, first: isInOrder ? left.code : right.code,
        second: isInOrder ? right.code : left.code, start: start, end: end)
    }
    var found: [AgendaConflict] = []
    if let room = left.room, room == right.room { found.append(conflict(.room, room)) }
    if left.isWholeCouncil && right.needsMembers || right.isWholeCouncil && left.needsMembers {
      return found + [conflict(.council, "")]
    }
    if let body = left.body, body == right.body { return found + [conflict(.body, body)] }
    let members = left.members.intersection(right.members)
    if !members.isEmpty {
      found.append(conflict(.member, members.sorted().joined(separator: " ")))
    }
    return found
  }
}

extension ConflictSubject {
  /// Whether any member is to be there.
  fileprivate var needsMembers: Bool { isWholeCouncil || holdsMembers }
}
