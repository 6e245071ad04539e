import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Draft laws")
struct BillTests {
  private func fixture() throws -> AgendaFixture {
    let fixture = try AgendaFixture()
    try fixture.furnish()
    return fixture
  }

  private func bills<Value>(_ fixture: AgendaFixture, _ body: (BillDesk) throws -> Value) throws
    -> Value
  {
    let context = fixture.context
    return try fixture.store.write(context.act("uji")) { try body(BillDesk($0, context)) }
  }

  private func add(_ fixture: AgendaFixture) throws -> String {
    try bills(fixture) {
      try $0.add("Raperda pengelolaan sampah", by: .mayor, year: 2025, on: theDay("2025-01-06"))
    }
  }

  @Test("a draft goes through the stages in the order of the data, and then ends")
  func order() throws {
    let fixture = try fixture()
    let code = try add(fixture)
    #expect(code == "RP-2025-01")
    let way = [
      "naskah_akademik", "pengajuan", "tingkat_1", "harmonisasi", "tingkat_2", "persetujuan",
      "penetapan", "pengundangan",
    ]
    for (index, stage) in way.enumerated() {
      try bills(fixture) {
        try $0.advance(code, to: stage, on: theDay("2025-0\(index + 1)-07"))
      }
    }
    let steps = try fixture.store.read { try Bill.find(code, in: $0).steps(in: $0) }
    #expect(steps.map(\.stage) == ["propemperda"] + way)
    #expect(throws: BillError.ended("RP-2025-01", "pengundangan")) {
      try bills(fixture) { try $0.advance(code, to: "propemperda", on: theDay("2025-10-01")) }
    }
  }

  @Test("of every stage and every next stage exactly those of the data are taken")
  func allPairs() throws {
    let fixture = try fixture()
    let stages = try BillStages.on(theDay("2025-11-03"), fixture.context)
    for from in stages.all {
      for to in stages.all {
        let code = try add(fixture)
        try fixture.store.write(fixture.context.act("uji")) { writer in
          let bill = try Bill.find(code, in: writer.reader)
          try writer.update(bill.record, expecting: bill.version) { $0.status = from.code }
        }
        let isTaken: Bool
        do {
          try bills(fixture) {
            try $0.advance(code, to: to.code, on: theDay("2025-02-03"), note: "uji")
          }
          isTaken = true
        } catch is BillError {
          isTaken = false
        }
        #expect(isTaken == from.next.contains(to.code), "\(from.code) -> \(to.code)")
      }
    }
  }

  @Test("a stage is not dated before the last one, nor in the future, nor unknown")
  func dates() throws {
    let fixture = try fixture()
    let code = try add(fixture)
    #expect(
      throws: BillError.beforeLast(code, day: theDay("2025-01-05"), last: theDay("2025-01-06"))
    ) {
      try bills(fixture) { try $0.advance(code, to: "naskah_akademik", on: theDay("2025-01-05")) }
    }
    #expect(throws: BillError.future(theDay("2025-11-04"))) {
      try bills(fixture) { try $0.advance(code, to: "naskah_akademik", on: theDay("2025-11-04")) }
    }
    #expect(throws: BillError.self) {
      try bills(fixture) { try $0.advance(code, to: "entah", on: theDay("2025-01-07")) }
    }
  }

  @Test("a draft that goes back needs a reason")
  func back() throws {
    let fixture = try fixture()
    let code = try add(fixture)
    for stage in ["naskah_akademik", "pengajuan", "tingkat_1", "harmonisasi"] {
      try bills(fixture) { try $0.advance(code, to: stage, on: theDay("2025-02-03")) }
    }
    #expect(throws: BillError.reasonMissing(code)) {
      try bills(fixture) { try $0.advance(code, to: "tingkat_1", on: theDay("2025-02-04")) }
    }
    try bills(fixture) {
      try $0.advance(code, to: "tingkat_1", on: theDay("2025-02-04"), note: "catatan gubernur")
    }
  }

  @Test("the law's limits are due in working days: 15, 30, 7, then nothing")
  func due() throws {
    let fixture = try fixture()
    let code = try add(fixture)
    for stage in ["naskah_akademik", "pengajuan", "tingkat_1", "harmonisasi"] {
      try bills(fixture) { try $0.advance(code, to: stage, on: theDay("2025-09-08")) }
    }
    // Monday 8 September 2025 and three weeks without a holiday.
    #expect(try fixture.due() == ["tahap": "2025-09-29"])
    for stage in ["tingkat_2", "persetujuan"] {
      try bills(fixture) { try $0.advance(code, to: stage, on: theDay("2025-10-01")) }
    }
    // Wednesday 1 October 2025 and six weeks without a holiday.
    #expect(try fixture.due() == ["tahap": "2025-11-12"])
    try bills(fixture) { try $0.advance(code, to: "penetapan", on: theDay("2025-10-02")) }
    // Thursday 2 October 2025, 3 and 6 to 10 and 13 October.
    #expect(try fixture.due() == ["tahap": "2025-10-13"])
    try bills(fixture) { try $0.advance(code, to: "pengundangan", on: theDay("2025-10-02")) }
    #expect(try fixture.due().isEmpty)
  }

  @Test("a stage is linked to the meeting in which it was reached")
  func meeting() throws {
    let fixture = try fixture()
    let code = try add(fixture)
    let event = try fixture.setEvent(.plenary, "2025-11-17 09.00", "2025-11-17 12.00", body: nil)
    try bills(fixture) {
      try $0.advance(
        code, to: "naskah_akademik", on: theDay("2025-11-03"), meeting: event.code, document: "1")
    }
    let (bill, steps) = try fixture.store.read {
      let bill = try Bill.find(code, in: $0)
      return (try $0.record(bill.record), try bill.steps(in: $0))
    }
    #expect(steps.last?.meeting == event.code)
    #expect(bill.content.relations == [Relation(kind: .resultOf, target: event.record)])
  }
}
