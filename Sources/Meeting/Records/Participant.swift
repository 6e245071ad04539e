/// Somebody who takes part in a meeting, with what was true of them on its day.
package struct Participant: Hashable, Sendable {
  /// The code: a member's of the register, such as `A17`, or one that was typed.
  package let code: String
  /// The name as it is printed.
  package let name: String
  /// What they are there, as it is printed: `Wali Kota Balikpapan`; nil for a member.
  package let role: String?
  /// The code of the faction.
  package let faction: String?
  /// The faction's name as it is printed.
  package let factionName: String?
  /// Whether they are a member of what meets, so that they count for the quorum and vote.
  package let votes: Bool
  /// The microphone channel, from 1.
  package let channel: Int?

  /// Describes somebody.
  package init(
    code: String, name: String, role: String? = nil, faction: String? = nil,
    factionName: String? = nil, votes: Bool, channel: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.role = role
    self.faction = faction
    self.factionName = factionName
    self.votes = votes
    self.channel = channel
  }
}
