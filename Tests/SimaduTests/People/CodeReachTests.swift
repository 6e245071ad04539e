import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Codes of the register in the kernel")
struct CodeReachTests {
  @Test("every code that the module shows finds its record, and acts report code and record")
  func reached() async throws {
    let council = try PeopleStore()
    try await council.run("contoh")
    let tables = [
      "member", "staff", "faction", "body", "unit", "room", "period", "agenda", "bill", "asset",
      "visit",
    ]
    for table in tables {
      let rows = try council.store.read {
        try Row.fetchAll($0.database, sql: "SELECT code, record FROM simadu_\(table)")
          .map { ($0["code"] as String, $0["record"] as String) }
      }
      #expect(!rows.isEmpty, "\(table)")
      for (code, record) in rows {
        let found = try council.store.read { try $0.records(code: code) }.map(\.description)
        #expect(found.contains(record), "\(table) \(code)")
      }
    }
    let said = try await council.run([
      "sk", "tambah", "99/2026", "--tanggal", "hari-ini", "--tentang", "Uji", "--json",
    ])
    #expect(said.contains(#""kode" : "99/2026""#) && said.contains(#""pesan" :"#))
  }

  @Test("the code of a person finds the restricted record only for those who may see such records")
  func restricted() async throws {
    let council = try PeopleStore()
    try await council.run("contoh")
    let clerk = Principal(id: "c", name: "C", permissions: ["inti.cari"])
    func kinds(_ viewer: Principal) throws -> Set<String> {
      try council.store.read { Set(try $0.search(SearchQuery("A07"), for: viewer).map(\.kind)) }
    }
    #expect(try kinds(PeopleStore.everything).contains("orang"))
    #expect(try !kinds(clerk).contains("orang"))
    #expect(try !kinds(clerk).isEmpty)
  }
}
