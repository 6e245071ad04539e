/// An item of a meeting's agenda (acara).
package struct AgendaItem: Hashable, Sendable {
  /// Its number in the invitation, from 1.
  package let number: Int
  /// What it is about.
  package let title: String
  /// The codes of who is to speak, in order.
  package let speakers: [String]

  /// Describes an item.
  package init(number: Int, title: String, speakers: [String] = []) {
    self.number = number
    self.title = title
    self.speakers = speakers
  }
}
