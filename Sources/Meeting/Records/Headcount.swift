/// Attendance of which only numbers are known.
package struct Headcount: Hashable, Sendable {
  /// Members present.
  package let present: Int
  /// Members excused (izin).
  package let excused: Int
  /// Factions that members present belong to; nil when nobody counted.
  package let factions: Int?

  /// Makes a count.
  package init(present: Int, excused: Int = 0, factions: Int? = nil) {
    self.present = present
    self.excused = excused
    self.factions = factions
  }
}
