import CouncilRules
import PluginKit
import RecordStore

/// Whom the register knows for a meeting, on its day.
struct RegisterPeople {
  /// Those who act.
  let participants: [Participant]
  /// All seats, those of suspended members too; nil for the council, whose profile says it.
  let seats: Int?
  /// Who is to preside.
  let chair: String?
  /// The body's name as it is printed.
  let bodyName: String?
  /// How many are suspended and left out.
  let suspended: Int

  /// Reads the register.
  ///
  /// - Throws: `MeetingError.unknownBody`.
  init(
    _ register: any RegisterReading, body: String?, isPlenary: Bool, on day: CivilDate,
    in store: StoreReader
  ) throws {
    let members = try register.members(on: day, in: store)
    let factions = Dictionary(
      try register.factions(on: day, in: store).map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let bodies = try register.bodies(on: day, in: store)
    let code = isPlenary ? bodies.first { $0.kind == .leadership }?.code : body
    let found = bodies.first { $0.code == code }
    if let body, !isPlenary, found == nil { throw MeetingError.unknownBody(body, on: day) }
    let held = try code.map { try register.seats(of: $0, on: day, in: store) } ?? []
    let sitting = Set(held.filter(\.isActive).map(\.member))
    let all = members.filter { isPlenary || held.map(\.member).contains($0.code) }
    participants = all.filter { $0.isActive && (isPlenary || sitting.contains($0.code)) }.map {
      Participant(
        code: $0.code, name: $0.name, faction: $0.faction,
        factionName: $0.faction.flatMap { factions[$0] }, votes: true)
    }
    suspended = all.count - participants.count
    seats = isPlenary || held.isEmpty ? nil : held.count
    chair = held.first { $0.position == .chair && $0.isActive }?.member
    bodyName = isPlenary ? nil : found?.name
  }
}
