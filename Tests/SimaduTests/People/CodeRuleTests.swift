import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Codes that could be taken for each other")
struct CodeRuleTests {
  @Test("A1, a1 and A001 are A01, to look up and to give")
  func numbered() async throws {
    let council = try await PeopleStore.council([("golkar", 4)])
    #expect(try await council.run("anggota a1 --json").contains("\"A01\""))
    for code in ["A1", "A001", "a01"] {
      let refusal = await council.refusal([
        "anggota", "tambah", "Nama", "--kode", code, "--partai", "pkb", "--dapil", "1", "--mulai",
        "2025-01-01", "--sk", "1/2024",
      ])
      #expect(refusal?.hasPrefix("anggota 'A01' sudah tercatat") == true, "\(code)")
    }
    #expect(NumberedCode.normal("a007") == "A07" && NumberedCode.normal("A117") == "A117")
    #expect(throws: PeopleError.unreadable(.code, "A00")) {
      try council.store.read {
        try NumberedCode.of(
          "A0", letter: "A", table: "simadu_member", noun: .member, $0)
      }
    }
  }

  @Test("bodies, factions, units and decrees with a code that looks like another are refused")
  func looks() async throws {
    let council = try await PeopleStore.council([("golkar", 4)])
    try await council.form("komisi-3", "komisi")
    for code in ["komisi3", "komisi-03", "KOMISI-3"] {
      let refusal = await council.refusal([
        "akd", "buat", code, "--nama", "K", "--jenis", "komisi", "--mulai", "2024-10-30", "--sk",
        "1/2024",
      ])
      #expect(refusal?.contains("'komisi-3'") == true, "\(code)")
    }
    try await council.form("komisi-30", "komisi")
    #expect(
      await council.refusal("sk tambah 01/2024 --tanggal 2024-01-01 --tentang uji")?
        .hasPrefix("SK '1/2024' sudah tercatat") == true)
    #expect(try await council.run("akd KOMISI-3 --pada 2024-11-01 --json").contains("[") == true)
  }
}
