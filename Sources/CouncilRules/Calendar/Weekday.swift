/// A day of the week; Monday is 1 as in ISO 8601.
public enum Weekday: Int, CaseIterable, Hashable, Sendable, Codable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The name with a capital letter, `Rabu` or `Wednesday`.
  public func name(_ language: PrintLanguage = .indonesian) -> String {
    switch language {
    case .indonesian:
      ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"][rawValue - 1]
    case .english:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
    }
  }

  /// The weekday of a name in Indonesian or English, any case; nil when it is none.
  public init?(name: some StringProtocol) {
    let wanted = name.lowercased()
    // Friday has a second usual spelling, and Sunday a second name.
    let others: [String: Weekday] = ["jum'at": .friday, "jum’at": .friday, "ahad": .sunday]
    let found = Weekday.allCases.first { day in
      day.name(.indonesian).lowercased() == wanted || day.name(.english).lowercased() == wanted
    }
    guard let day = found ?? others[wanted] else { return nil }
    self = day
  }
}
