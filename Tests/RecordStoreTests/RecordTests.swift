import Foundation
import SidilanKit
import Support
import Testing

@Suite("Records")
struct RecordTests {
  @Test("a store opened again holds what was written, and who may act in it")
  func reopened() throws {
    let test = try TestStore()
    let record = try test.add("Surat undangan")
    try test.store.close()
    let again = try RecordStore(test.folder)
    #expect(try again.read { try $0.record(record.id) } == record)
    #expect(record.version == 1)
    #expect(record.module == "uji")
    let principal = try again.read { try $0.principal(systemUser: "sekretariat", on: today) }
    #expect(principal == TestStore.principal)
    #expect(try again.read { try $0.principal(systemUser: "orang lain", on: today) } == nil)
    #expect(try again.read { try $0.profile() }.letterhead.count == 2)
  }

  @Test("a second store is not made over the first, and none is made by looking")
  func existence() throws {
    let test = try TestStore()
    #expect(throws: StoreError.exists(folder: test.folder.url.path)) {
      try RecordStore.create(
        test.folder,
        profile: CouncilProfile(name: "x", letterhead: [], timeZone: "Asia/Makassar", seats: 1),
        administrator: TestStore.administrator)
    }
    let nowhere = StoreFolder(test.temporary.file("tiada"))
    #expect(throws: StoreError.missing(folder: nowhere.url.path)) { try RecordStore(nowhere) }
    #expect(!FileManager.default.fileExists(atPath: nowhere.url.path))
  }

  @Test("of eight that make one store at once one succeeds, and nothing else is left in the folder")
  func madeAtOnce() async throws {
    let temporary = try TemporaryFolder()
    let folder = StoreFolder(temporary.file("data"))
    let outcomes = await withTaskGroup(of: String.self) { group in
      for number in 0..<8 {
        group.addTask {
          do {
            let store = try RecordStore.create(
              folder,
              profile: CouncilProfile(
                name: "Dewan \(number)", letterhead: [], timeZone: "Asia/Makassar", seats: 45),
              administrator: TestStore.administrator)
            try store.close()
            return "made"
          } catch StoreError.exists {
            return "exists"
          } catch {
            return "\(error)"
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == "made" } == 1)
    #expect(outcomes.count { $0 == "exists" } == 7)
    let store = try RecordStore(folder)
    #expect(try store.check().faults == [])
    try store.close()
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left.filter { $0.hasPrefix(".") }.isEmpty)
  }

  @Test("a file that is no database is refused as damaged")
  func noDatabase() throws {
    let temporary = try TemporaryFolder()
    let folder = StoreFolder(temporary.path)
    _ = try temporary.write(
      Array("ini bukan basis data, melainkan teks biasa".utf8), "sidilan.sqlite")
    #expect {
      try RecordStore(folder)
    } throws: { error in
      if case StoreError.damaged = error { true } else { false }
    }
  }

  @Test("a store of a newer program is refused and names the step")
  func newer() throws {
    let test = try TestStore()
    try test.shell("INSERT INTO grdb_migrations VALUES ('inti.999-nanti')")
    #expect(throws: StoreError.newer(step: "inti.999-nanti")) { try RecordStore(test.folder) }
  }

  @Test("an edit on top of another's is refused with both versions, and nothing is written")
  func stale() throws {
    let test = try TestStore()
    let record = try test.add("Naskah")
    try test.store.write(test.act("ubah")) {
      try $0.update(record.id, expecting: 1) { $0.title = "Naskah A" }
    }
    let events = try test.store.read { try $0.eventCount() }
    var edit: StaleEdit?
    do {
      try test.store.write(test.act("ubah")) {
        try $0.update(record.id, expecting: 1) { $0.title = "Naskah B" }
      }
    } catch StoreError.stale(let found) {
      edit = found
    }
    #expect(edit?.expected == 1)
    #expect(edit?.found.version == 2)
    #expect(edit?.found.content.title == "Naskah A")
    #expect(edit?.wanted.title == "Naskah B")
    #expect(try test.store.read { try $0.record(record.id).content.title } == "Naskah A")
    #expect(try test.store.read { try $0.eventCount() } == events)
  }

  @Test("an act that fails half-way leaves nothing behind")
  func undone() throws {
    struct Stop: Error {}
    let test = try TestStore()
    let events = try test.store.read { try $0.eventCount() }
    #expect(throws: Stop.self) {
      try test.store.write(test.act("catat")) { writer in
        try writer.create(TestStore.content("Setengah"))
        throw Stop()
      }
    }
    #expect(try test.store.read { try $0.records(module: "uji", kind: "uji") }.isEmpty)
    #expect(try test.store.read { try $0.eventCount() } == events)
  }

  @Test(
    "values that no record may have are refused by name",
    arguments: [
      ("judul", ""), ("judul", "   "), ("judul", "dua\nbaris"), ("tanggal", "2026-02-29"),
      ("tanggal", "25-11-2026"), ("jenis", "Surat Masuk"), ("status", ""), ("nomor", " "),
      ("retensi", "2026-13-01"),
    ])
  func rules(field: String, value: String) throws {
    let test = try TestStore()
    var content = TestStore.content("Judul")
    switch field {
    case "judul": content.title = value
    case "tanggal": content.date = value
    case "jenis": content.kind = value
    case "status": content.status = value
    case "nomor": content.number = value
    default: content.retention.start = value
    }
    #expect(throws: StoreError.invalid(field: field, value: value)) {
      try test.store.write(test.act("catat")) { try $0.create(content) }
    }
  }

  @Test("29 February of a leap year is a date")
  func leapDay() throws {
    let test = try TestStore()
    var content = TestStore.content("Judul")
    content.date = "2024-02-29"
    let leap = content
    #expect(try test.store.write(test.act("catat")) { try $0.create(leap).content } == leap)
  }

  @Test("relations and tags come back as they were given; a relation to nothing is refused")
  func relations() throws {
    let test = try TestStore()
    let first = try test.add("Dasar")
    var content = TestStore.content("Turunan")
    content.relations = [Relation(kind: .basis, target: first.id)]
    content.personalData = [.health, .identityNumber, .health]
    let wanted = content
    let second = try test.store.write(test.act("catat")) { try $0.create(wanted) }
    #expect(second.content.relations == wanted.relations)
    #expect(second.content.personalData == [.health, .identityNumber])
    try test.store.write(test.act("ubah")) {
      try $0.update(second.id, expecting: 1) { $0.relations = [] }
    }
    #expect(try test.store.read { try $0.record(second.id).content.relations } == [])
    let nothing = RecordID()
    #expect(throws: StoreError.noRecord(nothing)) {
      try test.store.write(test.act("ubah")) {
        try $0.update(first.id, expecting: 1) {
          $0.relations = [Relation(kind: .reply, target: nothing)]
        }
      }
    }
  }

  @Test("two records of a kind and year cannot bear one number")
  func sameNumber() throws {
    let test = try TestStore()
    var content = TestStore.content("Surat")
    content.number = "170/1/DPRD/2026"
    let letter = content
    let first = try test.store.write(test.act("catat")) { try $0.create(letter) }
    #expect(throws: StoreError.numberTaken(number: "170/1/DPRD/2026", kind: "uji", by: first.id)) {
      try test.store.write(test.act("catat")) { try $0.create(letter) }
    }
    content.date = "2027-01-02"
    let nextYear = content
    try test.store.write(test.act("catat")) { try $0.create(nextYear) }
  }

  @Test("permissions are held one by one or by a pattern")
  func permissions() {
    let clerk = Principal(id: "x", name: "x", permissions: ["reses.*", "paper.surat.lihat"])
    #expect(clerk.holds("reses.titik.ubah"))
    #expect(clerk.holds("paper.surat.lihat"))
    #expect(!clerk.holds("paper.surat.ubah"))
    #expect(!clerk.holds("resesi.titik"))
    #expect(!clerk.holds("reses"))
    #expect(clerk.maySee(module: "paper", access: .staff))
    #expect(!clerk.maySee(module: "paper", access: .secret))
    #expect(clerk.maySee(module: "reses", access: .topSecret))
  }
}
