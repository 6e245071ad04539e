import SidilanKit
import Support
import Testing

@Suite("Search")
struct SearchTests {
  private let nobody = Principal(id: "w", name: "Warga", permissions: [])
  private let staff = Principal(id: "s", name: "Staf", permissions: ["uji.akses.terbatas"])
  private let officer = Principal(
    id: "o", name: "Petugas", permissions: ["uji.akses.*", "pdp.nik", "pdp.kontak"])

  private func titles(_ test: TestStore, _ text: String, _ viewer: Principal) throws -> [String] {
    try test.store.read { try $0.search(SearchQuery(text), for: viewer).map(\.title) }
  }

  @Test("all words must occur, in any case, with or without accents; a star finds beginnings")
  func words() throws {
    let test = try TestStore()
    let record = try test.add("Perbaikan drainase MT Haryono")
    try test.add("Drainase Sepinggan")
    try test.store.write(test.act("isi")) { try $0.setSearchText(record.id, "Warga RT 20 Café") }
    #expect(try titles(test, "DRAINASE", nobody).count == 2)
    #expect(try titles(test, "drainase haryono", nobody) == ["Perbaikan drainase MT Haryono"])
    #expect(try titles(test, "cafe rt", nobody).count == 1)
    #expect(try titles(test, "drain", nobody).isEmpty)
    #expect(try titles(test, "drain*", nobody).count == 2)
    #expect(try titles(test, "drainase", nobody).first == "Drainase Sepinggan")
  }

  @Test(
    "no text is a syntax error",
    arguments: [
      "\"", "a\" OR \"b", "title:x", "(", "*", "NEAR(", "-", "", "  ", "a AND", "{body}: x",
    ])
  func harmless(text: String) throws {
    let test = try TestStore()
    try test.add("Naskah")
    _ = try titles(test, text, nobody)
  }

  @Test("a record is found only by those who may see its class")
  func access() throws {
    let test = try TestStore()
    for access in AccessClass.allCases { try test.add("Naskah \(access.rawValue)", access: access) }
    #expect(
      try Set(titles(test, "naskah", nobody)) == ["Naskah publik", "Naskah internal"])
    #expect(try titles(test, "naskah", staff).count == 3)
    #expect(try titles(test, "naskah", officer).count == 5)
  }

  @Test("personal data finds a record only for those who may see every kind of it there")
  func personalData() throws {
    let test = try TestStore()
    var content = TestStore.content("Aspirasi jalan rusak")
    content.personalData = [.identityNumber, .contact]
    let both = content
    content.title = "Keterangan sakit"
    content.personalData = [.identityNumber, .health]
    let health = content
    try test.store.write(test.act("catat")) { writer in
      try writer.setSearchText(
        writer.create(both).id, "berlubang", personal: "Siti 6471010101010001")
      try writer.setSearchText(writer.create(health).id, "izin", personal: "Siti 6471010101010001")
    }
    for viewer in [nobody, staff] {
      #expect(try titles(test, "6471010101010001", viewer).isEmpty)
      #expect(try titles(test, "siti", viewer).isEmpty)
      #expect(try titles(test, "siti berlubang", viewer).isEmpty)
      #expect(try titles(test, "berlubang", viewer) == ["Aspirasi jalan rusak"])
    }
    #expect(try titles(test, "6471010101010001", officer) == ["Aspirasi jalan rusak"])
    #expect(try titles(test, "siti berlubang", officer) == ["Aspirasi jalan rusak"])
    #expect(try titles(test, "siti", TestStore.principal).count == 2)
  }

  @Test("personal words need a tag that says what they are")
  func untagged() throws {
    let test = try TestStore()
    let record = try test.add("Naskah")
    #expect(throws: StoreError.invalid(field: "pdp", value: "")) {
      try test.store.write(test.act("isi")) {
        try $0.setSearchText(record.id, "", personal: "Siti")
      }
    }
  }

  @Test("a changed title is found, the old one no more; dates and modules narrow")
  func changes() throws {
    let test = try TestStore()
    let record = try test.add("Lama")
    try test.store.write(test.act("ubah")) {
      try $0.update(record.id, expecting: 1) { $0.title = "Baru" }
    }
    #expect(try titles(test, "lama", nobody).isEmpty)
    #expect(try titles(test, "baru", nobody) == ["Baru"])
    let found = try test.store.read {
      try (
        $0.search(SearchQuery("baru", since: "2026-11-26"), for: nobody),
        $0.search(SearchQuery("baru", until: "2026-11-25"), for: nobody),
        $0.search(SearchQuery("baru", module: "lain"), for: nobody)
      )
    }
    #expect(found.0.isEmpty && found.1.count == 1 && found.2.isEmpty)
    #expect(try test.store.check().faults == [])
  }
}
