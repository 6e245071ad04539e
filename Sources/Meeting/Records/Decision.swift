/// A decision of a meeting (specification, section 3.3: Keputusan).
package struct Decision: Hashable, Sendable {
  /// How it was reached.
  package enum Manner: String, CaseIterable, Hashable, Sendable {
    case consensus = "mufakat"
    case majority = "suara_terbanyak"
  }

  /// What a faction thought of it.
  package enum Stance: String, CaseIterable, Hashable, Sendable {
    case inFavour = "setuju"
    case against = "menolak"
    case abstaining = "abstain"
    case withNotes = "setuju_dengan_catatan"
  }

  /// The votes of a majority decision.
  package struct Votes: Hashable, Sendable {
    /// Setuju.
    package let inFavour: Int
    /// Menolak.
    package let against: Int
    /// Abstain.
    package let abstaining: Int

    /// Counts votes.
    package init(inFavour: Int, against: Int = 0, abstaining: Int = 0) {
      self.inFavour = inFavour
      self.against = against
      self.abstaining = abstaining
    }
  }

  /// From 1 in the meeting.
  package let number: Int
  /// The event by which it was taken.
  package let event: Int
  /// What was decided.
  package let text: String
  /// How.
  package let manner: Manner
  /// The votes; nil for a consensus.
  package let votes: Votes?
  /// Whether it was adopted.
  package let isCarried: Bool
  /// How many had to be in favour; nil where that is no number of those present.
  package let needed: Int?
  /// The quorum class; nil where none is asked for.
  package let quorum: String?
  /// The knocks.
  package let knocks: Int?
  /// What factions thought, by code.
  package let stances: [String: Stance]
  /// Why it was taken without a quorum.
  package let forced: String?
  /// The law or decree that it became.
  package let reference: String?
  /// Why it was struck out.
  package let strike: String?
}
