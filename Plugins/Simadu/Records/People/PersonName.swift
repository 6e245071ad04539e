import SidilanKit

/// A name with titles: `Dr. Hj. Aminah, S.E.`.
struct PersonName: Hashable, Sendable {
  let front: String?
  let name: String
  let back: String?

  /// Makes a name; empty titles are none.
  ///
  /// - Throws: `PeopleError.unreadable` for a name without letters.
  init(_ name: String, front: String? = nil, back: String? = nil) throws(PeopleError) {
    guard let name = PlainField.text(name), name.contains(where: \.isLetter), name.count <= 200
    else { throw .unreadable(.name, name) }
    self.name = name
    self.front = PlainField.text(front)
    self.back = PlainField.text(back)
  }

  /// The name as it is printed.
  var printed: String {
    (front.map { $0 + " " } ?? "") + name + (back.map { ", " + $0 } ?? "")
  }
}
