import SidilanKit
import Support
import Testing

@testable import SidilanPluginSimadu

/// The walk "Dalam lima menit" of the module's README, as it is printed there.
@Suite("The import's walk in the README")
struct ImportWalkTests {
  private static let keysPerMinute = 200

  /// The lines of the first code block below the heading.
  private func lines() throws -> [String] {
    let text = try Project.text("Plugins/Simadu/README.md")
    let section = try #require(text.split(separator: "## Dalam lima menit\n").last)
    let block = try #require(section.split(separator: "```sh\n").dropFirst().first)
    return try #require(block.split(separator: "```").first).split(separator: "\n").map(String.init)
  }

  /// The words of a line as a shell splits them at blanks outside of double quotes.
  private func words(_ line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      $0.offset % 2 == 1 ? [String($0.element)] : $0.element.split(separator: " ").map(String.init)
    }
  }

  private func value(of option: String, in words: [String]) throws -> String {
    let place = try #require(words.firstIndex(of: option))
    return try #require(words.dropFirst(place + 1).first)
  }

  @Test("the printed commands give members, factions, bodies, rooms and a month's set agenda")
  func walk() async throws {
    var lines = try lines()
    let folder = words(lines.removeFirst())
    #expect(folder.first == "cd")
    let start = words(lines.removeFirst())
    #expect(start.prefix(2) == ["sidilan", "mulai"])
    let council = try PeopleStore(seats: try #require(Int(value(of: "--kursi", in: start))))
    var said = ""
    for line in lines {
      let words = words(line)
      #expect(words.prefix(2) == ["sidilan", "simadu"])
      said +=
        try await council.run(
          words.dropFirst(2).map { word in
            word.hasSuffix(".csv") ? Project.path("\(folder[1])/\(word)") : word
          }) + "\n"
    }
    #expect(!said.contains("Perhatian") && !said.contains("bentrok"), "\(said)")
    #expect(said.contains("Tidak ada aturan yang dilanggar"))
    let day = try council.on("2026-11-25")
    #expect(day.members.count == 45 && day.factions.count == 6 && day.factionSeats.count == 45)
    #expect(day.bodies.count == 9 && day.commissionCount == 4 && day.seats.count == 104)
    #expect(try council.count("simadu_room") == 6)
    let events = try council.store.read {
      try AgendaEvent.between(peopleDay("2027-01-01"), peopleDay("2027-01-31"), in: $0)
    }
    #expect(events.count == 16 && events.allSatisfy { $0.state == .scheduled })
    #expect(try council.store.check().faults.isEmpty)
  }

  @Test("a workbook with cells of dates and times says the same as the text table")
  func workbook() throws {
    let columns: [ImportColumn] = [.kind, .subject, .date, .since, .ending, .body, .room]
    let tables = try ["csv", "xlsx"].map {
      try TableFile.read(Project.path("Samples/simadu/agenda.\($0)"))
    }
    let (text, book) = (tables[0], tables[1])
    #expect(text.rows.count == 16 && book.rows.map(\.number) == text.rows.map(\.number))
    for (left, right) in zip(text.rows, book.rows) {
      for column in columns {
        let (plain, cell) = (text.text(left, column), book.text(right, column))
        if column == .since || column == .ending {
          #expect(try plain.map(ClockTime.init(parsing:)) == cell.map(ClockTime.init(parsing:)))
        } else {
          #expect(plain == cell)
        }
      }
    }
  }

  @Test("it takes less than five minutes of typing, and the README says how long")
  func keys() throws {
    let lines = try lines()
    // One key a character, and Enter behind each line.
    let keys = lines.map { $0.count + 1 }.reduce(0, +)
    #expect(keys < 5 * Self.keysPerMinute)
    let minutes = keys / Self.keysPerMinute
    let seconds = keys % Self.keysPerMinute * 60 / Self.keysPerMinute
    #expect(
      try Project.text("Plugins/Simadu/README.md").contains(
        "\(lines.count) perintah, \(keys) tombol termasuk Enter: pada 200 tombol semenit \(minutes) menit \(seconds) detik"
      ))
  }
}
