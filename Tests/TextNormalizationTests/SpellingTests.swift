import Foundation
import Support
import Testing

@testable import TextNormalization

@Suite("Standard spelling, as the training script has it")
struct SpellingTests {
  private struct Table: Decodable {
    let counts: [String: Double]
    let trusted: Set<String>
    let derived: Set<String>
    let misprints: [String: String]
  }

  private static func fixture(_ name: String) throws -> Data {
    try Data(
      contentsOf: URL(
        fileURLWithPath: Project.path("Tests/TextNormalizationTests/Fixtures/\(name)")))
  }

  @Test("the tables within the program are those of the file")
  func embedded() throws {
    let file = Project.path("Sources/TextNormalization/Data/spelling.json")
    #expect(
      try Data(PackageResources.spelling_json) == Data(contentsOf: URL(fileURLWithPath: file)))
    #expect(SpellingRules.shared.misjoined["dimana"] == "di mana")
    #expect(SpellingRules.shared.spelled.contains("uptd"))
  }

  @Test("sets words apart and joins -nya as the script does, for every word of the table")
  func lines() throws {
    let spelling = StandardSpelling()
    let table = String(decoding: try Self.fixture("spelling.tsv"), as: UTF8.self)
    var seen = ""
    for row in table.split(separator: "\n") {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(fields.count == 2, "\(row)")
      #expect(spelling.standard(String(fields[0])) == fields[1])
      seen += fields[0].lowercased()
    }
    for word in SpellingRules.shared.misjoined.keys { #expect(seen.contains(word)) }
  }

  @Test("finds the misprints that the script finds, and no other")
  func misprints() throws {
    let table = try JSONDecoder().decode(Table.self, from: Self.fixture("misprints.json"))
    let misprints = Misprints(
      count: { table.counts[$0] ?? 0 }, isTrusted: { table.trusted.contains($0) })
    #expect(table.misprints.count > 100)
    for word in table.counts.keys {
      #expect(misprints.isDerived(word) == table.derived.contains(word), "\(word)")
      #expect(misprints.right(for: word) == table.misprints[word], "\(word)")
    }
  }
}
