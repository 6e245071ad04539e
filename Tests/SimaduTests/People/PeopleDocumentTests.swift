import Foundation
import SidilanKit
import Support
import Testing

@testable import SidilanPluginSimadu

@Suite("Printed documents of people")
struct PeopleDocumentTests {
  @Test(
    "the book and the composition print names of factions, parties, bodies and constituencies, not codes"
  )
  func names() async throws {
    let council = try PeopleStore()
    try await council.run("contoh")
    let folder = try TemporaryFolder()
    for (kind, subject) in [("buku-anggota", "2024-11-01"), ("susunan-akd", "bk@2024-11-01")] {
      let path = folder.file(kind + ".txt")
      try await council.run(["cetak", kind, subject, "--keluaran", path])
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains("Fraksi"))
      for code in ["komisi-1", "banggar", "balikpapan-", "golkar", "gerindra"] {
        #expect(!text.contains(code), "\(code) in \(kind)")
      }
    }
  }

  @Test("the book of members and the composition of bodies name everybody, and nothing personal")
  func books() async throws {
    let council = try PeopleStore()
    try await council.run("contoh")
    let folder = try TemporaryFolder()
    for (kind, subject, count) in [
      ("buku-anggota", "2024-11-01", 45), ("susunan-akd", "semua@2024-11-01", 45),
      ("susunan-akd", "bk@2024-11-01", 5),
    ] {
      let path = folder.file(kind + subject.prefix(3) + ".txt")
      try await council.run(["cetak", kind, subject, "--keluaran", path])
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let sample = try SampleCouncil(council.context())
      let words = Set(text.split { !$0.isLetter }.map(String.init))
      let named = sample.anggota.count { member in
        member.orang.nama.split(separator: " ").allSatisfy { words.contains(String($0)) }
      }
      #expect(named >= count)
      for member in sample.anggota {
        #expect(!text.contains(member.orang.nik) && !text.contains(member.orang.telepon))
      }
    }
    let pdf = folder.file("buku.pdf")
    try await council.run(["cetak", "buku-anggota", "hari-ini", "--keluaran", pdf])
    #expect(try Data(contentsOf: URL(fileURLWithPath: pdf)).starts(with: Array("%PDF".utf8)))
    let refusal = await council.refusal([
      "cetak", "susunan-akd", "komisi-9", "--keluaran", folder.file("x.txt"),
    ])
    #expect(refusal?.hasPrefix("AKD 'komisi-9' tidak dikenal; pilih: banggar") == true)
  }
}
