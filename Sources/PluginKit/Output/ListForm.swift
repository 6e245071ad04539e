/// How a list is written.
public enum ListForm: String, Hashable, Sendable {
  /// A table for people.
  case table
  /// For programs.
  case json
  /// For spreadsheets.
  case csv
}
