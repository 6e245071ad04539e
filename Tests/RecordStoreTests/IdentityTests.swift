import Foundation
import Support
import Testing

@testable import RecordStore
@testable import SidilanKit

@Suite("People, roles and duties")
struct IdentityTests {
  private let test: TestStore

  init() throws {
    test = try TestStore()
    try test.store.declare(
      "uji",
      permissions: ["uji.surat.tulis": [.secretary, .chair], "uji.surat.setujui": [.chair]],
      segregations: [Segregation(first: "susun", then: "setujui")])
    try change("tambah") {
      for id in ["sari", "budi", "wati"] {
        try $0.addAccount(Account(id: id, name: id.capitalized, systemUser: id), permissions: [])
      }
    }
  }

  private func change<Value>(_ action: String, _ body: (StoreWriter) throws -> Value) throws
    -> Value
  {
    try test.store.write(test.act(action), body)
  }

  private func permissions(_ id: String, on text: String) throws -> Set<String> {
    try test.store.read { try $0.principal(id, on: day(text)).permissions }
  }

  private func span(_ since: String, _ until: String? = nil) throws -> Validity {
    try Validity(since: day(since), until: until.map(day))
  }

  @Test("a role gives its permissions from its first day to its last, both included, and no longer")
  func dated() throws {
    _ = try change("peran") {
      try $0.giveRole(
        HeldRole(.secretary, validity: span("2026-02-01", "2026-05-31"), decree: "SK 1"), to: "sari"
      )
    }
    #expect(try permissions("sari", on: "2026-01-31").isEmpty)
    #expect(try permissions("sari", on: "2026-02-01") == ["uji.surat.tulis"])
    #expect(try permissions("sari", on: "2026-05-31") == ["uji.surat.tulis"])
    #expect(try permissions("sari", on: "2026-06-01").isEmpty)
  }

  @Test("one person at a time is secretary by appointment; the next begins the day after")
  func single() throws {
    _ = try change("peran") {
      try $0.giveRole(
        HeldRole(.secretary, validity: span("2026-01-01", "2026-06-30"), decree: "SK 1"), to: "sari"
      )
    }
    #expect(
      throws: IdentityError.roleTaken(
        .secretary, unit: nil, by: "sari", try span("2026-01-01", "2026-06-30"))
    ) {
      try change("peran") {
        try $0.giveRole(
          HeldRole(.secretary, validity: span("2026-06-30"), decree: "SK 2"), to: "budi")
      }
    }
    _ = try change("peran") {
      try $0.giveRole(
        HeldRole(.secretary, validity: span("2026-07-01"), decree: "SK 2"), to: "budi")
    }
    let holders = try test.store.read { try $0.holders(of: .secretary, on: day("2026-07-01")) }
    #expect(holders.map(\.account) == ["budi"])
  }

  @Test("who stands in for the chair needs a chair in office; an acting chair needs a vacancy")
  func standsIn() throws {
    #expect(throws: IdentityError.invalid(field: "mewakili", value: "budi")) {
      try change("peran") {
        try $0.giveRole(
          HeldRole(
            .chair, manner: .onBehalf, standsFor: "budi",
            validity: span("2026-03-01", "2026-03-07"),
            decree: "ST 0"), to: "budi")
      }
    }
    #expect(throws: IdentityError.standsForNobody(.chair, account: "sari")) {
      try change("peran") {
        try $0.giveRole(
          HeldRole(
            .chair, manner: .daily, standsFor: "sari", validity: span("2026-03-01", "2026-03-07"),
            decree: "ST 1"), to: "budi")
      }
    }
    _ = try change("peran") {
      try $0.giveRole(
        HeldRole(
          .chair, manner: .acting, validity: span("2026-01-01", "2026-02-28"), decree: "SK 1"),
        to: "wati")
      try $0.giveRole(HeldRole(.chair, validity: span("2026-03-01"), decree: "SK 2"), to: "sari")
      try $0.giveRole(
        HeldRole(
          .chair, manner: .daily, standsFor: "sari", validity: span("2026-03-01", "2026-03-07"),
          decree: "ST 1"), to: "budi")
    }
    #expect(try permissions("budi", on: "2026-03-07").contains("uji.surat.setujui"))
    #expect(try permissions("budi", on: "2026-03-08").isEmpty)
    #expect(throws: IdentityError.self) {
      try change("peran") {
        try $0.giveRole(
          HeldRole(.chair, manner: .acting, validity: span("2026-04-01"), decree: "SK 3"),
          to: "wati")
      }
    }
  }

  @Test(
    "who drafted a record cannot approve it, whatever else is allowed to them; somebody else can")
  func segregation() throws {
    let all = Principal(id: "sari", name: "Sari", permissions: ["*"])
    let other = Principal(id: "budi", name: "Budi", permissions: ["*"])
    let draft = try test.store.write(Act("susun", by: all, module: "uji")) {
      try $0.create(TestStore.content("Daftar gaji"))
    }
    func approve(_ principal: Principal, naming subject: RecordID?) throws {
      try test.store.write(Act("setujui", by: principal, module: "uji", subject: subject)) {
        try $0.update(draft.id, expecting: 1) { $0.status = "disetujui" }
      }
    }
    let refused = IdentityError.segregated(
      module: "uji", first: "susun", then: "setujui", account: "sari")
    #expect(throws: refused) { try approve(all, naming: draft.id) }
    // An act that does not say which record it is about is found by what it changes.
    #expect(throws: refused) { try approve(all, naming: nil) }
    #expect(try test.store.read { try $0.record(draft.id) }.version == 1)
    try approve(other, naming: draft.id)
    #expect(try test.store.read { try $0.record(draft.id) }.content.status == "disetujui")
  }

  @Test("what the administrator decided about a role outlives what the module declares")
  func decisions() throws {
    _ = try change("izin") {
      try $0.decide("uji.surat.tulis", for: .secretary, granted: false, today: today)
      try $0.decide("uji.surat.setujui", for: .auditor, granted: true, today: today)
      try $0.giveRole(HeldRole(.secretary, validity: span("2026-01-01"), decree: "SK"), to: "sari")
      try $0.giveRole(HeldRole(.auditor, validity: span("2026-01-01"), decree: "SK"), to: "budi")
      try $0.giveRole(HeldRole(.chair, validity: span("2026-01-01"), decree: "SK"), to: "wati")
    }
    try test.store.declare(
      "uji", permissions: ["uji.surat.tulis": [.secretary, .archivist]], segregations: [])
    #expect(try permissions("sari", on: "2026-02-01").isEmpty)
    #expect(try permissions("budi", on: "2026-02-01") == ["uji.surat.setujui"])
    // What is declared no longer is held no longer.
    #expect(try permissions("wati", on: "2026-02-01").isEmpty)
  }

  @Test("declaring the same again writes nothing")
  func declaredTwice() throws {
    let before = try test.store.read { try $0.trailHash() }
    try test.store.declare(
      "uji",
      permissions: ["uji.surat.setujui": [.chair], "uji.surat.tulis": [.chair, .secretary]],
      segregations: [Segregation(first: "susun", then: "setujui")])
    #expect(try test.store.read { try $0.trailHash() } == before)
  }

  @Test("an account that is off may do nothing and keeps its history; the last administrator stays")
  func deactivation() throws {
    _ = try change("matikan") { try $0.setActive(false, "sari", on: today) }
    #expect(throws: IdentityError.noAccount("sari")) { try permissions("sari", on: "2026-11-25") }
    #expect(try test.store.read { try $0.principal(systemUser: "sari", on: today) } == nil)
    #expect(try test.store.read { try $0.account("sari") }.account.name == "Sari")
    #expect(throws: IdentityError.lastAdministrator("A01")) {
      try change("matikan") { try $0.setActive(false, "A01", on: today) }
    }
    #expect(throws: IdentityError.lastAdministrator("A01")) {
      try change("cabut") { try $0.removeGrant("*", from: "A01", on: today) }
    }
  }

  @Test("identifiers are single, users of the machine have one account each")
  func identifiers() throws {
    #expect(throws: IdentityError.accountTaken("sari")) {
      try change("tambah") {
        try $0.addAccount(Account(id: "sari", name: "Lain", systemUser: nil), permissions: [])
      }
    }
    #expect(throws: IdentityError.systemUserTaken(user: "budi", by: "budi")) {
      try change("tambah") {
        try $0.addAccount(Account(id: "lain", name: "Lain", systemUser: "budi"), permissions: [])
      }
    }
    for id in ["", "dua kata", "é", String(repeating: "a", count: 65)] {
      #expect(throws: IdentityError.invalid(field: "akun", value: id)) {
        try change("tambah") {
          try $0.addAccount(Account(id: id, name: "Lain", systemUser: nil), permissions: [])
        }
      }
    }
  }

  @Test("reading a restricted record leaves an event, reading an internal one does not")
  func disclosure() throws {
    let open = try test.add("Undangan")
    let secret = try test.add("Disposisi", access: .secret)
    let stranger = Principal(id: "budi", name: "Budi", permissions: [])
    let before = try test.store.read { try $0.eventCount() }
    _ = try test.store.disclose(open.id, to: stranger, module: "uji")
    #expect(try test.store.read { try $0.eventCount() } == before)
    #expect(throws: StoreError.noRecord(secret.id)) {
      try test.store.disclose(secret.id, to: stranger, module: "uji")
    }
    _ = try test.store.disclose(secret.id, to: TestStore.principal, module: "uji", reason: "tugas")
    let last = try test.store.read { try $0.history(of: secret.id) }.last
    #expect(last?.action == "baca")
    #expect(last?.reason == "tugas")
  }

  @Test("what is due is shown to who holds the permission and may see the record, until it is done")
  func due() throws {
    let record = try test.add("Surat", access: .secret)
    try change("tenggat") {
      try $0.setDue(
        record.id, "jawaban", on: day("2026-11-27"), title: ("jawab surat", "answer the letter"),
        permission: "uji.surat.tulis")
    }
    func due(_ text: String, _ permissions: Set<String>) throws -> [DueItem] {
      try test.store.read {
        try $0.due(until: day(text), for: Principal(id: "x", name: "X", permissions: permissions))
      }
    }
    #expect(try due("2026-11-26", ["*"]).isEmpty)
    #expect(try due("2026-11-27", ["*"]).map(\.kind) == ["jawaban"])
    #expect(try due("2026-11-27", ["uji.surat.tulis"]).isEmpty)
    #expect(try due("2026-11-27", ["uji.akses.rahasia"]).isEmpty)
    #expect(try due("2026-11-27", ["uji.akses.rahasia", "uji.surat.tulis"]).count == 1)
    try change("selesai") { try $0.clearDue(record.id, "jawaban") }
    #expect(try due("2026-11-27", ["*"]).isEmpty)
    #expect(try test.store.check().faults.isEmpty)
  }

  @Test("who stands in loses the role with the one stood for; an ended role is not lengthened")
  func ended() throws {
    let chair = try change("peran") { writer in
      let number = try writer.giveRole(
        HeldRole(.chair, validity: span("2026-01-01"), decree: "SK 1"), to: "sari")
      try writer.giveRole(
        HeldRole(
          .chair, manner: .daily, standsFor: "sari", validity: span("2026-03-01", "2026-12-31"),
          decree: "ST 1"), to: "budi")
      return number
    }
    #expect(try permissions("budi", on: "2026-05-01").contains("uji.surat.setujui"))
    _ = try change("akhiri") {
      try $0.endRole(chair, of: "sari", on: day("2026-04-30"), today: today)
    }
    #expect(try permissions("budi", on: "2026-05-01").isEmpty)
    #expect(throws: IdentityError.noSuchRole(account: "sari", number: chair)) {
      try change("akhiri") {
        try $0.endRole(chair, of: "sari", on: day("2026-12-31"), today: today)
      }
    }
    #expect(throws: IdentityError.invalid(field: "unit", value: "zz")) {
      try change("peran") {
        try $0.giveRole(
          HeldRole(.chair, unit: "zz", validity: span("2026-06-01"), decree: "SK 2"), to: "wati")
      }
    }
  }
}
