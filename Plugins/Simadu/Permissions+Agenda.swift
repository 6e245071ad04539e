import SidilanKit

extension Permissions {
  /// Those of agenda, rooms, legislation, assets and visits.
  static let agenda: [Permission] = []
}
