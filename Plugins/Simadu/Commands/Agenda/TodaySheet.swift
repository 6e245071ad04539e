import SidilanKit

/// The day at a glance as lines for one screen.
enum TodaySheet {
  /// The most lines of a part; how many more there are is said.
  static let most = 8

  static func lines(_ today: Today, _ language: Language) -> [String] {
    let print: PrintLanguage = language == .english ? .english : .indonesian
    let head = [
      today.day.text(.long, print), today.period,
      today.holiday.map { Wording("libur: \($0)", "off: \($0)").text(language) },
    ]
    var lines = [head.compactMap(\.self).joined(separator: " · ")]
    for section in TodayLine.Section.allCases {
      let found = today.lines.filter { $0.section == section }
      if found.isEmpty && section != .agenda { continue }
      lines.append("")
      lines.append(section.title.text(language))
      if found.isEmpty { lines.append("  " + Wording("tidak ada", "none").text(language)) }
      lines += found.prefix(most).map { "  " + text($0, language) }
      if found.count > most {
        let rest = found.count - most
        lines.append("  " + Wording("dan \(rest) lagi", "and \(rest) more").text(language))
      }
    }
    return lines
  }

  private static func text(_ line: TodayLine, _ language: Language) -> String {
    let parts = [
      line.when, line.code, line.text.text(language), line.place, line.state.text(language),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
